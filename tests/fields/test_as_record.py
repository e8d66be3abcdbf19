import pytest

from showcase.fields.as_record import as_pair, as_record
from showcase.fields.declaration import specs
from showcase.model.case import Cover, Figure, Mechanism, Source, Teaching


@pytest.mark.parametrize(
    ("text", "record", "hint"),
    [
        ("三级网格", Mechanism, "写成“名称: 三级网格”"),
        ("三级网格：从上到下", Mechanism, "写成两行：“名称: 三级网格”和“说明: 从上到下”"),
        ("名称：三级网格", Mechanism, "冒号用英文冒号，后面空一格：“名称: 三级网格”"),
        ("《甲楼》", Source, "写成几行：“编号: …”、“题名: 《甲楼》”"),
    ],
)
def test_a_text_becomes_the_lines_that_it_can_only_mean(text: str, record: type, hint: str) -> None:
    assert as_record(text, specs(record)) == hint


@pytest.mark.parametrize(
    ("text", "record"),
    [("https://a.example", Source), ("a.jpg", Cover), ("讨论", Teaching), ("党组织4个", Figure)],
)
def test_where_that_is_unclear_the_parts_are_named(text: str, record: type) -> None:
    assert as_record(text, specs(record)).startswith("每行写一个小项，可以写：")


def test_a_pair_of_what_needs_more_is_none() -> None:
    assert as_pair("甲楼", "日报", specs(Source)) == ""
