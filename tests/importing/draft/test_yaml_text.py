import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.frontmatter.nodes import Scalar, Sequence
from showcase.frontmatter.parse import parse_mapping
from showcase.importing.draft.yaml_text import remark, scalar

INVISIBLE = "[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ue000-\uf8ff\ufffe\uffff]"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("“链”盟", "“链”盟"),
        ("甲：乙", "甲：乙"),
        ("https://example.org/", "https://example.org/"),
        ("1020余", '"1020余"'),
        ("甲: 乙", '"甲: 乙"'),
        ("[图]党建", '"[图]党建"'),
        ("", '""'),
    ],
)
def test_a_value_is_quoted_only_where_it_must_be(text: str, written: str) -> None:
    assert scalar(text) == written


@given(st.text())
def test_what_is_written_is_read_back(text: str) -> None:
    seen = re.sub(INVISIBLE, "", re.sub(r"\s+", " ", text)).strip()
    front = f"标题: {scalar(text)}\n作者:\n  - {scalar(text)}\n"
    title, authors = (
        entry.value for entry in parse_mapping(front, "a.md", 1, frozenset({"标题", "作者"})).entries
    )
    assert isinstance(title, Scalar)
    assert isinstance(authors, Sequence)
    assert [title.text, *(item.text for item in authors.items if isinstance(item, Scalar))] == [seen, seen]


@given(st.text())
def test_a_remark_is_one_line(text: str) -> None:
    assert remark(text).startswith("#")
    assert len(remark(text).splitlines()) == 1
