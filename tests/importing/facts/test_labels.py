import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.facts.labels import label_of


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        ("党委下设", "党支部，走访", "党委下设党支部"),
        ("大厦综合党委已帮助企业单独建立党支部", "，组建", "建立党支部"),
        ("选派", "“红色专员”驻企，", "选派“红色专员”驻企"),
        ("属地党组织带动全区", "“三新”领域基层党组织充分发挥作用", "带动全区“三新”领域基层党组织"),
        ("截至2022年底，园区有企业", "，", "园区有企业"),
        ("党员比例高达", "。", "党员比例"),
        ("和税务、法律等", "服务进楼", "服务进楼"),
        ("共享书屋藏书", "。", "共享书屋藏书"),
        ("“运河嘉年华”吸引", "。", "“运河嘉年华”吸引"),
        ("，吸引逾", "参加。", "吸引参加"),
        ("广场建成于2016年，共", "，", "广场建成于"),
    ],
)
def test_a_figure_counts_the_noun_beside_it(before: str, after: str, label: str) -> None:
    assert label_of(before, after) == label


def test_a_change_is_of_what_the_figure_before_it_counts() -> None:
    assert label_of("，同比增长", "。", "营业收入") == "营业收入增长"
    assert label_of("增加到2023年的", "。", "企业党组织") == "企业党组织"
    assert label_of("，如今达到", "。", "党员") == "党员"


def test_people_are_called_by_the_last_noun() -> None:
    assert label_of("请出", "退休的老厂长、", unit="位") == "请出老厂长"
    assert label_of("选出", "懂技术、会协调的骨干，", unit="名") == "选出骨干"
    assert label_of("，有", "从业人员的园区。", unit="名") == "从业人员"


@given(st.text("的“”建立党员、，增长同比2022年"), st.text("的“”建立党员、，服务"))
def test_a_label_is_short_and_its_quotation_marks_are_paired(before: str, after: str) -> None:
    label = label_of(before, after)
    assert len(label) <= 30
    assert label.count("“") == label.count("”")
