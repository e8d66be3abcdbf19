"""The whole site from its sources: settings, cases, and what has to agree between them."""

from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import join, normpath

from showcase.load.case import LoadedCase, load_case
from showcase.load.settings import PATH, load_settings
from showcase.model.case import Case
from showcase.model.prose import Prose, Reference
from showcase.model.site import Site
from showcase.problems import Place, Problem, Severity, guess
from showcase.read.tree import Tree

PICTURE_TYPES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")


@dataclass(frozen=True)
class Loaded:
    """The site as far as it could be loaded, every case file, and every problem.

    `site` is None where `site.yaml` cannot be used; it holds the cases that have no errors and are no drafts.
    """

    site: Site | None
    files: tuple[LoadedCase, ...]
    problems: tuple[Problem, ...]


def load(tree: Tree) -> Loaded:
    """Load the site from the sources in `tree`."""
    loaded, found = load_settings(tree.texts.get(PATH))
    vocabulary = loaded.vocabulary if loaded else None
    files = tuple(load_case(path, tree.texts[path], vocabulary) for path in tree.under("cases"))
    shown = {_path(reference.target) for file in files for reference in file.prose.pictures}
    problems = [*found, *_left_out(tree.files, shown), *_alias_problems(files)]
    for file in files:
        problems += file.problems
        problems += _picture_problems(file, tree.files)
        if file.case and file.case.facts.draft:
            problems.append(_draft_notice(file.case))
    if loaded is None:
        return Loaded(None, files, tuple(problems))
    problems += _about_problems(loaded.about, tree.files)
    published = sorted((file.case for file in files if file.case and not file.case.facts.draft), key=_order)
    site = Site(loaded.settings, loaded.vocabulary, loaded.about, tuple(published))
    return Loaded(site, files, tuple(problems))


def pictures_of(case: Case) -> tuple[str, ...]:
    """Return the paths of the pictures that the case shows, from the project's root."""
    cover = [_path(f"{case.slug}/{case.facts.cover.image.target}")] if case.facts.cover else []
    return tuple(sorted({*cover, *(_path(reference.target) for reference in case.prose.pictures)}))


def _order(case: Case) -> tuple[str, str]:
    """Order the cases by place, then by slug: neighbours stay neighbours when a title changes."""
    return case.facts.region.code, case.slug


def _path(target: str) -> str:
    return normpath(join("cases", target))


def _picture_problems(loaded: LoadedCase, files: tuple[str, ...]) -> Iterator[Problem]:
    known = frozenset(files)
    slug = loaded.slug
    written = list(loaded.prose.pictures)
    if loaded.case and (cover := loaded.case.facts.cover):
        written.append(Reference(f"{slug}/{cover.image.target}", cover.image.place))
    for target, place in ((reference.target, reference.place) for reference in written):
        path = _path(target)
        if path.startswith("..") or not path.startswith("cases/"):
            yield Problem(place, f"图片“{target}”不在 cases 文件夹里", f"把图片放进 cases/{slug}/")
        elif not path.lower().endswith(PICTURE_TYPES):
            yield Problem(place, f"“{target}”不是能用的图片", f"换成 {'、'.join(PICTURE_TYPES)} 格式")
        elif path not in known:
            own = [file.removeprefix("cases/") for file in files if file.startswith(f"cases/{slug}/")]
            hint = guess(target, own) or f"把图片放进 cases/{slug}/，写作 {slug}/文件名"
            yield Problem(place, f"没有找到图片“{target}”", hint)


def _about_problems(about: Prose, files: tuple[str, ...]) -> Iterator[Problem]:
    """Check the pictures of the about page, which lie among the assets: only those go in by themselves."""
    assets = [file for file in files if file.startswith("assets/")]
    for reference in about.pictures:
        if normpath(reference.target) not in assets:
            hint = guess(reference.target, assets) or "把图片放进 assets/img/，写作 assets/img/文件名"
            yield Problem(reference.place, f"没有找到图片“{reference.target}”", hint)


def _alias_problems(files: tuple[LoadedCase, ...]) -> Iterator[Problem]:
    taken = {"index": "目录页"} | {file.slug: f"cases/{file.slug}.md" for file in files}
    for case in (file.case for file in files if file.case):
        for alias in case.facts.aliases:
            if user := taken.get(alias.target):
                yield Problem(alias.place, f"旧网址名“{alias.target}”正由 {user} 使用", "删掉这一项")
            taken.setdefault(alias.target, case.source_path)


def _left_out(files: tuple[str, ...], shown: set[str]) -> Iterator[Problem]:
    """Tell of files that look like cases but are none: a lost case must not be lost in silence."""
    for path in files:
        if not path.startswith("cases/") or path in shown:
            continue
        if path.count("/") == 1 or path.lower().endswith(".md"):
            message = "这个文件不是案例，没有放进网站"
            hint = "案例以 .md 结尾，直接放在 cases 文件夹里；图片放进与案例同名的文件夹"
            yield Problem(Place(path), message, hint, Severity.WARNING)


def _draft_notice(case: Case) -> Problem:
    message = "这是草稿，没有放进网站"
    return Problem(Place(case.source_path), message, "要发布时删掉“草稿”一行", Severity.WARNING)
