"""What is written again of a pair is what differs between two ways of writing it from nothing."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.search import forms
from showcase.search.coding import HINTS, posting
from showcase.search.forms import rewritten, written
from showcase.search.places import Places, exchanged

NUMBERS = 6
# What one document has of a pair: for each class the level and the hint of each place.
OWN = st.dictionaries(
    st.sampled_from((1, 2, 32)),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=4),
)


def _places(number: int, own: dict[int, list[tuple[int, int]]]) -> Places:
    return {
        name: array(
            "I", (posting(number, level) * HINTS + hint for level, hint in sorted(places, reverse=True))
        )
        for name, places in own.items()
    }


@pytest.mark.parametrize(("few", "long"), [(3, 3000), (0, 3000), (3, 16), (0, 0)])
@given(st.lists(OWN, min_size=NUMBERS, max_size=NUMBERS), st.integers(0, NUMBERS - 1), OWN)
def test_a_pair_is_written_again_as_from_nothing(
    few: int,
    long: int,
    owns: list[dict[int, list[tuple[int, int]]]],
    number: int,
    new: dict[int, list[tuple[int, int]]],
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forms, "_FEW", few)
        patch.setattr(forms, "_LONG", long)
        before: Places = {}
        for place, own in enumerate(owns):
            before = exchanged(before, place, {}, _places(place, own))
        after = exchanged(before, number, _places(number, owns[number]), _places(number, new))
        former = written("党建", before)
        lists = former | rewritten("党建", former["党建"], before, after, [number])
        assert {gram: text for gram, text in lists.items() if text} == {
            gram: text for gram, text in written("党建", after).items() if text
        }


def test_a_class_that_is_the_same_is_not_written_again() -> None:
    owns = [{1: [(0, 1)], 2: [(0, number % 64)]} for number in range(3_000)]
    before: Places = {1: array("I"), 2: array("I")}
    for number, own in enumerate(owns):
        for name, places in _places(number, own).items():
            before[name] += places
    after = exchanged(before, 7, {1: before[1][7:8]}, _places(7, {1: [(0, 2)]}))
    assert after[2] is before[2]
    former = written("党建", before)
    changed = rewritten("党建", former["党建"], before, after, [7])
    assert changed.keys() == {"党建''", "党建'("}  # the hint that it had, and the one that it has
