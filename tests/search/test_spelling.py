import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.regions.divisions import divisions
from showcase.search.spelling import spelled, spelled_region


@pytest.mark.parametrize(
    ("name", "syllables"),
    [
        ("重庆涪陵", "chong qing fu ling"),
        ("智慧e家3.0", "zhi hui e jia 3 . 0"),
        ("绿色 +", "lv se _ +"),
        ("AI“链”盟", "a i “ lian ” meng"),
    ],
)
def test_each_character_has_its_syllable(name: str, syllables: str) -> None:
    assert " ".join(spelled(name)) == syllables


@given(st.text("党建a1 ，𠮷㐀Aİ々", max_size=8))
def test_there_are_as_many_syllables_as_characters_and_no_spaces(name: str) -> None:
    assert len(spelled(name)) == len(name)
    assert all(syllable and not syllable.isspace() for syllable in spelled(name))


def test_a_region_is_read_as_its_official_spelling_has_it() -> None:
    regions = {region.name: region for region in divisions()}
    assert spelled_region(regions["长治市"]) == ("chang", "zhi", "shi")
    assert spelled_region(regions["乐山市"]) == ("le", "shan", "shi")
    assert spelled_region(regions["西安市"]) == ("xi", "an", "shi")
    assert all(len(spelled_region(region)) == len(region.name) for region in divisions())
