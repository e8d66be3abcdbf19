from showcase.importing.blocks import Block, Kind, PageFacts, Reading, Removed
from showcase.importing.reading.plain import read_plain


def test_every_line_is_a_block_and_an_empty_line_is_remembered() -> None:
    assert read_plain("标题\n\n　正文  甲。\n") == Reading(
        (Block(Kind.TEXT, "标题"), Block(Kind.TEXT, "正文 甲。", gap=True))
    )


def test_a_line_that_is_set_in_the_middle_is_known() -> None:
    assert [block.centred for block in read_plain("          标题\n    正文。").blocks] == [True, False]


def test_a_bullet_makes_an_item() -> None:
    assert read_plain("- 甲\n➢乙").blocks == (Block(Kind.ITEM, "甲", 1), Block(Kind.ITEM, "乙", 1))


def test_lines_of_as_many_cells_parted_by_tabs_are_a_table() -> None:
    table = "| 序号 | 园区 | 品牌 |\n| --- | --- | --- |\n| 1 | 甲园 | 红 |"
    assert read_plain("情况\n序号\t园区\t品牌\n1\t甲园\t红\n正文。").blocks == (
        Block(Kind.TEXT, "情况"),
        Block(Kind.TABLE, table),
        Block(Kind.TEXT, "正文。"),
    )
    assert [block.kind for block in read_plain("甲\t乙\t丙\n正文。").blocks] == [Kind.TEXT, Kind.TEXT]


def test_wrapped_lines_are_put_together_and_it_is_told() -> None:
    line = "东湖大厦坐落在湖边，楼高三十层，入驻"
    reading = read_plain(f"{line}\n" * 6 + "的企业很多。")
    assert reading.blocks == (Block(Kind.TEXT, line * 6 + "的企业很多。"),)
    assert reading.notes == ("原文每行约 18 个字就换行，已把同一段的各行接起来",)


def test_a_running_head_says_where_the_text_comes_from() -> None:
    reading = read_plain("让胡路区委两新工委   第1页\n正文。")
    assert reading.facts == PageFacts(publisher="让胡路区委两新工委")
    assert reading.removed == (Removed("让胡路区委两新工委   第1页", "页眉和页码"),)
    assert (
        read_plain("工作交流   2021年第8期\n甲。\n— 1 —\n工作交流   2021年第8期\n乙。").facts.date == "2021"
    )
