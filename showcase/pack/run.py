"""Packing, start to finish: make the site, put it into a ZIP file with what lies around it, write both."""

from dataclasses import dataclass, replace
from pathlib import Path

from showcase.build import Made, Report, developed, make_with_pictures
from showcase.model.output import Copy, Drawing, Output
from showcase.model.site import Site
from showcase.pack.archive import archive
from showcase.pack.covering import FOLDER, INSTRUCTIONS, START, contents_line, instructions, start_page
from showcase.pack.names import name_problems
from showcase.pack.place import check_place, write_package
from showcase.pictures.darkroom import Darkroom
from showcase.plan.site import masthead
from showcase.problems import Place, Problem, Refused, has_errors
from showcase.publish.contents import contents
from showcase.read.reasons import reason
from showcase.read.tree import Tree, read_tree
from showcase.render.templates import load_templates

_NAME = "anliku"
_PUBLIC = "public"  # where pictures that are drawn already may lie


@dataclass(frozen=True)
class Packed:
    """The result of packing: where the package and its digest are, None where there is none."""

    made: Made
    package: Path | None = None
    listing: Path | None = None
    files: int = 0
    size: int = 0


def pack(root: Path, wanted: Path, *, strict: bool = False, report: Report = lambda *_: None) -> Packed:
    """Make the site of the project `root` and write it into one file.

    `wanted` is the file, or the folder for a file that is named by the date of the newest case. With errors,
    or with warnings too if `strict`, nothing is written.
    """
    tree = read_tree(root)
    darkroom = Darkroom(root)
    made = make_with_pictures(tree, darkroom, report)
    made = replace(made, problems=tuple(sorted((*made.problems, *name_problems(_addresses(made))))))
    if made.site is None or has_errors(made.problems) or (strict and made.problems):
        return Packed(made)
    target = _target(wanted, made.site)
    try:
        check_place(root, target)
        outputs = developed(made, darkroom, report)
        files = _around(made, made.site, tree, target.name) | _inside(outputs, root)
        content = archive(files, made.site.changed)
        return Packed(made, target, write_package(target, content), len(files), len(content))
    except Refused as refused:
        return Packed(replace(made, problems=tuple(sorted((*made.problems, *refused.problems)))))


def _target(wanted: Path, site: Site) -> Path:
    if wanted.is_dir():
        return wanted / (f"{_NAME}-{site.changed.iso}.zip" if site.changed else f"{_NAME}.zip")
    return wanted if wanted.suffix.lower() == ".zip" else wanted.with_name(f"{wanted.name}.zip")


def _around(made: Made, site: Site, tree: Tree, name: str) -> dict[str, bytes]:
    """Return what lies around the site in the package under its path. Raises Refused."""
    templates, _ = load_templates({path: tree.texts[path] for path in tree.under("templates")})
    line = contents_line(len(site.cases), site.changed)
    addresses = frozenset(_addresses(made))
    start, problems = start_page(line, masthead(site.settings), templates, addresses)
    if problems:
        raise Refused(*problems)
    return {START: start, INSTRUCTIONS: instructions(line, site.settings.title, name)}


def _inside(outputs: tuple[Output | Copy | Drawing, ...], root: Path) -> dict[str, bytes]:
    """Return every file of the site under its path in the package. Raises Refused."""
    try:
        return {
            f"{FOLDER}/{address}": content if isinstance(content, bytes) else content.read_bytes()
            for address, content in contents(outputs, root, root / _PUBLIC).items()
        }
    except OSError as error:
        message = f"读不了（{reason(error)}）"
        hint = "关掉占用它的程序，检查权限"
        raise Refused(Problem(Place(str(error.filename or "")), message, hint)) from error


def _addresses(made: Made) -> list[str]:
    return [output.address for output in made.outputs]
