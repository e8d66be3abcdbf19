import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.prose.anchors import anchor

ORDINALS = (
    "一、",
    "十二、",
    "（二）",
    "(3)",
    "3.",
    "３．",
    "4、",
    "5）",
    "第一章 ",
    "第2节 ",
    "1.2 ",
    "①",
    "一是",
    "⑴",
    "⒈",
    "㈠",
)


@pytest.mark.parametrize(
    ("heading", "own"),
    [
        ("背景", "bei-jing"),
        ("AI+党建", "ai-dang-jian"),
        ("“五力提升”：怎么做？", "wu-li-ti-sheng-zen-me-zuo"),
        ("1+X+Y", "1-x-y"),
        ("What is it?", "what-is-it"),
        ("ＡＢＣ１２３", "abc123"),
        ("绿色", "lv-se"),
        ("重庆", "chong-qing"),
        ("银行行长", "yin-hang-hang-zhang"),
        ("成长", "cheng-zhang"),
        ("音乐", "yin-yue"),
        ("", "section"),
        ("？！", "section"),
        ("😀", "section"),
        ("一、", "yi"),
    ],
)
def test_an_anchor_can_be_read_aloud(heading: str, own: str) -> None:
    assert anchor(heading) == own


@pytest.mark.parametrize("ordinal", ORDINALS)
def test_an_ordinal_does_not_count(ordinal: str) -> None:
    assert anchor(f"{ordinal}背景") == "bei-jing"


@pytest.mark.parametrize(
    ("heading", "own"),
    [
        ("3.5亿元", "3-5-yi-yuan"),
        ("2022年", "2022-nian"),
        ("2022 年", "2022-nian"),
        ("一分为二", "yi-fen-wei-er"),
        ("十分钟议事", "shi-fen-zhong-yi-shi"),
        ("三节车厢", "san-jie-che-xiang"),
        ("5+2", "5-2"),
    ],
)
def test_a_number_that_belongs_to_the_words_stays(heading: str, own: str) -> None:
    assert anchor(heading) == own


def test_a_long_heading_is_cut_between_syllables() -> None:
    assert anchor("党建引领" * 10) == "dang-jian-yin-ling-dang-jian-yin-ling-dang-jian"
    assert anchor("a" * 100) == "a" * 48


@given(st.text())
def test_any_text_has_an_anchor_that_is_safe_in_an_address(heading: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", anchor(heading))
    assert len(anchor(heading)) <= 48


@given(st.sampled_from(ORDINALS), st.sampled_from(ORDINALS), st.text("甲乙丙背景成效abc", min_size=1))
def test_renumbering_never_changes_an_anchor(one: str, other: str, words: str) -> None:
    assert anchor(one + words) == anchor(other + words)
