from dataclasses import dataclass

from showcase.fields.composite import ListOf, Optional, Record
from showcase.fields.declaration import inner_record, names, specs, written
from showcase.fields.kinds import DATE, LINE
from showcase.model.date import PartialDate


@dataclass(frozen=True, kw_only=True)
class Inner:
    name: str = written("名称", LINE, "叫什么", required=True, example="甲")


@dataclass(frozen=True, kw_only=True)
class Outer:
    title: str = written("标题", LINE, "标题", required=True)
    date: PartialDate | None = written("日期", Optional(DATE), "日期")
    parts: tuple[Inner, ...] = written("组成", ListOf(Record(Inner)), "组成")
    whole: Inner | None = written("整体", Optional(Record(Inner)), "整体")


def test_the_fields_of_a_record_are_declared_in_their_order() -> None:
    assert [(spec.key, spec.name, spec.required) for spec in specs(Outer)] == [
        ("title", "标题", True),
        ("date", "日期", False),
        ("parts", "组成", False),
        ("whole", "整体", False),
    ]


def test_the_names_of_a_record_include_those_of_the_records_in_it() -> None:
    outer = {"title", "标题", "date", "日期", "parts", "组成", "whole", "整体"}
    assert names(Outer) == outer | {"name", "名称"}


def test_the_record_inside_a_kind_is_found_through_lists_and_optional_values() -> None:
    assert [inner_record(spec.kind) for spec in specs(Outer)] == [None, None, Inner, Inner]
