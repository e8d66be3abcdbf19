"""Lines that do not stand below the line to which they belong.

YAML tells by columns what belongs to what; a line between two columns is an error of which it says little,
and one that is too deep becomes text of the line above without a word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line

_FIELD = re.compile(r"(?P<key>[A-Za-z_\u4e00-\u9fff]+)(?P<colon>: |:$|：)")


@dataclass(frozen=True)
class _Level:
    """The column of a list's dashes or of a group's names, with the line that began it."""

    column: int
    is_list: bool
    line: Line


def alignment(lines: list[Line], known: frozenset[str]) -> Iterator[tuple[int, Finding]]:
    """Yield the lines of structure that are aligned with nothing, by their numbers."""
    levels: list[_Level] = []
    above: Line | None = None
    for line in lines:
        if any(char in line.lead for char in "\t\u3000\xa0"):  # told by itself
            return
        if line.goes_on:
            found = _swallowed(line, above, known) if above else None
        else:
            found = _misplaced(line, above, levels)
            above = line
        if found:
            yield line.number, found
            return  # what is below it stands on nothing


def _swallowed(line: Line, above: Line, known: frozenset[str]) -> Finding | None:
    """Find text that goes on from the value above and evidently is a field or an item of its own."""
    match = _FIELD.match(line.value)
    is_closed = above.value[:1] in ('"', "'", "[", "{", "|", ">")
    if is_closed or not above.key or not match or match["key"] not in known:
        return None
    if match["colon"] == "：" and not match["key"].isascii() and not above.lead and not above.is_item:
        return None  # a summary may well say “说明：…”
    level = _Level(_column_of_key(above), is_list=False, line=above)
    return _aligned(line, f"“{match['key']}”没有对齐，会接在上一行的后面", level)


def _misplaced(line: Line, above: Line | None, levels: list[_Level]) -> Finding | None:
    """Return what is wrong with the column of a line; `levels` become those that are open behind it."""
    column = len(line.lead)
    before = tuple(levels)
    while levels and levels[-1].column > column:
        levels.pop()
    if levels and levels[-1].column == column and levels[-1].is_list and not line.is_item:
        levels.pop()  # the dashes of a list may stand below the name of the list
    top = levels[-1] if levels else None
    is_first = above is None or (len(levels) == len(before) and _opens(above))
    if not (top and top.column == column and top.is_list == line.is_item):
        if not is_first:
            return _fault(line, above, before, is_below=len(levels) == len(before))
        levels.append(_Level(column, line.is_item, line))
    inner = (n for n in range(column + 1, line.start) if line.is_item and line.text[n] == "-")
    levels.extend(_Level(n, is_list=True, line=line) for n in inner)
    if line.is_item and (line.key or re.search(r":(?:\s|$)", line.value)):
        levels.append(_Level(_column_of_key(line), is_list=False, line=line))
    return None


def _fault(line: Line, above: Line | None, levels: tuple[_Level, ...], *, is_below: bool) -> Finding | None:
    alike = [level for level in levels if level.is_list == line.is_item]
    if line.is_item and above and above.key and not alike:
        hint = "删掉“-”，和上一行左边对齐"
        if above.value and len(line.lead) > len(above.lead):
            hint = f"是列表，“{above.key}:”一行只写名称，每一项都从下一行写起；是一段文字，就删掉“-”"
        return Finding(len(line.lead), "这一行前面多了“-”，上面不是列表", hint)
    if not alike:
        return None
    beside = next((level for level in levels if level.is_list and level.column == len(line.lead)), None)
    if beside and not line.is_item and not line.key:
        hint = "是另一项，前面加“- ”，和第 {} 行左边对齐；接着上一行写的，前面多空两格"
        return Finding(len(line.lead), "这一行没有对齐", hint, other=beside.line.number)
    nearest = min(alike, key=lambda level: (abs(level.column - len(line.lead)), -level.column))
    what = "这一项" if line.is_item else f"“{line.key}”" if line.key else "这一行"
    return _aligned(line, f"{what}没有对齐" + ("，会接在上一行的后面" if is_below else ""), nearest)


def _aligned(line: Line, message: str, level: _Level) -> Finding:
    indent = f"前面空 {level.column} 个空格" if level.column else "删掉前面的空格"
    return Finding(len(line.lead), message, f"{indent}，和第 {{}} 行左边对齐", other=level.line.number)


def _opens(line: Line) -> bool:
    """Tell whether what belongs to the line stands below it."""
    value = line.value.partition(" #")[0].strip()
    has_nothing = not value or value.startswith("#")
    is_unknown = not line.key and bool(re.search(r":\s*(?:#.*)?$", line.text))
    return is_unknown or (has_nothing and bool(line.key or line.is_item))


def _column_of_key(line: Line) -> int:
    return line.start - len(line.colon) - len(line.key) if line.key else line.start
