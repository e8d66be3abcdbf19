from showcase.importing.blocks import Block, Kind, Removed
from showcase.importing.sorting.shape import is_last_line, shaped, without_ornaments

PROSE = Block(Kind.TEXT, "综合党委把服务写成了清单，每周上门收一次。")


def text(line: str, *, bold: bool = False) -> Block:
    return Block(Kind.TEXT, line, lead=line if bold else "")


def kinds(*blocks: Block) -> list[tuple[Kind, int]]:
    return [(block.kind, block.level) for block in shaped(blocks)]


def test_short_lines_above_prose_are_headings_and_a_last_one_is_a_caption() -> None:
    assert kinds(text("三张清单"), PROSE, text("（一）阵地"), PROSE, text("党员风采")) == [
        (Kind.HEADING, 2),
        (Kind.TEXT, 0),
        (Kind.HEADING, 3),
        (Kind.TEXT, 0),
        (Kind.CAPTION, 0),
    ]


def test_a_last_line_that_ends_as_a_sentence_is_text() -> None:
    assert kinds(PROSE, text("夜色里，灯一盏接一盏亮了起来……"))[1] == (Kind.TEXT, 0)


def test_numbered_lines_below_one_another_are_a_list_and_head_nothing() -> None:
    blocks = (PROSE, text("1.甲楼党委"), text("2.乙楼党委"), text("3.丙楼党委"), text("1.背景"), PROSE)
    assert [kind for kind, _ in kinds(*blocks)] == [Kind.TEXT] * 4 + [Kind.HEADING, Kind.TEXT]


def test_where_headings_are_bold_other_short_lines_are_none() -> None:
    blocks = (
        text("把支部建起来", bold=True),
        PROSE,
        text("一句话"),
        PROSE,
        text("再办实事", bold=True),
        PROSE,
    )
    assert [kind for kind, _ in kinds(*blocks)] == [
        Kind.HEADING,
        Kind.TEXT,
        Kind.TEXT,
        Kind.TEXT,
        Kind.HEADING,
        Kind.TEXT,
    ]


def test_a_bold_line_with_many_clauses_is_a_heading_all_the_same() -> None:
    line = "线上一键到，线下一门办，事事有回音，件件有着落，处处是阵地"
    assert kinds(text(line, bold=True), PROSE)[0] == (Kind.HEADING, 2)


def test_the_line_above_a_table_is_its_title() -> None:
    assert kinds(text("党组织情况"), Block(Kind.TABLE, "| 甲 | 乙 |"), PROSE)[0] == (Kind.TEXT, 0)


def test_numbers_that_stand_alone_go_and_chinese_ones_go_to_their_heading() -> None:
    blocks = (text("01"), text("把站点建起来"), text("二"), text("把队伍聚起来"))
    assert without_ornaments(blocks) == (
        (text("把站点建起来"), text("二、把队伍聚起来")),
        (Removed("01", "装饰用的序号"),),
    )


def test_only_captions_may_follow_a_last_line() -> None:
    blocks = (text("甲"), Block(Kind.CREDIT, "张三摄"), PROSE)
    assert (is_last_line(blocks[:2], 0), is_last_line(blocks, 0)) == (True, False)
