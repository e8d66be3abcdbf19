"""`{#id}` and other attributes in braces that the library does not take for such."""

import re
from collections.abc import Iterator

from showcase.lint.document import HEADING, Document, Kind, Line
from showcase.problems import Problem

_ANY = re.compile(r"[{｛][ :：]*[#＃](?P<words>[^{}｛｝\n]*)[}｝]")
_WIDE = frozenset("｛｝＃：")
_HALF = re.compile(r"(?P<id>\{#[\w-]*|(?<![{#])#[\w-]+\})[ ]*$|\{#(?=#)")
_BRACES = re.compile(r"\{[^{}\n]*\}")
_QUOTED = re.compile(r"=[“”‘’＂＇]")
_ID = re.compile(r"[\w.:-]*")
_ALONE = re.compile(r"[ ]*[{｛][^{}｛｝\n]*[}｝][ ]*$")
_AT_THE_END = "编号写在标题的最后，前面空一格："


def heading_ids(document: Document) -> Iterator[Problem]:
    """Yield ids in braces that will be shown as text."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            if block.kind is Kind.HEADING and (half := _HALF.search(line.text, 1)):
                message = f"编号“{half.group().strip()}”的花括号不成对，会照原样显示"
                own = half.group().strip("{}# ") or "background"
                yield document.error(line, half.start(), message, f"写成 {{#{own}}}，前面空一格")
            for match in _ANY.finditer(line.text):
                yield from _id(document, line, match, is_heading=block.kind is Kind.HEADING)


def _id(document: Document, line: Line, match: re.Match[str], *, is_heading: bool) -> Iterator[Problem]:
    own = _ID.match(match["words"])
    at, good = match.start(), f"{{#{own.group() if own else ''}}}"
    before, after = line.text[:at], line.text[match.end() :]
    if _WIDE & set(match.group()):
        message = f"“{match.group()}”里有全角符号，会照原样显示，不会成为编号"
        is_whole = own and own.group() and own.group() == match["words"].strip()
        mend = (document.edit(line, at, match.end(), good),) if is_whole else None
        yield document.error(line, at, message, f"全部改成英文符号：{good}", mend)
    elif not match["words"].strip():
        yield document.error(line, at, "编号是空的", "写上编号，例如 {#background}，或删掉花括号")
    elif is_heading and own and not own.group().isascii():
        message = f"编号“{own.group()}”里有汉字或别的符号，在网址里会变成一长串百分号"
        yield document.error(line, at, message, "只用英文字母、数字和减号，例如 {#background}")
    elif is_heading:
        heading = HEADING.match(before)
        text = (heading["text"] if heading else before).strip()
        if after.strip(" #"):
            message = f"编号“{good}”不在标题的最后，会照原样显示"
            others = "只留一个编号，别的删掉" if _ANY.search(after) else ""
            yield document.error(line, at, message, others or f"{_AT_THE_END}{text}{after.rstrip()} {good}")
        elif not before.endswith(" ") and not before.endswith("#"):
            message = f"编号“{good}”前面少了空格，会照原样显示"
            mend = (document.edit(line, at, at, " "),)
            yield document.error(line, at, message, f"{_AT_THE_END}{text} {good}", mend)
    elif before.endswith(" ") and not after.strip() and "|" not in line.text and before.strip():
        message = f"编号“{good}”不在标题里，会照原样显示"
        yield document.error(line, at, message, "把编号写到标题的最后，或删掉")


def quoted_attributes(document: Document) -> Iterator[Problem]:
    """Yield attributes whose values stand in Chinese quotation marks, and braces below a heading."""
    for line in document.lines:
        for braces in _BRACES.finditer(line.text):
            if match := _QUOTED.search(line.text, braces.start(), braces.end()):
                message = "花括号里用了中文引号，引号会成为内容的一部分"
                yield document.error(line, match.end() - 1, message, '改成英文引号：{title="…"}')
    for above, below in zip(document.blocks, document.blocks[1:], strict=False):
        if above.kind is Kind.HEADING and len(below.lines) == 1 and _ALONE.match(below.first.text):
            message = "花括号单独成行，会照原样显示"
            yield document.error(below.first, 0, message, "把它写到上面标题的最后，前面空一格")
