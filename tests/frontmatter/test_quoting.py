import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.frontmatter.nodes import Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.frontmatter.quoting import scalar


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("甲楼", "甲楼"),
        ("“链”盟", "“链”盟"),
        ("甲: 乙", '"甲: 乙"'),
        ("甲 #1", '"甲 #1"'),
        ("@甲", '"@甲"'),
        ('"甲"乙', '"\\"甲\\"乙"'),
        ("甲\\乙", "甲\\乙"),
    ],
)
def test_text_is_quoted_only_where_it_must_be(text: str, written: str) -> None:
    assert scalar(text) == written


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), max_size=20))
def test_what_is_written_reads_back_the_same(text: str) -> None:
    value = parse_mapping(f"k: {scalar(text)}\n", "f", 1, frozenset("k")).entries[0].value
    assert isinstance(value, Scalar)
    assert value.text == text
