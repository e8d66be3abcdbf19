"""Characters that nobody sees, or that look like others."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document
from showcase.problems import Edit, Mend, Problem
from showcase.prose.source import Source, error, warning
from showcase.text.damage import damage, may_be_damaged
from showcase.text.invisible import (
    BULLET,
    CONTROL,
    DIRECTION,
    LINE_BREAK,
    UNREADABLE,
    ZERO_WIDTH,
    code_of,
    is_needless,
)
from showcase.text.radicals import RADICAL, common_form

_PATTERNS = (CONTROL, LINE_BREAK, ZERO_WIDTH, UNREADABLE)
_SUSPECT = re.compile("|".join(("\u200d", *(pattern.pattern for pattern in _PATTERNS))))
_ADDRESS = re.compile(
    r"(?i)\b(?:https?:|mailto:|www\.)[^\s<>()（）]*|\]\([^)\n]*\)?|^ {0,3}\[[^\]\n]*\]:.*|<[^>\n]*>"
)


def invisible_characters(document: Document) -> Iterator[Problem]:
    """Yield zero-width and control characters, and those that stand for what could not be read."""
    source = document.source
    if not (_SUSPECT.search("".join(set(source.prose))) or may_be_damaged(source.prose)):
        return  # as in nearly every text
    for number, line in enumerate(source.prose.split("\n")):
        for match in CONTROL.finditer(line):
            message = f"这里有看不见的控制字符（{code_of(match.group())}）"
            mend = _without(source, number, match) if DIRECTION.fullmatch(match.group()) else None
            hint = "删掉它，再把前后的字连起来"
            yield error(source.place(number, match.start()), message, hint, mend)
        for match in LINE_BREAK.finditer(line):
            message = f"这里有看不见的换行符（{code_of(match.group())}），网页上不会换行"
            yield error(source.place(number, match.start()), message, "删掉它，按回车换行；另起一段再空一行")
        for match in ZERO_WIDTH.finditer(line):
            message = f"这里有看不见的零宽字符（{code_of(match.group())}），搜索和复制时会出错"
            hint = "删掉它；光标移到这里按一次退格键"
            yield warning(source.place(number, match.start()), message, hint, _without(source, number, match))
        for match in UNREADABLE.finditer(line):
            message, hint = f"这里有读不出来的字符（{code_of(match.group())}）", "对照原文改成正确的字"
            if not line[: match.start()].strip() and BULLET.match(match.group()):
                message = f"这里是 Word 的项目符号（{code_of(match.group())}），网页上显示不出来"
                hint = "改成英文减号加一个空格：- …"
            yield error(source.place(number, match.start()), message, hint)
        if found := damage(line):
            column, message = found
            yield error(source.place(number, column), message, "对照原文改成正确的字")


def look_alikes(document: Document) -> Iterator[Problem]:
    """Yield radicals and compatibility characters, which PDF files give in place of the real ones."""
    source = document.source
    for number, line in enumerate(source.prose.split("\n")):
        for match in RADICAL.finditer(line):
            char = match.group()
            good = common_form(char)
            if good != char:
                message = f"“{char}”（{code_of(char)}）是部首或兼容字，不是常用字，搜索不到"
                mend = _replaced(source, number, match, good)
                yield warning(source.place(number, match.start()), message, f"改成“{good}”", mend)


def _without(source: Source, number: int, match: re.Match[str]) -> Mend | None:
    """Return the mend that takes out invisible characters, where they do nothing."""
    return _replaced(source, number, match, "") if is_needless(match) else None


def _replaced(source: Source, number: int, match: re.Match[str], good: str) -> Mend | None:
    """Return the mend that puts `good` in the place of a match in a line, unless it is part of an address."""
    if any(one.start() <= match.start() < one.end() for one in _ADDRESS.finditer(match.string)):
        return None
    return (Edit(source.place(number, match.start()), match.group(), good),)
