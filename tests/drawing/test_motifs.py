import re
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.drawing.chance import chance
from showcase.drawing.motifs import MOTIFS

PATH = re.compile(r"(?:[MLhvaz][0-9 .\-]*)+")


@pytest.mark.parametrize("motif", MOTIFS, ids=lambda motif: motif.__name__)
@given(word=st.text(max_size=5))
def test_a_motif_is_the_data_of_a_path_and_small(motif: Callable[[Random], str], word: str) -> None:
    drawn = motif(chance(word))
    assert PATH.fullmatch(drawn)
    assert len(drawn) < 8000


@pytest.mark.parametrize("motif", MOTIFS, ids=lambda motif: motif.__name__)
def test_a_motif_differs_from_case_to_case_and_never_for_one_case(motif: Callable[[Random], str]) -> None:
    drawn = [motif(chance(word)) for word in ("a", "b", "c", "a")]
    assert len(set(drawn)) == 3
    assert drawn[0] == drawn[3]
