import pytest
from frontmatter.rules import NAMES, found
from hypothesis import given
from hypothesis import strategies as st

from showcase.frontmatter.alignment import alignment
from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Refused

LINES = ["title: 甲", "tags:", "- 乙", "- name: 丙", "text: 丁", "parts:", "# 注", "summary: |", "戊"]


def _told(text: str) -> list[str]:
    return found(lambda lines: alignment(lines, NAMES), text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("tags:\n  - 甲\n - 乙", "3:2 这一项没有对齐 → 前面空 2 个空格，和第 2 行左边对齐"),
        (
            "tags:\n  - 甲\n    - 乙",
            "3:5 这一项没有对齐，会接在上一行的后面 → 前面空 2 个空格，和第 2 行左边对齐",
        ),
        (
            "title: 甲\n text: 乙",
            "2:2 “text”没有对齐，会接在上一行的后面 → 删掉前面的空格，和第 1 行左边对齐",
        ),
        ("tags:\n  - name: 甲\n   text: 乙", "3:4 “text”没有对齐 → 前面空 4 个空格，和第 2 行左边对齐"),
        (
            "tags:\n  - name: 甲\n      text: 乙",
            "3:7 “text”没有对齐，会接在上一行的后面 → 前面空 4 个空格，和第 2 行左边对齐",
        ),
        (
            "tags:\n  - name: 甲\n      text：乙",
            "3:7 “text”没有对齐，会接在上一行的后面 → 前面空 4 个空格，和第 2 行左边对齐",
        ),
        ("title: 甲\n- text: 乙", "2:1 这一行前面多了“-”，上面不是列表 → 删掉“-”，和上一行左边对齐"),
        ("parts:\n  title: 甲\n tags: 乙", "3:2 “tags”没有对齐 → 前面空 2 个空格，和第 2 行左边对齐"),
    ],
    ids=repr,
)
def test_a_line_that_is_aligned_with_nothing_is_told_with_the_column_it_wants(
    text: str, message: str
) -> None:
    assert _told(text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "tags:\n- 甲\n- 乙\ntitle: 丙",
        "parts:\n  - name: 甲\n    tags:\n      - 乙\n    text: 丙\n  - name: 丁\ntitle: 戊",
        "parts:\n- name: 甲\n  text: 乙\n- name: 丙",
        "summary: 甲\n  说明：乙",
        "summary: |\n  name: 甲\n    - 乙\ntitle: 丙",
        "tags: [甲,\n  乙]\ntitle: 丙",
        "parts:\n  - {name: 甲,\n    text: 乙}\ntitle: 丙",
        "parts:\n  # 注\n  - name: 甲 # 注\n\n    text: 乙",
        "其他:\n  更多: 甲\n  再有:\n    - 乙",
        "parts:\n  -\n    name: 甲\n    text: 乙",
        "tags: # 注\n  - 甲",
    ],
    ids=repr,
)
def test_what_is_aligned_passes(text: str) -> None:
    assert _told(text) == []


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(LINES)), max_size=8))
def test_nothing_is_told_of_what_yaml_reads_as_it_stands(rows: list[tuple[int, str]]) -> None:
    """A fault is one of YAML's too, or a line that YAML has made part of the text above it."""
    text = "\n".join("  " * depth + line for depth, line in rows)
    told = _told(text)
    joined = ("会接在上一行的后面", "上面不是列表")
    if told and not any(words in message for message in told for words in joined):
        with pytest.raises(Refused):
            parse_mapping(f"{text}\n", "f", 1, frozenset())
