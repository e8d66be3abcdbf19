import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.facts.figures import figures_in
from showcase.model.quantity import parse_quantity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1020余名党员全部纳入管理。", [("党员全部", "1020余", "名")]),
        ("项目投资总额共计572.38亿元。", [("项目投资总额", "572.38亿", "元")]),
        ("投资已完成全年任务的92.7%。", [("投资已完成全年任务", "92.7%", "")]),
        ("党员开展志愿服务近200次。", [("党员开展志愿服务", "近200", "次")]),
        ("设置“党员先锋岗”45个。", [("设置“党员先锋岗”", "45", "个")]),
        ("每人服务1家~2家企业。", [("每人服务企业", "1～2", "家")]),
        ("109名党员组成6支突击队。", [("党员", "109", "名"), ("党员组成突击队", "6", "支")]),
        ("企业从60家增加到147家。", [("企业", "60", "家"), ("企业（2）", "147", "家")]),
        ("90%以上是非公企业。", [("是非公企业", "90%以上", "")]),
        ("总收入突破1,200万元。", [("总收入", "超过1,200万", "元")]),
        ("1.建成服务站4个。", [("建成服务站", "4", "个")]),
        ("建筑面积8.6万平方米。", [("建筑面积", "8.6万", "平方米")]),
        ("由8栋楼组成。", [("楼", "8", "栋")]),
        ("项目签约19.8亿元。", [("项目签约", "19.8亿", "元")]),
        ("让企业少跑路1.8万次。", [("让企业少跑路", "1.8万", "次")]),
        ("党员由8名发展到45名。", [("党员", "8", "名"), ("党员（2）", "45", "名")]),
        (
            "接待游客31万人次，比去年同期多了5万人次。",
            [("接待游客", "31万", "人次"), ("接待游客增加", "5万", "人次")],
        ),
    ],
)
def test_a_figure_has_value_unit_and_label(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(count.label, count.value, count.unit) for count in figures_in(text, "")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "2022年6月29日下午3时30分召开。",
        "第3届大会在深南大道1006号举行。",
        "党的二十大精神，“1+X+Y”模式，“3+3+3”模式。",
        "12月底，A5楼5楼。",
        "3层的“会客厅”全天开放，中山路3栋也开放。",
        "电话0571-88888888。",
    ],
)
def test_dates_ordinals_addresses_and_formulas_are_no_figures(text: str) -> None:
    assert figures_in(text, "") == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("截至9月底，完成投资5亿元。", "2022-09"),
        ("截至2021年12月31日，有企业5家。", "2021-12"),
        ("目前有企业5家。", "2022-10"),
        ("2020年有企业5家。", "2020"),
        ("有企业5家。", ""),
    ],
)
def test_a_figure_is_dated_as_far_as_its_sentence_says(text: str, date: str) -> None:
    assert [count.date for count in figures_in(text, "2022-10-24")] == [date]


@given(st.text("0123456789.,%万亿余近家个名年月第～~有党员，。至"))
def test_every_value_can_be_read_as_a_quantity(text: str) -> None:
    for count in figures_in(text, ""):
        parse_quantity(count.value)


def test_a_line_without_end_takes_no_time_without_end() -> None:
    assert len(figures_in("有党员5名，" * 400, "")) == 1
    assert figures_in("1" * 5000 + "家", "") == ()
