import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.cleaning.pinyin import without_pinyin


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("首頁(yè) 學(xué)深", ("首頁 學深", 2)),
        ("我們(men)學(xué)習(xí)", ("我們學習", 3)),
        ("長（zhǎng）大，會(huì)議", ("長大，會議", 2)),
        ("卡涑（sù）科技", ("卡涑（sù）科技", 0)),
        ("體驗(VR)和(app)，認(rèn)真學(xué)", ("體驗(VR)和(app)，認真學", 2)),
    ],
)
def test_annotations_of_a_converter_go_and_an_authors_own_stays(text: str, expected: tuple[str, int]) -> None:
    assert without_pinyin(text) == expected


@given(st.text("学長(xué)yè（）甲 a"))
def test_removing_twice_changes_nothing_more(text: str) -> None:
    once, _ = without_pinyin(text)
    assert without_pinyin(once)[0] == once or "(" in once
