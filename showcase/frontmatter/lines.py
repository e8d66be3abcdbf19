"""The lines of YAML that are structure, each with what can be told from the lines around it.

Lines inside a block scalar (`|`, `>`) or a quotation are text and are left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_FIELD = re.compile(r"(?P<key>[A-Za-z_\u4e00-\u9fff]+)(?P<colon>\s*[:：]\s*)(?P<value>.*)")
_GLUED_SIGN = re.compile(r"\s*#(?=[^\s#])")  # below a value it was hardly meant as a remark
_LEAD = re.compile(r"\s*")
_SPACES = re.compile(r" *")
_DASHES = re.compile(r" *(?:-(?: +|$))*")
_BLOCK = re.compile(r"(?:^|(?::|-)\s+)[|>][-+0-9]*\s*(?:#.*)?$")
_NAME = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^\s\"'#\[{][^:\"']*"
_QUOTED = re.compile(rf"\s*(?:- +)*(?:[?:] +)?(?:(?:{_NAME})\s*:\s+)?(?=[\"'])")
_INSIDE = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")  # a quotation in a list of one line
_IN_LIST = re.compile(r"(?<=[\[{,:\s，、；])(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')")
_CLOSED = {'"': re.compile(r'(?s)"(?:[^"\\]|\\.)*"'), "'": re.compile(r"(?s)'(?:[^']|'')*'(?!')")}


@dataclass(frozen=True)
class Line:
    """One line of structure; columns are counted from 0.

    `key` is empty where the line does not begin with a known field name, `value` is what follows it or the
    dash of a list item. `indent` is the column that text of the same value has to pass on further lines.
    """

    number: int
    text: str
    indent: int = 0
    key: str = ""
    colon: str = ""
    value: str = ""
    start: int = 0
    is_item: bool = False
    goes_on: bool = False  # text of a value that began on a line above
    has_fields: bool = False  # a list item with further fields below it
    is_unclosed: bool = False  # a quotation that nothing closes
    is_continued: bool = False  # further lines of its value follow
    is_swallowed: bool = False  # a list item that YAML takes for text of the value above it

    @property
    def lead(self) -> str:
        """The white space at the beginning."""
        return self.text[: _end(_LEAD, self.text)]


def structure(text: str, known: frozenset[str]) -> Iterator[Line]:
    """Yield the lines of structure in `text`; `known` are the names that fields may have."""
    lines = text.split("\n")
    owner: Line | None = None
    number = 0
    while number < len(lines):
        line = _parsed(number, lines[number], known)
        is_deeper = owner is not None and _has_text(owner.value) and len(line.lead) > owner.indent
        if _is_idle(lines[number]) and not (is_deeper and _GLUED_SIGN.match(lines[number])):
            number += 1
            continue
        if is_deeper and not line.is_item:
            line = Line(number, line.text, value=line.text.strip(), start=len(line.lead), goes_on=True)
        else:
            has_fields = _has_fields(line, lines, known)
            line = owner = replace(line, has_fields=has_fields, is_swallowed=is_deeper)
        after = _after(line, lines, known)
        yield line if after else replace(line, is_unclosed=True)
        number = after or number + 1


def outside_brackets(lines: list[Line]) -> list[Line]:
    """Return the lines that are not inside `[…]` or `{…}` that an earlier line has begun."""
    outside: list[Line] = []
    depth = 0
    for line in lines:
        if depth <= 0:
            outside.append(line)
            depth = 0
        if depth or line.value[:1] in ("[", "{"):
            signs = _INSIDE.sub("", line.value if depth == 0 else line.text)
            depth += sum(signs.count(sign) for sign in "[{") - sum(signs.count(sign) for sign in "]}")
    return outside


def closed_quotation(text: str) -> str:
    """Return the quotation at the beginning of `text`, or "" where nothing closes it."""
    match = _CLOSED[text[0]].match(text)
    return match.group() if match else ""


def without_quotations(value: str) -> str:
    """Return the beginning of a list in brackets with quotations blanked, so that columns stay."""
    return _IN_LIST.sub(lambda match: "“" * len(match.group()), value)


def opens_block(text: str) -> bool:
    """Tell whether the lines below `text` are a block of text (`|`, `>`)."""
    return bool(_BLOCK.search(text))


def quoted_from(text: str) -> int:
    """Return the column at which a quotation begins that is the value of a line, 0 where there is none."""
    match = _QUOTED.match(text)
    return match.end() if match else 0


def _has_text(value: str) -> bool:
    """Tell whether further lines would go on `value`: they begin one below a remark and an unknown name."""
    return bool(value) and not value.startswith("#") and not value.rstrip().endswith(":")


def _is_idle(text: str) -> bool:
    return not text.strip() or text.lstrip().startswith("#")


def _parsed(number: int, text: str, known: frozenset[str]) -> Line:
    start = _end(_DASHES, text) or _end(_LEAD, text)
    is_item = "-" in text[:start]
    if (match := _FIELD.match(text, start)) and match["key"] in known:
        value = match["value"]
        return Line(number, text, start, match["key"], match["colon"], value, match.start("value"), is_item)
    if is_item:
        indent = start if re.search(r":(?:\s|$)", text) else text.rindex("-", 0, start)
        return Line(number, text, indent, value=text[start:], start=start, is_item=True)
    return Line(number, text, start)


def _has_fields(line: Line, lines: list[str], known: frozenset[str]) -> bool:
    below = next((text for text in lines[line.number + 1 :] if not _is_idle(text)), "")
    follower = _parsed(0, below, known)
    return line.is_item and bool(follower.key) and not follower.is_item and follower.indent >= line.indent


def _after(line: Line, lines: list[str], known: frozenset[str]) -> int:
    """Return the number of the line after the value that begins on `line`, 0 for an unclosed quotation."""
    if line.goes_on:
        return line.number + 1
    if opens_block(line.text):
        return _after_block(line, lines)
    if opened := _QUOTED.match(line.text):
        return _after_quotation(line, opened.end(), lines, known)
    return line.number + 1


def _after_block(line: Line, lines: list[str]) -> int:
    header_alone = line.is_item and not line.key and _BLOCK.match(line.value)
    indent = line.text.rindex("-", 0, line.start) if header_alone else _end(_DASHES, line.text)
    for number in range(line.number + 1, len(lines)):
        if lines[number].strip() and _end(_SPACES, lines[number]) <= indent:
            return number
    return len(lines)


def _after_quotation(line: Line, start: int, lines: list[str], known: frozenset[str]) -> int:
    quotation = line.text[start:]
    number = line.number + 1
    while not closed_quotation(quotation):
        if number == len(lines):
            return 0
        below = _parsed(number, lines[number], known)
        if below.key and below.indent <= line.indent:
            return 0
        quotation = line.text[start] + lines[number]  # what stands above closes nothing, read once or again
        number += 1
    return number


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0
