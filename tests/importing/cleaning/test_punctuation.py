import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.cleaning.damage import marked
from showcase.importing.cleaning.punctuation import fault, normalised, paired, unpaired


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("园区,企业:好;走!去?", "园区，企业：好；走！去？"),
        ("成立小组,109名党员", "成立小组，109名党员"),
        ("总额1,020万元,网址http://a.cn/", "总额1,020万元，网址http://a.cn/"),
        ("党委(党组)负责", "党委（党组）负责"),
        ("时间10:30", "时间10:30"),
        ("说到底......完了。。。", "说到底……完了……"),
        ("２０２４年", "2024年"),
        ("“最后一公里” 这个组织", "“最后一公里” 这个组织"),
        ('他说,"好"。', "他说，“好”。"),
        ("「鄰里『舊名』」不是『新名』", "“鄰里‘舊名’”不是“新名”"),
        ("甲. 乙", "甲。乙"),
        ("1家~2家", "1家~2家"),
    ],
)
def test_punctuation_between_chinese_is_full_width(text: str, expected: str) -> None:
    assert normalised(text) == expected


def test_destroyed_places_keep_their_signs() -> None:
    text, _ = marked("解釋?zhuān)畔惩耍?wù)到位,好")
    assert normalised(text) == text.replace(",", "，")


def test_an_odd_quotation_mark_is_not_paired() -> None:
    assert (paired('他说"好'), unpaired("要稳住”的要求"), unpaired("“好”")) == ('他说"好', True, False)


def test_a_fault_of_a_paragraph_is_told() -> None:
    assert [fault(text) for text in ("年来，园区", "要稳住”的要求", "很好。")] == [
        "这一段的开头像是缺了字",
        "这一段的引号不成对",
        "",
    ]


@given(st.text("党建,.;:!?()“”\"'…-—~ 1a。，（）\n０"))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalised(text)
    assert normalised(once) == once
