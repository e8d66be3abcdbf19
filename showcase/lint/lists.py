"""Lists that do not become lists, and lists that do not nest."""

import re
from collections.abc import Iterator

from showcase.lint.document import ITEM, RULE, Block, Document, Kind, Line, neighbours
from showcase.lint.ordinals import Mark, marks
from showcase.lint.reindent import reindented
from showcase.problems import Edit, Problem

_LEVEL = 4
_EMPTY = re.compile(r"[ ]*(?:[-*+]|[0-9]{1,3}\.)")
_INNER_SIGN = re.compile(r"(?<=[\u3400-\u9fff。；，])[ ]*(?P<sign>[-*+]|[0-9]\.)[ ](?=[\u3400-\u9fff“《*])")
_CARELESS = 1  # a space more than the item above is a slip, not a level
_BLANK_LINE = "在列表的上面空一行"
_OTHER_KIND = "这里换了一种列表，会接在上一项的后面", "两种列表之间空一行；要作为下一层，前面空四个空格"


def false_lists(document: Document) -> Iterator[Problem]:
    """Yield lines that evidently are meant as a list and will run together into one paragraph."""
    for block in document.blocks:
        if block.kind not in (Kind.CODE, Kind.HEADING) and (found := _run(block)):
            yield _run_together(document, block, *found)
    yield from _separate(document)


def _run(block: Block) -> tuple[Line, Mark] | None:
    """Return the first line of a block that is evidently meant as an item, because of the one next to it."""
    before: tuple[Line, Mark] | None = None
    above = ""
    for line in block.lines:
        mark = marks(line.text)
        if mark:
            if before and before[1].leads_to(mark):
                return before
            if mark.has_wide_space:
                return line, mark
            if ITEM.match(above) and mark.may_follow_item:
                return line, mark
            before = line, mark
        elif match := ITEM.match(line.text):
            if before and before[1].is_arabic and match["sign"] == f"{before[1].value + 1}.":
                return before
            before = None
        above = line.text
    return None


def _run_together(document: Document, block: Block, line: Line, mark: Mark) -> Problem:
    if mark.has_wide_space:
        message = f"“{mark.sign}”后面是全角空格或不间断空格，不会成为列表"
        column = mark.column + len(mark.sign)
        narrowed = tuple(_narrowed(document, block))
        return document.error(line, column, message, f"改成英文空格：{mark.good}", narrowed)
    message = f"“{mark.sign}”不是列表的写法，这几行会连成一段"
    above = next((ITEM.match(other.text) for other in block.lines if other.number == line.number - 1), None)
    is_certain = mark.markdown and (not above or above["sign"][0].isdigit() == mark.is_arabic)
    mend = tuple(_items(document, block, line, mark)) if is_certain else None
    return document.error(line, mark.column, message, f"每项写成“{mark.good}”，或在每项之间空一行", mend)


def _narrowed(document: Document, block: Block) -> Iterator[Edit]:
    """Yield what makes an ordinary space of every wide one behind the sign of an item."""
    for line in block.lines:
        own = marks(line.text)
        if own and own.has_wide_space:
            yield document.edit(line, own.column + len(own.sign), own.end, " ")


def _items(document: Document, block: Block, first: Line, mark: Mark) -> Iterator[Edit]:
    """Yield what makes items of the lines from `first` on that belong to the list that `mark` begins."""
    last = mark
    for line in block.lines:
        own = marks(line.text)
        if own and own.markdown and (line is first or (line.number > first.number and last.leads_to(own))):
            lead = line.text[: own.column].replace("\u3000", "")
            yield document.edit(line, 0, own.end, f"{lead}{own.markdown}")
            last = own


def _separate(document: Document) -> Iterator[Problem]:
    """Yield numbered paragraphs, which keep their numbers and are no list."""
    counted: Mark | None = None
    for above, below in neighbours(document.blocks):
        one, two = marks(above.first.text), marks(below.first.text)
        both = above.kind is below.kind is Kind.PARAGRAPH
        if both and one and two and one.is_arabic and one.leads_to(two):
            if counted is not one and (counted is None or counted.sign != one.sign):
                message = f"“{one.sign}”不是列表的写法，这几段会显示成普通段落"
                yield document.warning(above.first, one.column, message, f"要列表就写成“{one.good}”")
            counted = two
        else:
            counted = None


def swallowed_lists(document: Document) -> Iterator[Problem]:
    """Yield the first item of a list that stands straight under something else, which swallows it."""
    for block in document.blocks:
        if block.kind not in (Kind.PARAGRAPH, Kind.NOTE) or _is_table(block) or _defines_list(block):
            continue
        for number, line in enumerate(block.lines[1:], 1):
            match = ITEM.match(line.text)
            if _EMPTY.fullmatch(block.lines[number - 1].text):  # told by itself
                break
            if match and not RULE.match(line.text) and _is_meant(block.lines[number - 1 :], match["sign"]):
                message = "列表紧接在文字下面，不会成为列表，各项会连成一段"
                mend = (document.blank_line_above(line),) if block.kind is Kind.PARAGRAPH else None
                yield document.error(line, match.start("sign"), message, _BLANK_LINE, mend)
                break


