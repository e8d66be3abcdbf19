from dataclasses import dataclass

import pytest

from showcase.fields.addresses import SLUG
from showcase.fields.composite import ListOf, Optional, Placed, Record
from showcase.fields.declaration import written
from showcase.fields.kinds import DATE, LINE
from showcase.frontmatter.nodes import Node
from showcase.frontmatter.parse import parse_mapping
from showcase.model.date import PartialDate
from showcase.model.prose import Reference
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Place, Refused
from showcase.regions.gazetteer import Gazetteer

NOTHING = Vocabulary((), (), Gazetteer(()))
NO_LIST = "这里应当写成列表 → 另起一行，每项一行，前面加两个空格和“- ”"


@dataclass(frozen=True, kw_only=True)
class Pair:
    name: str = written("名称", LINE, "叫什么", required=True, example="甲")
    date: PartialDate | None = written("日期", Optional(DATE), "哪一天")


def _node(text: str) -> Node:
    return parse_mapping(f"x:{text}\n", "f", 1, frozenset()).entries[0].value


def _messages(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [str(problem) for problem in refused.value.problems]


def test_a_list_becomes_a_tuple_in_its_order() -> None:
    assert ListOf(LINE).parse(_node("\n- 乙\n- 甲\n- “丙”丁：戊"), NOTHING) == ("乙", "甲", "“丙”丁：戊")
    assert ListOf(LINE).parse(_node(" [乙, 甲]"), NOTHING) == ("乙", "甲")
    assert ListOf(LINE).parse(_node(" []"), NOTHING) == ()


@pytest.mark.parametrize("text", ["甲、乙", "【甲】", "［甲，乙］", "甲", "“甲” 乙"])
def test_text_where_a_list_is_wanted_is_refused_and_never_taken_for_one_item(text: str) -> None:
    with pytest.raises(Refused) as refused:
        ListOf(LINE).parse(_node(f" {text}"), NOTHING)
    assert _messages(refused) == [f"f:1:4: {NO_LIST}：“  - 甲”"]


def test_a_group_where_a_list_is_wanted_becomes_one_by_a_dash() -> None:
    with pytest.raises(Refused) as refused:
        ListOf(Record(Pair)).parse(_node("\n  名称: 甲\n  日期: 2022"), NOTHING)
    hint = "每一项的第一行前面加“- ”：“  - 名称: …”，其余各行空四格"
    assert _messages(refused) == [f"f:2:3: 这里应当写成列表 → {hint}"]


def test_a_dash_before_each_part_is_told_and_not_what_follows_from_it() -> None:
    with pytest.raises(Refused) as refused:
        ListOf(Record(Pair)).parse(_node("\n- 日期: 2022\n- 名称: 甲\n- 名称: 乙\n- 日期: 昨"), NOTHING)
    assert _messages(refused) == ["f:5:3: 这里前面多了“-”，会被当作另一项 → 和上面是同一项，就把“-”改成空格"]


def test_the_problems_of_all_items_are_told_together() -> None:
    with pytest.raises(Refused) as refused:
        ListOf(DATE).parse(_node("\n- 2022\n- 2022-13\n-\n- 2022-00"), NOTHING)
    assert _messages(refused) == [
        "f:3:3: 没有第 13 个月 → 月份是 1 到 12；不知道哪个月就只写年份",
        "f:4:2: 列表里有一项是空的 → 写上内容，或删掉这一行",
        "f:5:3: 没有第 0 个月 → 月份是 1 到 12；不知道哪个月就只写年份",
    ]


def test_a_record_becomes_its_dataclass_and_tells_all_its_problems() -> None:
    records = ListOf(Record(Pair))
    node = _node("\n- 名称: 甲\n  日期: 2022\n- name: 乙")
    assert records.parse(node, NOTHING) == (
        Pair(name="甲", date=PartialDate(2022)),
        Pair(name="乙", date=None),
    )
    with pytest.raises(Refused) as refused:
        records.parse(_node("\n- 日期: 甲\n- 名称：乙"), NOTHING)
    assert _messages(refused) == [
        "f:2:3: 必填的“名称”没有写 → 加上一行 名称: 甲",
        "f:2:7: “甲”不是日期 → 日期写作 2022-06-29；只知道年月写 2022-06，只知道年份写 2022",
        "f:3:3: 这里应当写几个小项，每项是“名称: 内容” → 冒号用英文冒号，后面空一格：“名称: 乙”",
    ]


def test_an_optional_value_is_the_value_of_its_kind_and_nothing_where_it_is_absent() -> None:
    kind = Optional(DATE)
    assert kind.parse(_node(" 2022"), NOTHING) == PartialDate(2022)
    assert kind.absent is None
    assert Optional(LINE).label == LINE.label


@pytest.mark.parametrize("text", [" 不详", ' "不详"', " 不详 # 问过了"])
def test_an_optional_date_that_is_said_to_be_unknown_is_none(text: str) -> None:
    assert Optional(DATE).parse(_node(text), NOTHING) is None
    assert Optional(DATE).label == f"{DATE.label}；查不到就写“不详”"


def test_only_an_optional_date_may_be_said_to_be_unknown() -> None:
    assert Optional(LINE).parse(_node(" 不详"), NOTHING) == "不详"
    for kind, text in ((DATE, " 不详"), (Optional(DATE), " 不清楚")):
        with pytest.raises(Refused) as refused:
            kind.parse(_node(text), NOTHING)
        assert _messages(refused)[0].startswith(f"f:1:4: “{text.strip()}”不是日期")


def test_a_placed_value_remembers_where_it_is_written() -> None:
    assert Placed(SLUG).parse(_node(" old-name"), NOTHING) == Reference("old-name", Place("f", 1, 4))
