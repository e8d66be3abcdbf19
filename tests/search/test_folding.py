import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.search.folding import folded, indexed, unlike, without_invisible


@pytest.mark.parametrize(
    ("written", "as_one"),
    [
        ("ＡＩ＋党建", "ai+党建"),
        ("１+Ｘ+Y", "1+x+y"),
        ("黨建聯盟", "党建联盟"),
        ("乾隆後裏", "干隆后里"),
        ("⺠⾧⽂", "民长文"),
        ("㎡①Ⅲ", "m21iii"),
        ("，（：％", ",(:%"),
    ],
)
def test_what_is_written_in_several_ways_is_one(written: str, as_one: str) -> None:
    assert folded(written) == as_one


def test_signs_that_names_are_made_with_are_indexed_and_punctuation_is_not() -> None:
    assert indexed("“1+X+Y”、智慧e家3.0（AI/IT#5-&%@）。") == "1+x+y 智慧e家3.0 ai/it#5-&%@"


def test_what_no_reader_types_is_taken_out() -> None:
    assert without_invisible("党\u200b建\u2060\ufeff品\xad牌") == "党建品牌"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.text())
def test_each_character_is_folded_alone(one: str, other: str) -> None:
    assert folded(one + other) == folded(one) + folded(other)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_browser_that_is_told_what_is_unlike_folds_the_same(text: str) -> None:
    told = dict(zip(unlike(text)[::2], unlike(text)[1::2], strict=True))
    browser = "".join(told.get(c, unicodedata.normalize("NFKC", c).lower()) for c in text)
    assert browser == folded(text)


def test_a_text_without_variants_needs_no_telling() -> None:
    assert unlike("党建：ＡＩ，①") == ""
    assert unlike("黨建黨⺠") == "⺠民黨党"
