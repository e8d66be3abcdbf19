"""A block of text ends where a line begins further left than its first: said before YAML loses its way."""

import pytest
from frontmatter.rules import refusal


@pytest.mark.parametrize(
    "text",
    [
        "summary: |\n  甲\n    乙\n\n  丙\ntitle: 丁\n",
        "summary: |2\n    甲\n  乙\n",
        "sources:\n  - summary: |\n      甲\n    title: b\n",
        "tags:\n  - |\n    甲\n  - 乙\n",
    ],
    ids=ascii,
)
def test_a_block_whose_first_line_begins_furthest_left_is_sound(text: str) -> None:
    assert refusal(text) == ()


def test_the_line_that_begins_further_left_is_told_with_both_widths() -> None:
    (problem,) = refusal("title: 甲\nsummary: |\n      乙\n   丙\n  丁\n")
    assert (problem.place.line, problem.place.column) == (4, 4)
    assert "第一行空了 6 格，这一行空了 3 格" in problem.hint
