"""Headings that are none, text that becomes one, and levels left out."""

import re
from collections.abc import Iterator

from showcase.lint.document import HEADING, ITEM, Document, Kind, Line, neighbours
from showcase.problems import Problem

_WIDE = re.compile(r"[ \u3000\xa0]*(?P<signs>[#＃]{0,7}＃[#＃]{0,7})[ \u3000]*(?P<text>[^\s#＃][^#＃]*)$")
_INDENTED = re.compile(r"(?P<lead>[ \u3000\xa0]+)(?P<signs>#{1,6})(?![#\d])\s*(?P<text>\S.*)$")
_UNDERLINE = re.compile(r"(?:-+|=+)[ ]*$")
_FALSE_RULE = re.compile(
    r"[ \u3000]*(?:(?:[—―－─–][ \u3000]*){3,}|(?:＊[ \u3000]*){3,}|(?:＿[ \u3000]*){3,})$"
)
_SIGNS_LOST = re.compile(r"(?<=[^\s#\\])(?P<signs>#+)\s*$")
_FIRST_SIGN = re.compile(r"\s*([：:、，,。；;]+)(?=\S)")
_SHORT_TITLE = 20
_TOP, _DEEPEST = 2, 6


def headings(document: Document) -> Iterator[Problem]:
    """Yield lines that look like headings and are none, empty ones, and skipped levels."""
    above = 1
    for block in document.blocks:
        line = block.first
        match = HEADING.match(line.text)
        if block.kind is not Kind.HEADING or not match:
            if block.kind is not Kind.CODE:
                for each in block.lines:
                    yield from _false_heading(document, each, in_item=block.in_item)
            continue
        level, text = len(match["signs"]), match["text"]
        if text.startswith("#"):
            yield document.error(
                line, 0, "标题最多六级，多出的“#”会显示出来", "最多写六个 #，一般用 ## 到 ####"
            )
        elif not text.strip(" #"):
            yield document.error(line, 0, "标题没有文字", "在 # 后面写标题，或删掉这一行")
        elif text.lstrip().startswith("＃"):
            message = "“＃”是全角的，会照原样显示在标题里"
            good = f"{'#' * (level + 1)} {text.strip().lstrip('＃ ')[:12]}"
            yield document.error(line, text.index("＃") + level, message, f"改成英文的 #：{good}")
        elif found := _odd_text(text, level):
            yield document.error(line, level + found[0], found[1], found[2])
        elif level > above + 1 and level > _TOP:
            yield document.warning(line, 0, *_skip(level, above))
        above = max(level, 1)


def _odd_text(text: str, level: int) -> tuple[int, str, str] | None:
    """Return what of a heading's text is odd: its column, what is wrong and the mend."""
    if (match := _SIGNS_LOST.search(text)) and len(match["signs"]) != level:
        good = text.strip().removesuffix(match["signs"]) + match["signs"].replace("#", "\\#")
        return match.start("signs"), f"标题末尾的“{match['signs']}”会丢掉", f"写成 {good}"
    if re.match(r"\s+#", text):
        good = f"{'#' * (level + text.split(maxsplit=1)[0].count('#'))} {text.lstrip(' #')[:12]}"
        return text.index("#"), "标题的“#”之间有空格，后面的会照原样显示", f"连着写：{good}"
    if match := _FIRST_SIGN.match(text):
        return (
            match.start(1),
            f"标题以“{match[1]}”开头",
            f"删掉它：{'#' * level} {text[match.end() :].strip()[:12]}",
        )
    return None


def wrapped_headings(document: Document) -> Iterator[Problem]:
    """Yield headings that their author goes on with on the next line."""
    for above, below in neighbours(document.blocks):
        is_next = below.first.number == above.first.number + 1
        if above.kind is Kind.HEADING and below.kind is Kind.PARAGRAPH and is_next:
            text = above.first.text.rstrip()
            if text[-1] in "，、,":
                message = f"标题以“{text[-1]}”结尾，这一行不会接上去"
                yield document.warning(below.first, 0, message, "标题只能写在一行里：把两行连起来")


def _skip(level: int, above: int) -> tuple[str, str]:
    wanted = max(above + 1, _TOP)
    what = f"上一个标题是 {above} 级" if above > 1 else "正文的第一个标题应当是 2 级"
    return f"标题跳级：{what}，这个是 {level} 级", f"改成 {wanted} 级标题：{'#' * wanted} …"


def _false_heading(document: Document, line: Line, *, in_item: bool) -> Iterator[Problem]:
    match = _WIDE.match(line.text) or _INDENTED.match(line.text)
    if not match:
        return
    signs = "#" * len(match["signs"])
    good = f"{signs} {match['text'][:12]}"
    # In an item the indent may be meant, and “＃3号楼” be the name of a building.
    is_heading = not in_item and len(signs) <= _DEEPEST and not match["text"][0].isdigit()
    mend = (document.edit(line, 0, match.start("text"), f"{signs} "),) if is_heading else None
    if "＃" in match["signs"]:
        message = "“＃”是全角的，这一行不会成为标题"
        hint = f"改成英文的 # 加一个空格：{good}"
        yield document.error(line, match.start("signs"), message, hint, mend)
    else:
        message = f"“{signs}”前面有空格，这一行不会成为标题"
        yield document.error(line, 0, message, f"删掉行首的空格：{good}", mend)


def setext(document: Document) -> Iterator[Problem]:
    """Yield underlines that make a heading of the line above them."""
    for block in document.blocks:
        if len(block.lines) < _TOP or block.kind is Kind.CODE or block.first.indent:
            continue
        text, line = block.first.text, block.lines[1]
        if "|" in line.text or not _UNDERLINE.match(line.text):
            continue
        sign = line.text.strip()
        level = 1 if sign[0] == "=" else 2
        message = f"“{sign[:8]}”紧接在文字下面，会把上一行变成 {level} 级标题"
        meant = "" if ITEM.match(text) else f"；要标题，写成 ## {text.strip()[:12]}"
        hint = f"要分隔线，上面空一行{meant}"
        is_title = level == _TOP and block.kind is Kind.PARAGRAPH and _is_title(text)
        yield (document.warning if is_title else document.error)(line, 0, message, hint)


def _is_title(text: str) -> bool:
    return len(text) <= _SHORT_TITLE and text[-1] not in "。！？；：，、…”）"


def rules(document: Document) -> Iterator[Problem]:
    """Yield lines of Chinese dashes or stars that look like a dividing line."""
    alone = {block.first for block in document.blocks if len(block.lines) == 1 and not block.in_item}
    for line in document.lines:
        if _FALSE_RULE.match(line.text):
            message = "这一行不是分隔线，会照原样显示成文字"
            mend = (document.edit(line, 0, len(line.text), "---"),) if line in alone else None
            yield document.warning(line, 0, message, "改成三个英文减号 ---，上下各空一行", mend)
