"""Tables that do not become tables, and rows that lose their cells."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from showcase.lint.document import ITEM, Block, Document, Kind, Line, neighbours
from showcase.problems import Mend, Problem

_DELIMITER = re.compile(r"\|?(?:[ ]*:?-+:?[ ]*\|)*(?:[ ]*:?-+:?[ ]*)?$")
_LIKE_DELIMITER = re.compile(r"[ \u3000]*[|｜][-—－–─=＝_:：|｜ \u3000]+$")
_ROW = re.compile(r"[ ]*\|.*\|[ ]*$")
_WIDE_ROW = re.compile(r"[ \u3000]*(?:｜.*[|｜]|[|｜].*｜)[ \u3000]*$")
_PIPE = re.compile(r"(?<!\\)\|")
_GRID = re.compile(r"[ ]*(?:\+(?:[-=]+\+)+|[┌┏╔╭├┣╠└┗╚╰][─━═┬┳╦┼╋╬┴┻╩]+[┐┓╗╮┤┫╣┘┛╝╯])[ ]*")
_FALSE_BARS = re.compile(r"[ ]*(?P<bar>[¦丨│┃︱∣❘]).*(?P=bar)[ ]*$")
_FORM = "| --- | --- |"
_TO_ASCII = str.maketrans("—－–─=＝_：｜\u3000", "-------:| ")
_APART = ("表头和“---”一行之间有空行，不会成为表格", "删掉中间的空行")
_NO_HEADER = ("表格少了表头", f"在“{_FORM}”上面写一行各列的名称")


def tables(document: Document) -> Iterator[Problem]:
    """Yield what is wrong with the tables of a text."""
    for above, block in neighbours((Block(Kind.PARAGRAPH, (Line(-1, ""),)), *document.blocks)):
        if block.kind is Kind.LIST:
            yield from _below_item(document, block)
        if block.kind is not Kind.PARAGRAPH or block.in_item:
            continue
        if grid := next((line for line in block.lines if _GRID.fullmatch(line.text)), None):
            message = f"不能用“{grid.text.strip()[:8]}”画表格，会照原样显示"
            yield document.error(grid, 0, message, f"删掉这些横线，只在表头下面写一行 {_FORM}")
            continue
        at = next((n for n, line in enumerate(block.lines) if _is_delimiter(line.text)), -1)
        if at == 1:
            yield from _table(document, block)
        elif at > 1:
            yield from _swallowed(document, block, at)
        elif at == 0:
            is_apart = _is_lone_row(above) and block.first.number == above.lines[-1].number + 2
            yield document.error(block.first, 0, *(_APART if is_apart else _NO_HEADER))
        else:
            yield from _no_table(document, above, block)


def _below_item(document: Document, block: Block) -> Iterator[Problem]:
    """Find a table straight under an item of a list."""
    for header, delimiter in pairwise(block.lines[1:]):
        if _is_delimiter(delimiter.text) and "|" in header.text and not ITEM.match(header.text):
            column = len(header.text) - len(header.text.lstrip())
            hint = "表格的上面空一行，每行前面空四个空格；不属于那一项，就不空格"
            yield document.error(header, column, "表格紧接在列表的一项下面，不会成为表格", hint)
            return


def _is_lone_row(block: Block) -> bool:
    return len(block.lines) == 1 and bool(_ROW.match(block.first.text))


def _is_delimiter(text: str) -> bool:
    return "|" in text and "-" in text and bool(_DELIMITER.match(text.strip()))


def _ends_wide(text: str) -> bool:
    """Tell whether a row begins or ends with a full-width bar, which is shown as text."""
    return text.strip().startswith("｜") or text.strip().endswith("｜")


def _is_bordered(header: str) -> bool:
    """Tell whether the bars at the edges are no cells of their own; the header decides for all rows."""
    plain = header.strip()
    return plain.startswith("|") or (plain.endswith("|") and not plain.endswith("\\|"))


def _cells(text: str, *, is_bordered: bool = True) -> int:
    """Return how many cells a row has."""
    plain = text.strip()
    if is_bordered:
        plain = plain.removeprefix("|")
        plain = plain if plain.endswith("\\|") else plain.removesuffix("|")
    return len(_PIPE.findall(plain)) + 1


def _delimiter_row(columns: int, *, is_bordered: bool = True) -> str:
    """Return the second row that a table with so many columns wants."""
    row = " | ".join(["---"] * columns)
    return f"| {row} |" if is_bordered else row


def _table(document: Document, block: Block) -> Iterator[Problem]:
    header, delimiter = block.lines[:2]
    is_bordered = _is_bordered(header.text)
    columns = _cells(header.text, is_bordered=is_bordered)
    given = _cells(delimiter.text, is_bordered=is_bordered)
    if "｜" in header.text and (columns != given or _ends_wide(header.text)):
        yield _wide_bar(document, header, _narrow_bars(document, block.lines))
        return
    if columns != given:
        message = f"表头有 {columns} 格，“---”一行有 {given} 格，不会成为表格"
        good = _delimiter_row(columns, is_bordered=is_bordered)
        is_slip = all(_cells(line.text, is_bordered=is_bordered) == columns for line in block.lines[2:])
        mend = (document.edit(delimiter, 0, len(delimiter.text), good),)
        is_certain = is_slip and block.lines[2:] and ":" not in delimiter.text
        yield document.error(delimiter, 0, message, f"改成 {good}", mend if is_certain else None)
        return
    for above, line in pairwise(block.lines[1:]):
        if _is_delimiter(line.text) and "--" in line.text:  # a single dash says that there is nothing
            message = f"表格里又有一行“{line.text.strip()[:16]}”，会照原样显示"
            hint = "是另一个表格，就在它的表头上面空一行；多余的就删掉"
            yield document.error(line, 0, message, hint)
            continue
        is_first = "|" in above.text or "｜" in above.text
        starts = (each.text.lstrip(" ").startswith("|") for each in (header, line))
        if tuple(starts) == (True, False) and _is_half_row(line):
            message = "这一行没有以“|”开头，像是上一行断开了，各格会错位"
            yield document.error(line, 0, message, "接到上一行的末尾；格里要换行，写 <br>")
        else:
            yield from _row(document, line, columns, is_bordered=is_bordered, is_first=is_first)


def _is_half_row(line: Line) -> bool:
    return "|" in line.text and "｜" not in line.text


def _wide_bar(document: Document, line: Line, mend: Mend | None) -> Problem:
    message = "表格的竖线“｜”是全角的，分不开各格"
    return document.error(line, line.text.index("｜"), message, "改成英文的竖线 |", mend)


def _narrow_bars(document: Document, lines: Iterable[Line]) -> Mend:
    """Return what makes every full-width bar of some rows one that parts cells."""
    bars = ((line, match.start()) for line in lines for match in re.finditer("｜", line.text))
    return tuple(document.edit(line, at, at + 1, "|") for line, at in bars)


def _row(
    document: Document, line: Line, columns: int, *, is_bordered: bool, is_first: bool
) -> Iterator[Problem]:
    count = _cells(line.text, is_bordered=is_bordered)
    if "|" not in line.text and "｜" not in line.text:
        becomes = "会成为表格的一行" if columns > 1 else "表格不会成立"
        message = f"这一行紧接在表格下面，{becomes}"
        mend = (document.blank_line_above(line),) if is_first else None  # then the others are below it
        yield document.error(line, 0, message, "在表格下面空一行", mend)
    elif "｜" in line.text and (count != columns or _ends_wide(line.text)):
        is_whole = _cells(line.text.replace("｜", "|"), is_bordered=is_bordered) == columns
        yield _wide_bar(document, line, _narrow_bars(document, (line,)) if is_whole else None)
    elif count > columns:
        message = f"这一行有 {count} 格，表头只有 {columns} 格，多出的格会丢掉"
        yield document.error(line, 0, message, "删掉多出的格，或给表头加上一格；文字里的竖线写成 \\|")
    elif count < columns:
        message = f"这一行只有 {count} 格，表头有 {columns} 格"
        yield document.warning(line, 0, message, "补上缺的格，没有内容就空着：| |")


def _swallowed(document: Document, block: Block, at: int) -> Iterator[Problem]:
    header = block.lines[at - 1]
    rows = tuple(line for line in block.lines[:at] if _ROW.match(line.text))
    if len(rows) > 1 and rows[-1] is header:
        form = block.lines[at].text.strip()
        hint = f"移到表头“{rows[0].text.strip()[:12]}”的下面"
        yield document.error(block.lines[at], 0, f"“{form[:16]}”要写在表头下面，现在不会成为表格", hint)
    elif "|" in header.text or "｜" in header.text:
        message = "表格紧接在文字下面，不会成为表格"
        yield document.error(header, 0, message, "在表格的上面空一行", (document.blank_line_above(header),))
    else:
        yield document.error(block.lines[at], 0, *_NO_HEADER)


def _no_table(document: Document, above: Block, block: Block) -> Iterator[Problem]:
    rows = [line for line in block.lines if _ROW.match(line.text) or _WIDE_ROW.match(line.text)]
    false = [line for line in block.lines if _FALSE_BARS.match(line.text)]
    if len(false) > 1:
        bar = false[0].text.strip()[0]
        yield document.error(false[0], 0, f"“{bar}”不是表格的竖线，这几行不会成为表格", "改成英文的竖线 |")
    if not rows:
        return
    first = rows[0]
    like = next((line for line in block.lines if _LIKE_DELIMITER.match(line.text)), None)
    wide = next((line for line in rows if "｜" in line.text), None)
    is_below = block.first.number == above.lines[-1].number + 2
    if wide and (len(rows) > 1 or like):
        yield _wide_bar(document, wide, _narrow_bars(document, rows))
    elif like:
        message = "表格第二行要用英文的减号和冒号，现在这几行不会成为表格"
        yield document.error(like, 0, message, f"改成 {_FORM}", _plain_delimiter(document, first, like))
    elif is_below and _is_end_of_table(above):
        message = "表格被空行隔断，这一行不在表格里"
        yield document.error(first, 0, message, "删掉上面的空行")
    elif is_below and len(block.lines) == len(above.lines) == 1 and _ROW.match(above.first.text):
        yield document.error(first, 0, "表格的各行之间有空行，不会成为表格", "删掉各行之间的空行")
    elif len(rows) > 1:
        message = "表格少了第二行，这几行会连成一段"
        hint = f"在表头下面加一行 {_delimiter_row(_cells(first.text))}"
        yield document.error(first, 0, message, hint)


def _plain_delimiter(document: Document, header: Line, like: Line) -> Mend | None:
    """Return what makes the second row of a table of a row of Chinese dashes, where it fits the header."""
    if like.number != header.number + 1:
        return None
    cells = like.text.strip(" \u3000|｜").translate(_TO_ASCII).split("|")
    row = " | ".join(re.sub("-+", "---", cell.strip(" ")) for cell in cells)
    is_bordered = _is_bordered(header.text)
    good = f"| {row} |" if is_bordered else row
    fits = _is_delimiter(good) and _cells(good, is_bordered=is_bordered) == _cells(
        header.text, is_bordered=is_bordered
    )
    return (document.edit(like, 0, len(like.text), good),) if fits else None


def _is_end_of_table(block: Block) -> bool:
    return len(block.lines) > 1 and _is_delimiter(block.lines[1].text)
