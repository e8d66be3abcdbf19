"""Where a fence that is missing or mistyped has to be, told by the lines around it.

Only lines that begin at the margin count: what is indented belongs to the line above it.
"""

import re
from collections.abc import Sequence

_FIELD = re.compile(r"[A-Za-z_\u4e00-\u9fff]+\s*[:：]")
_SURE_FIELD = re.compile(r"[A-Za-z_\u4e00-\u9fff]{1,12}:(?:\s|$)")
_ALSO_FRONT = re.compile(r"\s|-|#(?!#)|[\]}]|$")  # text below a field, an item, a remark, the end of a list
_HEADING = re.compile(r"#{2,6}[^#]")
_FENCE = re.compile(r"---[ \t]*")
_CLEARLY = 2  # fields; a text may well begin with one line of that form


def is_field(line: str) -> bool:
    """Tell whether a line looks like `名称: 内容`, with either colon."""
    return bool(_FIELD.match(line))


def is_front(lines: Sequence[str]) -> bool:
    """Tell whether all of `lines` may stand in front matter."""
    return all(is_field(line) or _ALSO_FRONT.match(line) for line in lines)


def begins_front(lines: Sequence[str], start: int, end: int | None) -> bool:
    """Tell whether front matter without its first fence begins at line `start` and ends at line `end`."""
    if end is None:
        end = end_of_front(lines, start)
    inner = lines[start:end]
    return end is not None and is_field(lines[start]) and is_front(inner)


def end_of_front(lines: Sequence[str], start: int) -> int | None:
    """Return the line before which the last fence has to be, None where that is not certain.

    Front matter ends before the first heading, or before a paragraph behind a blank line. If fields follow,
    that was no end.
    """
    first = next((n for n in range(start + 1, len(lines)) if _is_body(lines, n)), None)
    if first is None or not any(is_field(line) for line in lines[start:first]):
        return None
    if any(_SURE_FIELD.match(line) for line in lines[first:]):
        return None
    return max(n for n in range(start, first) if lines[n].strip()) + 1


def parts_fields(lines: Sequence[str], start: int, end: int) -> bool:
    """Tell whether the fence at line `end` only parts fields of the front matter that began at `start`.

    Below it stand further fields, in the same signs, up to their own fence, or two of them up to the text.
    Fields that stand above it too are a second front matter, or a text.
    """
    above = lines[start + 1 : end]
    last = next((n for n in range(end + 1, len(lines)) if _ends_fields(lines, n)), len(lines))
    below = lines[end + 1 : last]
    is_wide = any("：" in match.group() for match in map(_FIELD.match, above) if match)
    form = _FIELD if is_wide else _SURE_FIELD
    fields = [line for line in below if form.match(line)]
    is_closed = last < len(lines) and bool(_FENCE.fullmatch(lines[last]))
    return len(fields) >= (1 if is_closed else _CLEARLY) and not {*map(_name, fields)} & {*map(_name, above)}


def _ends_fields(lines: Sequence[str], number: int) -> bool:
    return bool(_FENCE.fullmatch(lines[number])) or _is_body(lines, number)


def _name(line: str) -> str:
    return re.split("[:：]", line, maxsplit=1)[0].strip()


def _is_body(lines: Sequence[str], number: int) -> bool:
    line = lines[number]
    if _HEADING.match(line):
        return True
    return not (lines[number - 1].strip() or is_field(line) or _ALSO_FRONT.match(line))
