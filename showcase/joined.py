"""Style sheets and scripts as they are published: one that imports others has them in its place.

A reader's browser asks for one file where the source stays in many. What is imported is written as the
standards have it, `@import "tokens.css";` with a medium behind it or none, and `import "./choose.js";`, each
on a line of its own, and lies in the same folder, so that no address in it changes its meaning.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join

from showcase.problems import Place, Problem

_NAME = rb"[A-Za-z0-9_-][A-Za-z0-9._-]*"
_IMPORTS = {
    ".css": re.compile(rb'@import "(?P<name>' + _NAME + rb'\.css)"(?: (?P<medium>[^;{}"]+))?;[ \t]*\r?\n?'),
    ".js": re.compile(rb'import "\./(?P<name>' + _NAME + rb'\.js)";[ \t]*\r?\n?'),
}


@dataclass(frozen=True)
class Joined:
    """The `files` that import others, whole, under their paths, and the `problems` with what they import."""

    files: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()


def joined(parts: Mapping[str, bytes]) -> Joined:
    """Return what becomes of the style sheets and scripts `parts`, which are named by their paths.

    A file that is imported twice stands where it was first, so a circle ends by itself.
    """
    whole = {path: _whole(path, parts, {path}) for path in parts}
    problems = tuple(problem for path in parts for problem in _missing(path, parts))
    return Joined({path: text for path, text in whole.items() if text != parts[path]}, problems)


def is_part(path: str) -> bool:
    """Tell whether the file at `path` may import others or be imported."""
    return path.startswith("assets/") and path.endswith(tuple(_IMPORTS))


def _imports(path: str, text: bytes) -> Iterator[tuple[re.Match[bytes], str]]:
    """Yield what begins a line of `text` and imports something, with the path of what it imports."""
    pattern = _IMPORTS[path[path.rindex(".") :]]
    for match in pattern.finditer(text):
        if match.start() == 0 or text[match.start() - 1 : match.start()] == b"\n":
            yield match, join(dirname(path), match["name"].decode())


def _whole(path: str, parts: Mapping[str, bytes], met: set[str]) -> bytes:
    text, pieces, end = parts[path], [], 0
    for match, target in _imports(path, text):
        if target not in parts:
            continue
        pieces.append(text[end : match.start()])
        end = match.end()
        if target not in met:
            met.add(target)
            pieces.append(_of_medium(match, _whole(target, parts, met)))
    return b"".join((*pieces, text[end:]))


def _of_medium(match: re.Match[bytes], text: bytes) -> bytes:
    text = text if text.endswith(b"\n") else text + b"\n"
    medium = match.groupdict().get("medium")
    return b"@media " + medium + b" {\n" + text + b"}\n" if medium else text


def _missing(path: str, parts: Mapping[str, bytes]) -> Iterator[Problem]:
    for match, target in _imports(path, parts[path]):
        if target not in parts:
            line = parts[path].count(b"\n", 0, match.start()) + 1
            message = f"这一行要并入的文件不存在：{target}"
            yield Problem(Place(path, line), message, "检查文件名，或把文件放回来；不再需要就删掉这一行")
