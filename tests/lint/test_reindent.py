import pytest

from showcase.lint.document import read
from showcase.lint.reindent import reindented
from showcase.prose.source import Source
from showcase.text.edits import applied


def levels(text: str) -> str | None:
    """Return the list that `text` is with four spaces a level, None where its levels are not clear."""
    mend = reindented(read(Source(text, "f", 1)), 0)
    return None if mend is None else applied(text, [mend])[0]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("- 甲\n  - 乙\n    - 丙\n- 丁", "- 甲\n    - 乙\n        - 丙\n- 丁"),
        ("1. 甲\n   - 乙\n2. 丙", "1. 甲\n    - 乙\n2. 丙"),
        ("- 甲\n  - 乙\n    续\n  - 丙", "- 甲\n    - 乙\n      续\n    - 丙"),
        ("> - 甲\n>   - 乙", "> - 甲\n>     - 乙"),
    ],
    ids=repr,
)
def test_every_level_gets_four_spaces(text: str, after: str) -> None:
    assert levels(text) == after


@pytest.mark.parametrize(
    "text",
    [
        "- 甲\n - 乙",
        "- 甲\n   - 乙\n  - 丙",
        "  - 甲\n    - 乙",
        "- 甲\n  - 乙\n\n    丙",
        "甲\n  - 乙",
        "- 甲\n    - 乙",
    ],
    ids=repr,
)
def test_a_list_whose_levels_are_not_clear_or_sound_is_left(text: str) -> None:
    assert levels(text) is None
