import pytest
from lint.rules import told

from showcase.lint.false_headings import false_headings


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("一、背景\n\n甲楼有很多企业。", "写成 ## 一、背景"),
        ("**（二）怎样做**\n\n- 走访", "写成 ### （二）怎样做"),
        ("　　三、成效\n\n甲楼有很多企业。", "写成 ## 三、成效"),
    ],
)
def test_a_numbered_title_above_a_text_wants_its_sign(text: str, hint: str) -> None:
    (problem,) = told(false_headings, text)
    assert "提醒：这一行像是小标题，现在只是普通的一段" in problem
    assert problem.endswith(hint)


@pytest.mark.parametrize(
    "text",
    [
        "（一）建支部。先摸底，再组建。\n\n（二）强服务。每月走访一次。",
        "一、摸底\n\n二、组建",
        "## 一、背景\n\n甲楼有很多企业。",
        "一、背景",
        "> 一、背景\n>\n> 甲楼",
    ],
    ids=repr,
)
def test_a_sentence_a_list_and_a_heading_are_none(text: str) -> None:
    assert told(false_headings, text) == []
