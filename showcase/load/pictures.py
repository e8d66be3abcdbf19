"""Pictures: each that a text shows must be there, and none lies about unused and unnoticed."""

import re
from collections.abc import Iterator
from posixpath import join, normpath, relpath

from showcase.load.case import LoadedCase, softened
from showcase.load.near_names import looks_decomposed, nearest_file
from showcase.model.case import Case, cover_path
from showcase.model.prose import Prose, Reference
from showcase.pictures.formats import format_of, refusal
from showcase.problems import Place, Problem, Severity, guess


def pictures_of(case: Case) -> tuple[str, ...]:
    """Return the paths of the pictures that the case shows, from the project's root."""
    cover = [case.cover_path] if case.cover_path else []
    return tuple(sorted({*cover, *(_path(reference.target) for reference in case.prose.pictures)}))


def pictures_of_about(about: Prose) -> tuple[str, ...]:
    """Return the paths of the pictures of the about page, from the project's root, one for each reference."""
    return tuple(normpath(reference.target) for reference in about.pictures)


def picture_problems(
    files: tuple[LoadedCase, ...], about: Prose, paths: tuple[str, ...]
) -> Iterator[Problem]:
    """Yield what is wrong with the pictures of the cases and the about page; `paths` are all files."""
    known = frozenset(paths)
    shown: set[str] = set()
    for file in files:
        found = [problem for one in wanted(file) if (problem := _problem(file.slug, *one, known))]
        yield from softened(found) if file.is_draft else found
        shown.update(path for path, _, _ in wanted(file))
    yield from _about_problems(about, known)
    yield from _left_out(paths, shown)


def wanted(file: LoadedCase) -> list[tuple[str, Reference, str]]:
    """Return path, reference and the folder from which the author counts, of each picture."""
    found = [(_path(reference.target), reference, "") for reference in file.prose.pictures]
    if file.cover:
        found.append((cover_path(file.slug, file.cover.target), file.cover, f"{file.slug}/"))
    return found


def _path(target: str) -> str:
    return normpath(join("cases", target))


def _problem(slug: str, path: str, written: Reference, base: str, known: frozenset[str]) -> Problem | None:
    place, target = written.place, written.target
    if path.startswith("..") or not path.startswith("cases/"):
        return Problem(place, f"图片“{target}”不在 cases 文件夹里", f"把图片放进 cases/{slug}/")
    if not format_of(path):
        message, hint = refusal(path)
        return Problem(place, f"“{target}”{message}", hint)
    if path in known:
        return None
    if re.match(r"(?i)(?:https?:|[a-z]:[\\/]|file:)", target):
        what = "在别的网站上" if target.lower().startswith("http") else "在您的电脑上，别人打不开"
        return Problem(place, f"图片“{target}”{what}", f"把图片存到 cases/{slug}/，这里只写文件名")
    return Problem(place, f"没有找到图片“{target}”", _missing_hint(slug, path, target, base, known))


def _missing_hint(slug: str, path: str, target: str, base: str, known: frozenset[str]) -> str:
    """Return which picture was meant, or where to put the one that is not there."""
    pictures = [file for file in sorted(known) if file.startswith("cases/")]
    if found := nearest_file(path, pictures):
        right, way = found
        name = relpath(right, f"cases/{base}".rstrip("/"))
        if way:
            return f"有一张“{name}”，{way}；照它改写"
        what = "给文件" if looks_decomposed(right) else "在这里"
        return f"有一张名字看起来一样，字符的存法不同（macOS 会这样）；{what}重新输入一遍名字"
    names = [
        relpath(file, f"cases/{base}".rstrip("/")) for file in pictures if file.startswith(f"cases/{slug}/")
    ]
    written_as = "这里只写文件名" if base else f"写作 {slug}/文件名"
    return guess(target, names) or f"把图片放进 cases/{slug}/，{written_as}"


def _about_problems(about: Prose, known: frozenset[str]) -> Iterator[Problem]:
    """Check the pictures of the about page, which lie among the assets: only those go in by themselves."""
    assets = sorted(file for file in known if file.startswith("assets/"))
    for reference in about.pictures:
        if not format_of(reference.target):
            message, hint = refusal(reference.target)
            yield Problem(reference.place, f"“{reference.target}”{message}", hint)
        elif normpath(reference.target) not in assets:
            hint = guess(reference.target, assets) or "把图片放进 assets/img/，写作 assets/img/文件名"
            yield Problem(reference.place, f"没有找到图片“{reference.target}”", hint)


def _left_out(files: tuple[str, ...], shown: set[str]) -> Iterator[Problem]:
    """Tell of files that look like cases but are none: a lost case must not be lost in silence."""
    for path in files:
        if not path.startswith("cases/") or path in shown:
            continue
        if path.count("/") == 1 or path.lower().endswith(".md"):
            message = "这个文件不是案例，没有放进网站"
            yield Problem(Place(path), message, _place_for(path), Severity.WARNING)


def _place_for(path: str) -> str:
    """Return what to do with a file in the folder of cases that is none."""
    name = path.rpartition("/")[2]
    if match := re.fullmatch(r"(?i)(?P<stem>.+?)\.(?:md\.txt|markdown|mdown|mkd)", name):
        return f"改名为 {match['stem']}.md；看不见结尾的，先在文件夹的“查看”里勾选“文件扩展名”"
    if re.search(r"(?i)\.(?:docx|html?|txt)$", name):
        return f"要做成案例，运行 python build.py import {path}；用不着就移走"
    return "案例以 .md 结尾，直接放在 cases 文件夹里；图片放进与案例同名的文件夹"
