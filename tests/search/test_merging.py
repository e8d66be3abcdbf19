"""The index finds every case that has a text: held against looking through all texts."""

from collections.abc import Iterable
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from search.reading import found, levels

from showcase.search import forms
from showcase.search.merging import Levels, merged

# Few characters, so that pairs are frequent and follow each other in many ways; 𠮷 is two units.
DOCUMENTS = st.lists(
    st.tuples(*[st.text("党建品牌会a+𠮷 ", max_size=25).map(lambda text: " ".join(text.split()))] * 4),
    min_size=1,
    max_size=12,
)


def _lists(documents: Iterable[Levels]) -> dict[str, str]:
    return {gram: text for gram, text, _ in merged(documents)}


def truth(documents: list[tuple[str, ...]], text: str) -> dict[int, int]:
    """Return the documents that have `text`, each with the highest level at which it does."""
    return {
        number: max(level for level, own in enumerate(texts) if text in own)
        for number, texts in enumerate(documents)
        if any(text in own for own in texts)
    }


def pieces(documents: list[tuple[str, ...]], longest: int) -> set[str]:
    """Return every piece of a run of indexed characters."""
    runs = " ".join(chain.from_iterable(documents)).split()
    return {
        run[start : start + length]
        for run in runs
        for start in range(len(run))
        for length in range(1, longest + 1)
        if start + length <= len(run)
    }


@pytest.fixture(
    params=[(16, 3000), (0, 3000), (0, 20), (0, 0)], ids=["rare", "in-classes", "apart", "hints-apart"]
)
def every_form(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have even small lists written in each of the forms."""
    few, long = request.param
    monkeypatch.setattr(forms, "_FEW", few)
    monkeypatch.setattr(forms, "_LONG", long)


@pytest.mark.usefixtures("every_form")
@settings(max_examples=25)
@given(DOCUMENTS)
def test_no_text_is_missed_and_no_level_is_too_low(documents: list[tuple[str, ...]]) -> None:
    grams = _lists(documents)
    for text in pieces(documents, 6):
        read = found(grams, text)
        for number, level in truth(documents, text).items():
            assert read.get(number, -1) >= level, text


@pytest.mark.usefixtures("every_form")
@settings(max_examples=25)
@given(DOCUMENTS)
def test_one_or_two_units_are_found_exactly(documents: list[tuple[str, ...]]) -> None:
    grams = _lists(documents)
    for text in pieces(documents, 2):
        if len(text.encode("utf-16-le")) <= 4:
            assert found(grams, text) == truth(documents, text), text


def test_the_same_pairs_in_another_order_are_told_apart() -> None:
    documents = [("党建品牌会", "", "", "")] * 20 + [("党建会 建品会 品牌会", "", "", "")] * 20
    assert set(found(_lists(documents), "党建品牌")) == set(range(20))


def test_nothing_is_found_across_a_space() -> None:
    assert found(_lists([("党建 品牌", "", "", "")]), "建品") == {}


def test_every_list_has_one_entry_for_each_document() -> None:
    grams = _lists([("党建党建党建", "", "党建", "党建")] * 3)
    assert grams["党建"] == "$'$'$'"
    assert levels(grams["党"]) == {0: 3, 1: 3, 2: 3}
