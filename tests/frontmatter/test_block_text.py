import pytest

from showcase.frontmatter.nodes import Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Place


def test_only_a_block_scalar_says_that_it_is_one() -> None:
    mapping = parse_mapping("a: |\n  甲\nb: 乙\nc: '丙'\n", "f", 1, frozenset())
    assert [entry.value.block for entry in mapping.entries if isinstance(entry.value, Scalar)] == [
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("a: |\n  甲\n", Place("f", 12, 3)),
        ("a: |-\n     甲\n", Place("f", 12, 6)),
        ("a: |\n\n  甲\n", Place("f", 12, 3)),
        ("a: |2\n    甲\n  乙\n", Place("f", 12, 3)),
        ("a: >\n  甲\n  乙\n", None),
        ("a: |\n", Place("f", 11, 4)),
        ("a: 甲\n", None),
    ],
    ids=repr,
)
def test_a_block_knows_where_its_text_begins(text: str, content: Place | None) -> None:
    (entry,) = parse_mapping(text, "f", 11, frozenset()).entries
    assert isinstance(entry.value, Scalar)
    assert entry.value.content == content
