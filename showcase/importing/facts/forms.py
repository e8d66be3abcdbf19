"""Forms: tables and lines of labels and what is filled in, as applications for a brand have them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from showcase.importing.blocks import Block, Kind
from showcase.importing.sentences import han_count

_LABELS = {
    "brand": "品牌名称|党建品牌名称|品牌",
    "slogan": "品牌口号|口号|宣传语|品牌标语",
    "publisher": "申报单位|报送单位|推荐单位|填报单位|单位名称",
    "place": "园区名称|楼宇名称|所在园区|所在楼宇|载体名称|园区（楼宇）名称",
    "summary": "品牌简介|简介|品牌介绍|基本情况|内容摘要",
    "founded": "成立时间|创建时间|品牌成立时间|品牌创建时间|创建日期|成立日期",
}
_PATTERNS = {name: re.compile(labels) for name, labels in _LABELS.items()}
_LINE = re.compile(r"(?P<label>[^：:|，。]{2,14})[：:]\s*(?P<value>\S.{0,60})")
_NUMBER = re.compile(r"[0-9][0-9,.]*%?")
_FEWEST_ROWS = 2
_ROW = re.compile(r"^\|(?: --- \|)+$")
_LONGEST_LABEL, _LONGEST_VALUE = 10, 60


def fields_in(blocks: tuple[Block, ...]) -> dict[str, str]:
    """Return what forms fill in, by the names of our fields; the first of each."""
    found: dict[str, str] = {}
    for label, value in _pairs(blocks):
        for name, pattern in _PATTERNS.items():
            if pattern.fullmatch(label) and (len(value) <= _LONGEST_VALUE or name == "summary"):
                found.setdefault(name, value)
    return found


def cells_in(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield what tables say in words: long cells as they are, short ones with the label before them."""
    for block in blocks:
        if block.kind is not Kind.TABLE:
            continue
        for row in _rows(block.text):
            for number, cell in enumerate(row):
                before = row[number - 1] if number else ""
                is_labelled = (
                    bool(before) and len(before) <= _LONGEST_LABEL and not re.search("[0-9]", before)
                )
                if han_count(cell) > _LONGEST_LABEL and "，" in cell:
                    yield cell
                elif is_labelled and re.search("[0-9][^0-9]", cell):
                    yield f"{before}{cell.rstrip('。')}。"


def _pairs(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if block.kind is Kind.TABLE:
            rows = list(_rows(block.text))
            for row in () if _has_columns(rows) else rows:
                yield from pairwise(row)
        elif block.kind in (Kind.TEXT, Kind.ITEM) and (match := _LINE.fullmatch(block.text)):
            yield match["label"].strip(), match["value"].strip()


def _has_columns(rows: list[list[str]]) -> bool:
    """Tell whether a column of numbers stands below a head: then the first row names columns."""
    columns = list(zip(*rows[1:], strict=False))
    return len(rows) > _FEWEST_ROWS and any(all(map(_NUMBER.fullmatch, column)) for column in columns[1:])


def _rows(table: str) -> Iterator[list[str]]:
    for line in table.split("\n"):
        if not _ROW.match(line):
            yield [cell for cell in (piece.strip() for piece in line.strip("|").split("|")) if cell]
