from showcase.importing.blocks import Block, Kind, Reading
from showcase.importing.reading.plain import read_plain, unwrapped, wrapped_width

WRAPPED = [
    "　　东湖大厦坐落在湖边，楼高三十层，入驻",
    "的企业有一百二十家，大厦党总支请热心人当",
    "楼长。",
    "　　一年下来，楼长们走访了六百多次，调解",
    "了九十多件事，大家都说好，还想接着做下去",
    "。",
]


def test_every_line_is_a_block_and_an_empty_line_is_remembered() -> None:
    assert read_plain("标题\n\n　正文  甲。\n") == Reading(
        (Block(Kind.TEXT, "标题"), Block(Kind.TEXT, "正文 甲。", gap=True))
    )


def test_lines_that_are_paragraphs_are_not_wrapped() -> None:
    assert wrapped_width(["标题", "很短的一段。", "另一段。"]) == 0


def test_lines_of_one_width_are_put_together() -> None:
    assert wrapped_width(WRAPPED) == 20
    assert unwrapped(WRAPPED, 20) == [
        "　　东湖大厦坐落在湖边，楼高三十层，入驻的企业有一百二十家，大厦党总支请热心人当楼长。",
        "　　一年下来，楼长们走访了六百多次，调解了九十多件事，大家都说好，还想接着做下去。",
    ]
