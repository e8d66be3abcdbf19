from array import array

from hypothesis import given
from hypothesis import strategies as st

from showcase.search.coding import HINTS, posting
from showcase.search.places import Places, exchanged, highest, packed, unpacked

PLACES = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 3), st.integers(0, 63), st.sampled_from((1, 9)))
)


def _places(found: list[tuple[int, int, int, int]]) -> Places:
    places: Places = {}
    for number, level, hint, name in sorted(found, key=lambda one: posting(*one[:2])):
        places.setdefault(name, array("I")).append(posting(number, level) * HINTS + hint)
    return dict(sorted(places.items()))


@given(PLACES)
def test_what_is_packed_is_unpacked(found: list[tuple[int, int, int, int]]) -> None:
    assert unpacked(packed(_places(found))) == _places(found)


def test_where_nothing_is_kept_there_are_no_places() -> None:
    assert unpacked(b"") == {}


@given(PLACES, PLACES, st.integers(0, 9))
def test_the_places_of_a_document_are_exchanged(
    found: list[tuple[int, int, int, int]], new: list[tuple[int, int, int, int]], number: int
) -> None:
    others = [one for one in found if one[0] != number]
    old, own = ([one for one in some if one[0] == number] for some in (found, new))
    assert exchanged(_places(found), number, _places(old), _places(own)) == _places([*others, *own])


@given(PLACES, st.integers(0, 9))
def test_the_highest_level_of_a_document_is_its_posting(
    found: list[tuple[int, int, int, int]], number: int
) -> None:
    levels = [level for own, level, *_ in found if own == number]
    assert highest(_places(found), number) == (posting(number, max(levels)) if levels else None)
