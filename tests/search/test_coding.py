from hypothesis import given
from hypothesis import strategies as st
from search.reading import levels, postings

from showcase.search.coding import HINTS, coded, coded_with_hints, decoded, posting, replaced

PLACES = st.lists(st.tuples(st.integers(0, 200_000), st.integers(0, 3)), min_size=1)


def test_near_documents_take_one_character_and_far_ones_a_few() -> None:
    assert coded([posting(number, 0) for number in (0, 1, 63)]) == "''e"
    assert [len(coded([posting(number, 0)])) for number in (62, 63, 1_500, 10_000)] == [1, 2, 2, 3]


@given(PLACES)
def test_a_list_is_read_as_it_was_written_each_document_at_its_highest_level(
    places: list[tuple[int, int]],
) -> None:
    text = coded(sorted(posting(*place) for place in places))
    best: dict[int, int] = {}
    for number, level in places:
        best[number] = max(level, best.get(number, 0))
    assert levels(text) == best
    assert len(list(postings(text))) == len(best)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 3), st.integers(0, HINTS - 1)), min_size=1))
def test_a_list_with_hints_has_every_hint_of_every_document(places: list[tuple[int, int, int]]) -> None:
    text = coded_with_hints(sorted(posting(number, level) * HINTS + hint for number, level, hint in places))
    read = {(number, hint) for number, _, hint in postings(text, hints=True)}
    assert read == {(number, hint) for number, _, hint in places}


@given(PLACES)
def test_a_list_needs_no_escape_in_a_script(places: list[tuple[int, int]]) -> None:
    text = coded(sorted(posting(*place) for place in places))
    assert text.isascii()
    assert text.isprintable()
    assert not set(text) & set('\\"%')


@given(PLACES, st.integers(0, 200_001), st.none() | st.integers(0, 3))
def test_a_document_of_a_list_can_be_exchanged(
    places: list[tuple[int, int]], number: int, level: int | None
) -> None:
    before = [posting(*place) for place in sorted(dict(places).items())]
    assert decoded(coded(before)) == before
    for at in (number, places[0][0]):
        others = [one for one in before if one >> 2 != at]
        new = None if level is None else posting(at, level)
        assert replaced(coded(before), at, new) == coded(sorted([*others, *([] if new is None else [new])]))
