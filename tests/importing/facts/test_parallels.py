import pytest

from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.parallels import are_parallel, core_of, parallels
from showcase.importing.facts.working import Component, Working


def article(*lines: str) -> tuple[Block, ...]:
    """Return headings (`# 题`, `## 题`), items (`- 项`) and paragraphs."""
    return tuple(
        Block(Kind.HEADING, line.lstrip("# "), line.count("#") + 1)
        if line.startswith("#")
        else Block(Kind.ITEM, line[2:], 1)
        if line.startswith("- ")
        else Block(Kind.TEXT, line)
        for line in lines
    )


def parts(title: str, *lines: str) -> list[tuple[str, list[str]]]:
    return [(one.name, [part.name for part in one.parts]) for one in parallels(title, article(*lines))]


def test_headings_that_are_alike_are_the_parts_of_what_the_title_counts() -> None:
    assert list(
        parallels(
            "三大行动育新园",
            article(
                "# 1、扎根行动", "建了支部。又走访。", "# 2、育苗行动", "办班。", "# 3、成林行动", "结盟。"
            ),
        )
    ) == [
        Working(
            "“三大行动”",
            (
                Component("扎根行动", "建了支部。"),
                Component("育苗行动", "办班。"),
                Component("成林行动", "结盟。"),
            ),
        )
    ]


def test_chapters_between_them_are_left_out_and_a_level_below_counts_by_itself() -> None:
    lines = ("# 一、主要做法", "## （一）汇智：让青年有舞台", "甲。", "## （二）汇心：让企业有依靠", "乙。")
    more = ("## （三）汇力：让社区有伙伴", "丙。", "# 二、下步打算", "丁。")
    assert parts("", *lines, *more) == [("三项做法", ["汇智", "汇心", "汇力"])]


@pytest.mark.parametrize(
    "lines",
    [
        ("# 支部上门办事", "甲。", "# 楼长包层记账", "乙。"),
        ("# 第一圈：起步", "甲。", "# 第二圈：成形", "乙。", "# 第三圈：成荫", "丙。"),
        ("# 一二三", "甲。", "# 一二三四五六七", "乙。", "# 九九九九", "丙。"),
        ("# 甲甲甲", "# 乙乙乙", "# 丙丙丙"),
    ],
    ids=["two that nobody counts", "a story in time", "unlike", "empty"],
)
def test_other_headings_are_no_mechanism(lines: tuple[str, ...]) -> None:
    assert parts("", *lines) == []


def test_two_are_one_where_the_text_counts_two() -> None:
    lines = ("推行“两找”机制。", "# 支部找党员", "甲。", "# 党员找支部", "乙。")
    assert parts("", *lines) == [("“两找”", ["支部找党员", "党员找支部"])]


def test_the_items_of_a_list_that_is_counted_are_its_parts() -> None:
    lines = ("推行“三办”：", "- 简单事项马上办；", "- 复杂事项帮代办；", "- 疑难事项会商办。", "完了。")
    assert parts("", *lines) == [("“三办”", ["简单事项马上办", "复杂事项帮代办", "疑难事项会商办"])]
    assert parts("", "有：", *lines[1:]) == []


@pytest.mark.parametrize(
    ("heading", "core"),
    [
        ("一、汇智：让青年有舞台", "汇智"),
        ("（二）亮“光束”，锻造队伍", "亮“光束”，锻造队伍"),
        ("3.把站点建在离企业最近的地方，把服务送到员工身边", "把站点建在离企业最近的地方"),
    ],
)
def test_a_heading_calls_its_part_without_number_and_explanation(heading: str, core: str) -> None:
    assert core_of(heading) == core


def test_names_are_alike_in_length_beginning_or_end() -> None:
    assert are_parallel(["组织力", "凝聚力"])
    assert are_parallel(["把站点建在近处", "把队伍聚起来啦啦"])
    assert not are_parallel(["组织", "凝聚在一起来"])
    assert not are_parallel(["组织力", "组织力"])
