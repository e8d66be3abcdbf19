"""One file mended, as far as its diagnosis knows one right mend for what is wrong."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from showcase.problems import Mend, Problem
from showcase.text.decoding import with_plain_ends
from showcase.text.edits import applied
from showcase.text.encoding import UTF_8, Recognised, marked_encoding, recognised

_MOST_ROUNDS = (
    50  # each mend brings a text nearer to one without any; this only keeps a bug from going on forever
)
_LINE_END = re.compile("\r\n|\r|\n")

Diagnose = Callable[[bytes], Iterable[Problem]]


@dataclass(frozen=True, order=True)
class Change:
    """Something that was mended: the line on which it stood, 0 for the whole file, and what was wrong."""

    line: int
    reason: str


@dataclass(frozen=True)
class Mended:
    r"""A file before and after: texts without a byte order mark and with `\n` at the ends of lines.

    `content` are its bytes as they were read, `result` those to write; they are equal if nothing was mended.
    `left` are the problems that need an author.
    """

    path: str
    content: bytes
    result: bytes
    before: str
    after: str
    changes: tuple[Change, ...]
    left: tuple[Problem, ...]


def mended(path: str, content: bytes, diagnose: Diagnose) -> Mended:
    """Return the file `path` with `content` mended; `diagnose` returns the problems of such a content."""
    found = recognised(content)
    if found is None:
        return Mended(path, content, content, "", "", (), tuple(diagnose(content)))
    before = with_plain_ends(found.text)
    after, changes, left = _mended(before, diagnose)
    if found.encoding == UTF_8 and not changes:
        return Mended(path, content, content, before, before, (), left)
    ends = line_ends(found.text)
    changes = (*_of_the_whole(content, found, ends), *sorted(changes))
    return Mended(path, content, after.replace("\n", ends).encode(), before, after, changes, left)


def line_ends(text: str) -> str:
    """Return how the lines of `text` end; of several ways Windows' or Unix's, whichever is met more."""
    met: list[str] = _LINE_END.findall(text)
    if len(set(met)) == 1:
        return met[0]
    return "\r\n" if met.count("\r\n") > met.count("\n") else "\n"


def _mended(text: str, diagnose: Diagnose) -> tuple[str, tuple[Change, ...], tuple[Problem, ...]]:
    """Return the text, what was changed in it, and the problems that it has then.

    A mend may bring to light what it hid, so it is diagnosed until nothing is left to mend.
    """
    origins = list(range(1, text.count("\n") + 2))
    changes: dict[Change, None] = {}
    for _ in range(_MOST_ROUNDS):
        problems = tuple(diagnose(text.encode()))
        mends = [problem.mend or () for problem in problems]
        text, done = applied(text, mends)
        for problem, mend, is_done in zip(problems, mends, done, strict=True):
            if mend and is_done:
                changes[Change(origins[problem.place.line - 1], problem.message)] = None
        if not any(mends):
            break
        origins = _moved(origins, [mend for mend, is_done in zip(mends, done, strict=True) if is_done])
    return text, tuple(changes), problems


def _moved(origins: list[int], mends: Iterable[Mend]) -> list[int]:
    """Return for every line after `mends` the line of the file from which it comes."""
    edits = sorted((edit for mend in mends for edit in mend), reverse=True)
    for edit in edits:
        at = edit.place.line - 1
        origins[at : at + edit.old.count("\n") + 1] = [origins[at]] * (edit.new.count("\n") + 1)
    return origins


def _of_the_whole(content: bytes, found: Recognised, ends: str) -> Iterable[Change]:
    if found.encoding != UTF_8:
        yield Change(0, f"编码从 {found.encoding} 转成 UTF-8，文字一个也不变")
    elif marked_encoding(content):
        yield Change(0, "去掉文件开头看不见的记号（BOM）")
    if len(set(_LINE_END.findall(found.text))) > 1:
        system = "Windows" if ends == "\r\n" else "Linux 和 macOS"
        yield Change(0, f"换行符有好几种，统一成 {system} 的那一种")
