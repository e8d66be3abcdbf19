import pytest
from frontmatter.rules import mended, refusal


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("tags:\n\t- 甲\n\t- 乙\n", "tags:\n  - 甲\n  - 乙\n"),
        ("tags:\n　　- 甲\n", "tags:\n  - 甲\n"),
        ("tags:\n\xa0\xa0- 甲\n", "tags:\n  - 甲\n"),
        ("summary: |\n\t甲\n\t乙\n", "summary: |\n  甲\n  乙\n"),
        # What stands below a name in an item tells how wide the signs are.
        ("sources:\n　- id: a\n　　text: 甲\n", "sources:\n  - id: a\n    text: 甲\n"),
        ("sources:\n　　- id: a\n　　　　text: 甲\n", "sources:\n  - id: a\n    text: 甲\n"),
        ("sources:\n\t- id: a\n\t\ttext: 甲\n", "sources:\n  - id: a\n    text: 甲\n"),
        ("sources:\n    - id: a\n\t  text: 甲\n", "sources:\n    - id: a\n      text: 甲\n"),
        ("sources:\n      - id：a\n\ttext：甲\n", "sources:\n      - id: a\n        text: 甲\n"),
    ],
    ids=ascii,
)
def test_an_indent_becomes_as_many_spaces_as_make_sense(text: str, after: str) -> None:
    assert refusal(text)
    assert mended(text) == after
    assert refusal(after) == ()


@pytest.mark.parametrize(
    "text",
    [
        "tags:\n　- 甲\n　　- 乙\n",
        "sources:\n   - id: a\n\ttext: 甲\n",
        "summary: |\n  甲\n\t乙\n",
        'tags:\n\t- "甲\n',
    ],
    ids=ascii,
)
def test_an_indent_that_fits_nothing_or_several_things_is_left(text: str) -> None:
    assert refusal(text)
    assert mended(text) == text
