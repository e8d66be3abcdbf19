"""Indents that change what a paragraph is."""

import re
from collections.abc import Iterator

from showcase.lint.document import ITEM, Block, Document, Kind, Line
from showcase.problems import Mend, Problem

_HAN = re.compile(r"[\u3400-\u9fff]")
_WIDE_LEAD = re.compile(r"[ \xa0]*\u3000[ \u3000\xa0]*|[ ]*\xa0[ \xa0]*")
_WIDE_SIGN = re.compile(r"[-*+][ ]|[0-9]{1,3}\.[ ]|>|\|.*\|$")
_INNER_TAB = re.compile(r"(?<=\S)\t+(?=\S)")
_FEWEST_ROWS = 2
_SENTENCE = re.compile(r"[“《（]?[\u3400-\u9fff]{3}.*[。！？：；…”）]$")


def indents(document: Document) -> Iterator[Problem]:
    """Yield paragraphs that become code or run into the one above, and signs behind full-width spaces."""
    after_list = is_cut_off = False
    for block in document.blocks:
        first = block.first
        is_part = after_list and not block.in_item and document.is_indented(block)
        if block.kind is Kind.CODE and _HAN.search("".join(line.text for line in block.lines)):
            yield _code(document, block, is_cut_off=is_cut_off and is_part)
        elif block.kind is Kind.PARAGRAPH and is_part:
            is_cut_off = True
            message = "缩进不够，这一段不属于上面的列表项"
            yield document.warning(first, -first.column, message, "属于列表项就空四个空格，不属于就顶格写")
        for number, line in enumerate(block.lines):
            yield from _wide(document, block, line, goes_on=number > 0)
        after_list = block.kind is Kind.LIST or (after_list and (block.in_item or is_part))
        is_cut_off = is_cut_off and after_list and block.kind is not Kind.LIST


def _code(document: Document, block: Block, *, is_cut_off: bool) -> Problem:
    line = block.first
    what = "列表" if ITEM.match(line.text) else "这一段"
    if is_cut_off:
        message = f"上面那一段缩进不够，断开了列表，{what}会显示成代码"
        return document.error(line, 0, message, "上面那一段前面空四个空格")
    message = f"行首有四个空格或一个制表符，{what}会显示成代码"
    hint = "删掉行首的空格；首行缩进由网页来做"
    return document.error(line, 0, message, hint, _without_indent(document, block))


def _without_indent(document: Document, block: Block) -> Mend | None:
    """Return the mend of a paragraph whose first line is indented as in print; other code may be meant."""
    line = block.first
    lead = len(line.text) - len(line.text.lstrip(" \t"))
    is_paragraph = len(block.lines) == 1 and _SENTENCE.match(line.text, lead)
    return (document.edit(line, 0, lead, ""),) if is_paragraph else None


def _wide(document: Document, block: Block, line: Line, *, goes_on: bool) -> Iterator[Problem]:
    lead = _WIDE_LEAD.match(line.text)
    if not lead:
        return
    is_certain = not block.in_item and block.kind is Kind.PARAGRAPH
    lead_off = document.edit(line, 0, lead.end(), "")
    if _WIDE_SIGN.match(line.text, lead.end()):
        sign = line.text[lead.end() :].split()[0][:3]
        message = f"“{sign}”前面有全角空格或不间断空格，会照原样显示成文字"
        yield document.error(line, 0, message, "删掉行首的空格", (lead_off,) if is_certain else None)
    elif goes_on:
        message = "这一行会接在上一行后面，不会另起一段"
        new_paragraph = (document.blank_line_above(line), lead_off)
        hint = "在上面空一行；首行缩进由网页来做，不用空格"
        yield document.error(line, 0, message, hint, new_paragraph if is_certain else None)


def tabs(document: Document) -> Iterator[Problem]:
    """Yield tabs between words, and whole tables pasted with tabs."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        rows = [(line, match) for line in block.lines if (match := _find_tab(line))]
        if len(rows) >= _FEWEST_ROWS and len(rows) == len(block.lines):
            line, match = rows[0]
            message = "像是从表格软件粘贴来的，不会成为表格，这几行会连成一段"
            yield document.error(
                line, match.start(), message, "写成 Markdown 表格：| 甲 | 乙 |，第二行 | --- | --- |"
            )
            continue
        for line, match in rows:
            message = "这里有一个制表符（Tab），会显示成几个空格"
            yield document.warning(line, match.start(), message, "改成一个空格，或删掉")


def _find_tab(line: Line) -> re.Match[str] | None:
    item = ITEM.match(line.text)
    return _INNER_TAB.search(line.text, item.end() if item else 0)
