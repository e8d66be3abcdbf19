import pytest
from lint.rules import told

from showcase.lint.quotations import quotations


def test_a_mark_that_does_not_pair_is_told_once_a_paragraph() -> None:
    message = "提醒：前引号 “ 的前面还有一个没有结束 → 改成 ”，或在前面补上 ”"
    assert told(quotations, "甲“乙“丙“丁\n\n“戊”\n\n“己“") == [f"f:1:4: {message}", f"f:5:3: {message}"]


@pytest.mark.parametrize(
    "text",
    ["“甲\n乙”丙", "“甲。\n\n“乙。”", "- “甲\n- “乙”", "| “甲 | 乙 |\n| --- | --- |\n| “丙” | 丁 |", "`”`"],
    ids=repr,
)
def test_marks_that_pair_over_lines_and_open_ones_pass(text: str) -> None:
    assert told(quotations, text) == []
