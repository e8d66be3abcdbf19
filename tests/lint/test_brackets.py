import pytest
from lint.rules import told

from showcase.lint.brackets import brackets


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("见日报](https://a.cn)。", "f:1:4: 链接少了方括号“[”，会照原样显示 → 写成 [见日报](https://a.cn)"),
        ("见[日报(https://a.cn)。", "f:1:2: 链接少了方括号“]”，会照原样显示 → 写成 [日报](https://a.cn)"),
        ("见[日报]https://a.cn)。", "f:1:2: 链接少了圆括号“(”，会照原样显示 → 写成 [日报](https://a.cn)"),
        ("见[日报]](yi.md)。", "f:1:2: 链接多了方括号“]”，会照原样显示 → 写成 [日报](yi.md)"),
        ("见[日报]((#bg)。", "f:1:2: 链接多了圆括号“(”，会照原样显示 → 写成 [日报](#bg)"),
    ],
    ids=repr,
)
def test_a_bracket_more_or_less_is_told_with_the_link_that_is_meant(text: str, message: str) -> None:
    assert told(brackets, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "见[日报](https://a.cn)和[背景](#bg)。",
        "见[[注]日报](a.md)。",
        "[注](见第3页)",
        "[日报] (2022)",
        "引自[1](日报)。",
        "`](a.md)`",
        "![甲](a.jpg)",
    ],
    ids=repr,
)
def test_links_and_brackets_of_a_text_pass(text: str) -> None:
    assert told(brackets, text) == []
