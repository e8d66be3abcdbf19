"""Characters in YAML that nobody sees, that break it, or that stand for lost ones."""

import re
from collections.abc import Iterator
from enum import Enum

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import opens_block, quoted_from, structure
from showcase.problems import Edit, Place, Problem, Severity
from showcase.text.damage import damage
from showcase.text.invisible import DIRECTION, ZERO_WIDTH, is_needless

_FORBIDDEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)  # what YAML forbids, and what it takes for the end of a line although no editor does
_QUOTATION = re.compile(r"(?<![\w\u4e00-\u9fff])(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')")


class _Where(Enum):
    """What a character stands in."""

    STRUCTURE = "keys, signs and plain text"
    QUOTATION = "a quotation"
    BLOCK = "a block of text"
    REMARK = "a remark"


def hidden(text: str, known: frozenset[str]) -> Iterator[tuple[int, Finding]]:
    """Yield the first such character of each line of `text` that it breaks, under the number of the line.

    Lines are counted from 0; `known` are the names of fields. What is quoted may hold what nobody sees.
    """
    for number, line in enumerate(text.split("\n")):
        if match := _FORBIDDEN.search(line):
            message = f"这里有一个看不见的控制字符（{_code(match)}）"
            yield number, Finding(match.start(), message, "删掉它再保存")
    for number, match, where in _unseen(text, known):
        if where is not _Where.STRUCTURE:
            continue
        message = f"这里有看不见的零宽字符（{_code(match)}）"
        changes = ((match.start(), match.end(), ""),) if is_needless(match) else None
        yield number, Finding(match.start(), message, "删掉它再保存", changes)


def character_problems(text: str, path: str, first_line: int, known: frozenset[str]) -> Iterator[Problem]:
    """Yield what is wrong with characters of `text` that YAML can read; the parameters are `diagnose`'s.

    Zero-width characters in quotations and blocks break nothing, and quotations are left as they are.
    """
    for number, line in enumerate(text.split("\n"), first_line):
        if found := damage(line):
            column, message = found
            yield Problem(Place(path, number, column + 1), message, "对照原文改成正确的字")
    for number, match, where in _unseen(text, known):
        if where in (_Where.STRUCTURE, _Where.REMARK):
            continue
        place = Place(path, first_line + number, match.start() + 1)
        message = f"这里有看不见的零宽字符（{_code(match)}），搜索和复制时会出错"
        is_certain = is_needless(match) and where is _Where.BLOCK
        mend = (Edit(place, match.group(), ""),) if is_certain else None
        yield Problem(place, message, "删掉它；光标移到这里按一次退格键", Severity.WARNING, mend)


def _unseen(text: str, known: frozenset[str]) -> Iterator[tuple[int, re.Match[str], _Where]]:
    """Yield the zero-width characters, each with the number of its line and what it stands in."""
    if not (ZERO_WIDTH.search(text) or DIRECTION.search(text)):
        return
    lines = {line.number: line for line in structure(text, known)}
    inner = _Where.REMARK
    for number, line in enumerate(text.split("\n")):
        if number in lines:
            inner = _below(line)
        for match in (*ZERO_WIDTH.finditer(line), *DIRECTION.finditer(line)):
            is_quoted = number in lines and _is_quoted(line, match.start())
            own = _Where.QUOTATION if is_quoted else _Where.STRUCTURE
            yield number, match, own if number in lines else inner


def _below(line: str) -> _Where:
    """Return what the lines below a line of structure are that are none themselves."""
    if quoted_from(line):
        return _Where.QUOTATION
    return _Where.BLOCK if opens_block(line) else _Where.REMARK


def _is_quoted(line: str, column: int) -> bool:
    start = quoted_from(line)
    if start and column >= start:
        return True
    return any(match.start() <= column < match.end() for match in _QUOTATION.finditer(line))


def _code(match: re.Match[str]) -> str:
    return f"U+{ord(match.group()[0]):04X}"
