from decimal import Decimal
from typing import Any

import pytest

from showcase.fields.declaration import Kind
from showcase.fields.kinds import BLOCK, DATE, LINE, NUMBER, TEXT, YES_NO
from showcase.frontmatter.nodes import Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.model.date import PartialDate
from showcase.model.quantity import Quantity, Sense
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.gazetteer import Gazetteer

NOTHING = Vocabulary((), (), Gazetteer(()))
NO_TEXT = "这里应当写文字，现在是列表 → 去掉减号或方括号，内容写在冒号后面"
NO_GROUP = "这里应当写文字，现在是一组“名称: 内容” → 把内容写在同一行；冒号是内容的一部分，就改成中文冒号“：”"
NO_BLOCK = "这里应当写一段 Markdown 文字 → 冒号后面写 |，正文从下一行起每行前面空两格"


def _value(kind: Kind[Any], written: str) -> Any:  # noqa: ANN401 - whatever the kind gives
    (entry,) = parse_mapping(f"x: {written}\n", "f", 1, frozenset()).entries
    return kind.parse(entry.value, NOTHING)


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (LINE, "  “链”盟  ", "“链”盟"),
        (LINE, "0571", "0571"),
        (LINE, ">-\n  甲\n  乙", "甲乙"),
        (TEXT, "|\n  甲\n\n  乙\n", "甲\n\n乙"),
        (DATE, "2022年6月", PartialDate(2022, 6)),
        (NUMBER, "超过60%", Quantity("超过60%", Decimal(60), Decimal(60), Sense.AT_LEAST, "%")),
        *((YES_NO, text, True) for text in ("是", "yes", "True", "ＹＥＳ")),
        *((YES_NO, text, False) for text in ("否", "no", "FALSE")),
    ],
    ids=lambda one: type(one).__name__ if " at 0x" in repr(one) else repr(one),
)
def test_a_field_becomes_the_value_that_is_written(kind: Kind[Any], written: str, value: object) -> None:
    assert _value(kind, written) == value


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        *((kind, "[甲]", NO_TEXT) for kind in (LINE, TEXT, DATE, NUMBER, YES_NO)),
        (LINE, "{甲: 乙}", NO_GROUP),
        (LINE, "|\n  甲\n  乙", "这里只能写一行 → 去掉中间的换行"),
        (DATE, "2022-13", "没有第 13 个月 → 月份是 1 到 12；不知道哪个月就只写年份"),
        (NUMBER, "2～1", "“2～1”的前一个数比后一个数大 → 小的写在前面，例如 1～2"),
        (YES_NO, "也许", "这里只能写“是”或“否”，现在是“也许” → 改成“是”或“否”"),
        (BLOCK, "甲", NO_BLOCK),
        (BLOCK, "[甲]", NO_BLOCK),
    ],
    ids=lambda value: repr(value)[:30] if isinstance(value, str) else type(value).__name__,
)
def test_what_is_no_such_value_is_refused_where_it_stands(
    kind: Kind[Any], written: str, message: str
) -> None:
    with pytest.raises(Refused) as refused:
        _value(kind, written)
    assert [str(problem) for problem in refused.value.problems] == [f"f:1:4: {message}"]


def test_a_block_stays_a_node_so_that_what_is_in_it_can_be_placed() -> None:
    content = Place("f", 2, 3)
    assert _value(BLOCK, "|\n  ## 甲") == Scalar(Place("f", 1, 4), "## 甲\n", block=True, content=content)
