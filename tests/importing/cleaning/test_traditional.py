import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.cleaning.traditional import converter_for


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "高質量的黨建引領發展，伴隨著改革，這里聯系企業。",
            "高质量的党建引领发展，伴随着改革，这里联系企业。",
        ),
        ("負責人林乾生說，豆乾很乾。", "负责人林乾生说，豆干很干。"),
        ("負責人乾淑芬、書記乾坤。", "负责人乾淑芬、书记乾坤。"),
        ("企業用軟體和網路收集資訊。", "企业用软件和网络收集信息。"),
        ("甲資訊股份有限公司的軟體和網路。", "甲资讯股份有限公司的软件和网络。"),
        ("軟體公司「海峽資訊」用網路和滑鼠。", "软件公司「海峡资讯」用网络和鼠标。"),
        ("中心啟用後，網路和軟體都好。", "中心启用后，网络和软件都好。"),
        ("服務的質素由持份者評價。", "服务的素质由利益相关方评价。"),
        ("他說：「這裡的軟體、網路，質素相當高。」", "他说：「这里的软件、网络，素质相当高。」"),
        ("简体字的文章里说后来在皇后大道。", "简体字的文章里说后来在皇后大道。"),
    ],
)
def test_traditional_text_becomes_simplified_with_the_words_used_here(text: str, expected: str) -> None:
    assert converter_for(text).convert(text) == expected


def test_the_note_says_which_words_were_met() -> None:
    assert [
        converter_for(text).note
        for text in (
            "简体",
            "繁體字",
            "這是軟體和網路",
            "軟體、網路、質素、港鐵",
            "质量好，發展快，园区里企业多",
        )
    ] == [
        "",
        "原文是繁体字，已转成简体字",
        "原文是繁体字，有台湾用语，已转成简体和大陆用语，公司等名称里的用语没有改",
        "原文是繁体字，有台湾、香港用语，已转成简体和大陆用语，公司等名称里的用语没有改",
        "文中夹有 1 个繁体字，多数字是简体，没有转换",
    ]


@given(st.text("党建引领企业发展，后来里程干部台面" + "a1。"))
def test_simplified_text_is_never_changed(text: str) -> None:
    assert converter_for(text).convert(text) == text
