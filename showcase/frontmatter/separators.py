"""The signs that make YAML of text: indents, dashes and colons, as Chinese input methods write them."""

import re
from collections.abc import Iterator, Mapping, Sequence

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line

_MARK = re.compile(r"(?P<mark>[－·•●○■◆＊]|[—–―─*+](?=[ \u3000\xa0])|-(?=[\u3000\xa0]))[ \u3000\xa0]*(?=\S)")
_ALSO_TEXT = frozenset("—–―─*+")  # before a single line they may belong to a text


def indent(line: Line, leads: Mapping[int, str]) -> Finding | None:
    """Find an indent that is not made of spaces; `leads` are what to write instead where that is certain."""
    lead = leads.get(line.number)
    changes = ((0, len(line.lead), lead),) if lead is not None else None
    if "\t" in line.lead:
        return Finding(line.lead.index("\t"), "缩进用了制表符（Tab）", "改成两个空格", changes)
    if wide := re.search("[\u3000\u00a0]", line.lead):
        return Finding(wide.start(), "缩进用了全角空格或不间断空格", "改成英文空格", changes)
    return None


def dash(line: Line) -> Finding | None:
    """Find a list item whose dash is glued to it; a number behind the dash may be a negative one."""
    start = len(line.lead)
    if line.goes_on or not re.match(r"-[^\s-]", line.text[start:]):
        return None
    changes = None if line.text[start + 1].isdigit() else ((start + 1, start + 1, " "),)
    return Finding(start + 1, "“-”后面少了一个空格", f"写成 - {line.text[start + 1 :][:12]}", changes)


def colon(line: Line) -> Finding | None:
    """Find a field whose colon is not a YAML one."""
    if not line.key or (line.is_item and not line.has_fields):  # “- 目标：…” alone is an item of text
        return None
    sign = line.start - len(line.colon.lstrip())
    changes = ((line.start - len(line.colon), line.start, ": " if line.value else ":"),)
    if line.colon.strip() == "：":
        hint = f"改成英文冒号加一个空格：{line.key}: …"
        return Finding(sign, f"“{line.key}”后面用了中文冒号", hint, changes)
    gap = line.colon.lstrip()[1:]
    if line.value and not gap:
        hint = f"写成 {line.key}: {line.value[:12]}…"
        return Finding(sign + 1, f"“{line.key}:”后面少了一个空格", hint, changes)
    if gap.strip(" \t"):
        return Finding(sign + 1, f"“{line.key}:”后面是全角空格或不间断空格", "改成英文空格", changes)
    return None


def swallowed(line: Line) -> Finding | None:
    """Find a list item that is indented more than the text above it, and so goes on that text."""
    if not line.is_swallowed:
        return None
    message = "这一项比上一行缩进得多，会接在上一行的内容后面"
    return Finding(len(line.lead), message, "同一个列表的各项左边对齐；上一行是名称的，名称后面只写冒号")


def list_marks(lines: Sequence[Line]) -> Iterator[tuple[int, Finding]]:
    """Yield the lines of a list whose items begin with another sign than YAML's."""
    above: Line | None = None
    run: list[tuple[Line, re.Match[str]]] = []
    for line in lines:
        match = _MARK.match(line.text, len(line.lead))
        is_plain = bool(match) and not (line.key or line.is_item or line.goes_on)
        begins = above is not None and ((above.key and not above.value) or above.is_item)
        if match and is_plain and (begins or (run and run[-1][0].lead == line.lead)):
            run.append((line, match))
        else:
            yield from _list_marks(run)
            run = []
        above = line
    yield from _list_marks(run)


def _list_marks(run: list[tuple[Line, re.Match[str]]]) -> Iterator[tuple[int, Finding]]:
    if len(run) == 1 and run[0][1]["mark"] in _ALSO_TEXT:
        return
    for line, match in run:
        mark = match["mark"]
        message = "减号后面是全角空格或不间断空格" if mark == "-" else f"“{mark}”不是列表的记号"
        changes = ((match.start(), match.end(), "- "),)
        hint = f"改成英文减号加一个空格：- {line.text[match.end() :][:12]}"
        yield line.number, Finding(match.start(), message, hint, changes)
