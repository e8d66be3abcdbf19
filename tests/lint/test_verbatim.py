import pytest

from showcase.lint.verbatim import kept_lines
from showcase.prose.source import Source


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("甲\n乙", ["甲", "乙"]),
        ("甲 `a b` 乙", ["甲 □□ □□ 乙"]),
        ("```\n甲\n```\n乙", ["乙"]),
        ("~~~\n甲\n\n~~~", []),
        ("```\n甲", ["```", "甲"]),
        ("甲 <!-- 乙 --> 丙", [f"甲 {' ' * 10} 丙"]),
        ("<!-- 甲\n乙 -->丙", ["      ", "□□□□□丙"]),
        ("<!--\n```\n甲\n```\n-->\n乙", ["    ", "   ", " ", "   ", "   ", "乙"]),
    ],
    ids=repr,
)
def test_code_is_masked_or_left_out_and_comments_are_blank(text: str, lines: list[str]) -> None:
    assert [line.text for line in kept_lines(Source(text, "f", 1))] == lines


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<div>\n甲\n</div>\n乙", [0, 1, 2]),
        ("<div><div></div>\n甲</div>\n乙", [0, 1]),
        ("<DIV>甲</DIV>\n乙", [0]),
        ("<p>甲\n\n乙", [0, 1, 2]),
        ("甲<div>\n乙", []),
        ("<span>甲</span>", []),
    ],
    ids=repr,
)
def test_lines_of_html_elements_are_told_apart(text: str, html: list[int]) -> None:
    assert [line.number for line in kept_lines(Source(text, "f", 1)) if line.is_html] == html
