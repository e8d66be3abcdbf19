import pytest

from showcase.frontmatter.meant import meant_mapping
from showcase.frontmatter.nodes import Scalar

KNOWN = frozenset(("title", "tags", "text"))


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("title：甲", "title"),
        ("title:甲", "title"),
        ("title:\u3000甲", "title"),
        ("title: 甲\ntags:\n  -乙", "tags"),
    ],
)
def test_slips_of_the_keyboard_are_read_as_they_were_meant(written: str, line: str) -> None:
    mapping = meant_mapping(written + "\n", "f", 1, KNOWN)
    assert mapping
    assert mapping.entries[-1].key.text == line
    first = mapping.entries[0].value
    assert isinstance(first, Scalar)
    assert first.text == "甲"


@pytest.mark.parametrize("written", ["title: 甲", 'title: "甲', "title：甲\ntitle: 乙"])
def test_what_was_meant_well_or_cannot_be_guessed_gives_nothing(written: str) -> None:
    assert meant_mapping(written + "\n", "f", 1, KNOWN) is None
