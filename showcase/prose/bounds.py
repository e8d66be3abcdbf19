"""What no text has and no converter does in time: refused, with its place, before anything looks at it.

Every check here is linear in the length of the text.
"""

import re
from collections.abc import Iterator
from itertools import islice

from showcase.limits import (
    BODY_CHARACTERS,
    BODY_LINES,
    HEADINGS,
    NOTE_MARKS,
    PARAGRAPH_CHARACTERS,
    SIGN_RUN,
    WORK,
)
from showcase.problems import Place, Problem, Refused

_RUN = re.compile(r"([!-/:-@\[-`{-~])\1+")
_HEADING = re.compile(r"(?m)^ {0,3}#{1,6}(?=[^#])|^ {0,3}(?:=+|-+) *$|<h[1-6]\b")
_NOTE = re.compile(r"\[\^")
# A tag that another sign `<` or the end follows before its own end, or in which a quotation has no end.
_UNCLOSED = re.compile(r"<(?:[A-Za-z/][^<>]*(?:(?=<)|\Z)|[A-Za-z][^<>]*>|[!?])")
_TICKS = re.compile(r"`+")


def refuse_boundless(text: str, path: str, first_line: int = 1, first_column: int = 1) -> None:
    """Raise Refused for a Markdown text, which begins at `first_line` of file `path`, beyond the limits."""
    for offset, message, hint in _findings(text):
        raise Refused(Problem(_place(text, offset, path, first_line, first_column), message, hint))


def _findings(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield offset, message and hint of what is beyond a limit."""
    if len(text) > BODY_CHARACTERS:
        hint = "分成几个案例来写，长的资料放到网上，写上链接"
        yield BODY_CHARACTERS, f"正文有 {len(text)} 个字符，最多 {BODY_CHARACTERS} 个", hint
        return
    if (lines := text.count("\n")) > BODY_LINES:
        yield len(text), f"正文有 {lines} 行，最多 {BODY_LINES} 行", "分成几个案例来写"
        return
    for start, paragraph in _paragraphs(text):
        if len(paragraph) > PARAGRAPH_CHARACTERS:
            message = f"这一段有 {len(paragraph)} 个字符，中间没有空行，最多 {PARAGRAPH_CHARACTERS} 个"
            yield start, message, "用空行分成几段；表格和列表分成几个"
    for match in _RUN.finditer(text):
        if len(match.group()) > SIGN_RUN:
            message = f"“{match[1]}”连着写了 {len(match.group())} 个，最多 {SIGN_RUN} 个"
            yield match.start(), message, "删掉多余的；分隔线写三个减号：---"
    for form, most, what in ((_HEADING, HEADINGS, "标题"), (_NOTE, NOTE_MARKS, "注释的记号")):
        for match in islice(form.finditer(text), most, most + 1):
            yield match.start(), f"{what}太多，最多 {most} 个", "分成几个案例来写"
    yield from _unclosed(text)


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each paragraph begins, and its lines; no pattern finds blank lines in linear time."""
    start = at = 0
    for line in [*(f"{line}\n" for line in text.split("\n")), ""]:
        if not line.strip():
            if start < at:
                yield start, text[start:at]
            start = at + len(line)
        at += len(line)


def _unclosed(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the place from which tags and code that nothing closes cost too much."""
    hint = "检查前面的 < 和 `：没有配对的，前面加上“\\”，或者删掉"
    spent = 0
    comments = text.rfind("-->")
    for match in _UNCLOSED.finditer(text):
        if match.group().endswith(">") and match.group().count('"') % 2 + match.group().count("'") % 2 == 0:
            continue
        if text.startswith("<!--", match.start()) and match.start() < comments:
            spent += text.index("-->", match.start()) - match.start()
        else:
            spent += len(text) - match.start()
        if spent > WORK:
            yield match.start(), "没有写完的 HTML 标签太多", hint
            return
    spent = 0
    for first, paragraph in _paragraphs(text):
        for start, end in _unmatched(paragraph):
            spent += end - start
            if spent > WORK:
                yield first + start, "没有配对的“`”太多", hint
                return


def _unmatched(paragraph: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of backticks begins that none of the same length follows, and the end.

    What stands between two of a length is code, and not looked at again.
    """
    runs = [(match.start(), len(match.group())) for match in _TICKS.finditer(paragraph)]
    following: dict[int, int] = {}
    partner: list[int | None] = [None] * len(runs)
    for number in range(len(runs) - 1, -1, -1):
        length = runs[number][1]
        partner[number] = following.get(length)
        following[length] = number
    number = 0
    while number < len(runs):
        found = partner[number]
        if found is None:
            yield runs[number][0], len(paragraph)
            number += 1
        else:
            number = found + 1


def _place(text: str, offset: int, path: str, first_line: int, first_column: int) -> Place:
    line_start = text.rfind("\n", 0, offset) + 1
    return Place(path, first_line + text.count("\n", 0, offset), first_column + offset - line_start)
