"""Making the packages of a course, start to finish."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from showcase.build import developed
from showcase.course.lessons import Lessons
from showcase.course.packages import KINDS, Kind
from showcase.course.pages import course_masthead
from showcase.course.place import check_places
from showcase.course.references import lessons_of
from showcase.course.source import load_course, read_course_file
from showcase.course.taking import Shop
from showcase.load.case import LoadedCase
from showcase.make import Made, Report, make_with_pictures
from showcase.model.course import Course
from showcase.model.site import Site
from showcase.pack.archive import archive
from showcase.pack.contents import contents_of
from showcase.pack.place import write_whole
from showcase.pictures.darkroom import Darkroom
from showcase.problems import Problem, Refused, Severity, has_errors
from showcase.publish.lock import alone
from showcase.publish.manifest import NAME as LISTING
from showcase.read.tree import Tree, read_tree
from showcase.render.templates import load_templates


@dataclass(frozen=True)
class CourseMade:
    """The result: the course as far as it could be read, its packages, none where it could not be made.

    `problems` are all of the course file, and the errors of the site.
    """

    problems: tuple[Problem, ...]
    lessons: Lessons | None = None
    packages: tuple[tuple[Kind, Path], ...] = ()
    base_url: str = ""


def make_course(
    root: Path,
    file: Path,
    folder: Path | None = None,
    *,
    strict: bool = False,
    report: Report = lambda *_: None,
) -> CourseMade:
    """Make the packages of the course `file` from the site of the project `root`.

    They are put into `folder`, beside the course file where None is given. With errors, or with warnings of
    the course too if `strict`, nothing is written. No build tidies away meanwhile what is packed.
    """
    try:
        path = _path(file, root)
        content = read_course_file(file, path)
        with alone(root, report):
            return _made(_Wanted(root, file, path, content, folder or file.parent), report, strict=strict)
    except Refused as refused:  # of the file, or a build comes to no end
        return CourseMade(refused.problems)


@dataclass(frozen=True)
class _Wanted:
    """The `content` of the course `file` of the project `root`, of which problems are told at `path`.

    The packages are put into `folder`.
    """

    root: Path
    file: Path
    path: str
    content: bytes
    folder: Path


def _made(wanted: _Wanted, report: Report, *, strict: bool) -> CourseMade:
    root, file = wanted.root, wanted.file
    tree, darkroom = read_tree(root), Darkroom(root)
    made = make_with_pictures(tree, darkroom, report)
    problems = [problem for problem in made.problems if problem.severity is Severity.ERROR]
    if made.site is None:
        return CourseMade(tuple(problems))
    lessons, own = _lessons(
        file, load_course(wanted.content, wanted.path, made.site.vocabulary), made.site, made.files
    )
    if lessons is None or problems or has_errors(own) or (strict and own):
        return CourseMade((*problems, *own))
    targets = tuple(wanted.folder / f"{file.stem}{kind.ending}" for kind in KINDS)
    try:
        check_places(root, targets)
        shop = _shop(lessons, made.site, tree, _Store(made, darkroom, root, report))
        packages = (_packed(kind, lessons, made.site, shop) for kind in KINDS)
        write_whole(dict(zip(targets, packages, strict=True)))
    except Refused as refused:
        return CourseMade((*own, *refused.problems))
    return CourseMade(own, lessons, tuple(zip(KINDS, targets, strict=True)), made.base_url)


def _lessons(
    file: Path,
    loaded: tuple[Course | None, tuple[Problem, ...]],
    site: Site,
    files: tuple[LoadedCase, ...],
) -> tuple[Lessons | None, tuple[Problem, ...]]:
    """Return the course with its items looked up, None where it cannot be read, and what is wrong with it."""
    course, found = loaded
    if course is None:
        return None, tuple(sorted(found))
    items, told = lessons_of(course, site, files)
    lessons = Lessons(file.stem, course.title, course.trainer, course.introduction, course.notes, items)
    return lessons, tuple(sorted((*found, *told)))


def _path(file: Path, root: Path) -> str:
    """Return how the course file is called in messages: from the project's root where it lies below."""
    whole, home = file.absolute(), root.absolute()
    return whole.relative_to(home).as_posix() if whole.is_relative_to(home) else whole.as_posix()


def _packed(kind: Kind, lessons: Lessons, site: Site, shop: Shop) -> bytes:
    return archive(kind.make(lessons, site, shop), site.changed)


def _shop(lessons: Lessons, site: Site, tree: Tree, store: "_Store") -> Shop:
    templates, _ = load_templates({path: tree.texts[path] for path in tree.under("templates")})
    available = frozenset(output.address for output in store.made.outputs)
    return Shop(templates, course_masthead(lessons, site.settings), available, store.fetch)


@dataclass(frozen=True)
class _Store:
    """The files of the site, made when they are asked for."""

    made: Made
    darkroom: Darkroom
    root: Path
    report: Report

    def fetch(self, addresses: frozenset[str]) -> Mapping[str, bytes]:
        """Return the files at `addresses`. Raises Refused where one cannot be read."""
        wanted = tuple(output for output in self.made.outputs if output.address in addresses)
        outputs = developed(replace(self.made, outputs=wanted), self.darkroom, self.report)
        files = contents_of(outputs, self.root)
        files.pop(LISTING)  # which is that of these files
        return files
