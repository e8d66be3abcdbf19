"""The signs that make YAML of text: indents, dashes and colons, as Chinese input methods write them."""

import re
from collections.abc import Mapping

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line

_SECOND_COLON = re.compile(r"[:：](?!//)")


def indent(line: Line, leads: Mapping[int, str]) -> Finding | None:
    """Find an indent that is not made of spaces; `leads` are what to write instead where that is certain."""
    lead = leads.get(line.number)
    changes = ((0, len(line.lead), lead),) if lead is not None else None
    if "\t" in line.lead:
        return Finding(line.lead.index("\t"), "缩进用了制表符（Tab）", "改成两个空格", changes)
    if wide := re.search("[\u3000\u00a0]", line.lead):
        return Finding(wide.start(), "缩进用了全角空格或不间断空格", "改成英文空格", changes)
    return None


def document_end(line: Line) -> Finding | None:
    """Find the sign by which YAML ends a document."""
    if re.fullmatch(r"\.\.\.\s*", line.text):
        return Finding(0, "“...”会被当作案例信息的结尾", "删掉这一行")
    return None


def dash(line: Line) -> Finding | None:
    """Find a list item whose dash is glued to it or written twice; `-3` may be a negative number."""
    start = len(line.lead)
    if line.goes_on:
        return None
    if re.match(r"-[^\s-]", line.text[start:]):
        changes = None if line.text[start + 1].isdigit() else ((start + 1, start + 1, " "),)
        return Finding(start + 1, "“-”后面少了一个空格", f"写成 - {line.text[start + 1 :][:12]}", changes)
    if match := re.match(r"-[ ]*-+[ ]+(?=\S)", line.text[start:]):
        return Finding(start + 1, "减号打了两个", f"只留一个：- {line.text[start + match.end() :][:12]}")
    return None


def colon(line: Line) -> Finding | None:
    """Find a field whose colon is not a YAML one."""
    if not line.key or (line.is_item and not line.has_fields):  # “- 目标：…” alone is an item of text
        return None
    sign = line.start - len(line.colon.lstrip())
    if _SECOND_COLON.match(line.value):
        good = f"{line.key}: {line.value.lstrip(':： ')[:12]}"
        return Finding(line.start, "冒号打了两个", f"只留一个英文冒号，后面空一格：{good}…")
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