def empty_items(document: Document) -> Iterator[Problem]:
    """Yield signs of items that nothing follows: they go on the item above, or keep a list from beginning."""
    for block in document.blocks:
        for above, line, below in zip(
            (None, *block.lines), block.lines, (*block.lines[1:], None), strict=False
        ):
            beside = (other for other in (above, below) if other and ITEM.match(other.text))
            if block.kind is not Kind.CODE and _EMPTY.fullmatch(line.text) and any(beside):
                message = "列表里有一项是空的，会连到别的项上"
                column = len(line.text) - len(line.text.lstrip())
                yield document.error(line, column, message, "写上内容，或删掉这一行")


def two_items(document: Document) -> Iterator[Problem]:
    """Yield items in which the sign of another stands: the line break between them was lost."""
    for block in document.blocks:
        for line in block.lines if block.kind is Kind.LIST else ():
            item = ITEM.match(line.text)
            if item and (match := _INNER_SIGN.search(line.text, item.end())):
                sign = match.group().strip()
                message = f"这一项里还有“{sign} ”，像是两项写在了一行"
                yield document.warning(line, match.start("sign"), message, f"在“{sign} ”前面换行")


def _defines_list(block: Block) -> bool:
    """Tell whether the block is a term whose definition is a list, which begins behind the colon."""
    definitions = (re.match(r" {0,3}: +(?=\S)", line.text) for line in block.lines)
    return any(
        match and ITEM.match(line.text[match.end() :])
        for match, line in zip(definitions, block.lines, strict=True)
    )


def _is_meant(lines: tuple[Line, ...], sign: str) -> bool:
    """Tell whether a number begins an item and not just a line that was wrapped before it.

    `lines` begin with the one above the number.
    """
    if not sign[0].isdigit() or lines[0].text.endswith(("：", ":")):
        return True
    if re.match(rf" *{int(sign[:-1]) - 1}(?![0-9])", lines[0].text):
        return True  # the number above it is mistyped
    following = (ITEM.match(line.text) for line in lines[2:])
    return any(match and match["sign"][0].isdigit() for match in following)


def _is_table(block: Block) -> bool:
    return "|" in block.first.text and len(block.lines) > 1 and "|" in block.lines[1].text


def nesting(document: Document) -> Iterator[Problem]:
    """Yield items whose indent is too small for a level of their own, and items of another kind of list."""
    open_items: dict[int, tuple[int, bool]] = {}
    for at, block in enumerate(document.blocks):
        if block.kind is not Kind.LIST:
            if not block.in_item and not document.is_indented(block):
                open_items = {}
            continue
        whole = reindented(document, at)
        for number, line in enumerate(block.lines):
            match = ITEM.match(line.text)
            if match and not RULE.match(line.text):
                fault = _item(open_items, line, is_ordered=match["sign"][0].isdigit(), is_first=number == 0)
                mend = whole if fault != _OTHER_KIND else None
                if block.in_item and line.indent // _LEVEL < block.first.indent // _LEVEL:
                    fault = "这一项上面没有空行，会接在缩进的那一层里", "在这一项的上面空一行"
                if fault:
                    yield document.error(line, match.start("sign"), *fault, mend)


def _item(
    open_items: dict[int, tuple[int, bool]], line: Line, *, is_ordered: bool, is_first: bool
) -> tuple[str, str] | None:
    """Return what is wrong with an item, and remember it as the last one of its level."""
    level = line.indent // _LEVEL
    before = open_items.get(level)
    deepest = max(open_items, default=-1)
    for deeper in [other for other in open_items if other > level]:
        del open_items[deeper]
    is_aligned = not before or line.indent <= before[0] + _CARELESS
    if not is_aligned and deepest > level:
        message = f"缩进了 {line.indent} 个空格，和上面哪一层都不对齐，会成为外面一层的一项"
        return message, "和要并列的那一项左边对齐"
    if not is_aligned:
        wanted = (level + 1) * _LEVEL
        message = f"缩进了 {line.indent} 个空格，不会成为下一层列表"
        return message, f"下一层列表的每项前面空 {wanted} 个空格"
    if open_items and level > deepest + 1 and deepest >= 0:
        wanted = (deepest + 1) * _LEVEL
        message = f"缩进了 {line.indent} 个空格，跳过了一层，会接在上一项的后面"
        return message, f"下一层列表的每项前面空 {wanted} 个空格"
    open_items[level] = (line.indent, is_ordered)
    if before and before[1] != is_ordered and not is_first:
        return _OTHER_KIND
    return None
