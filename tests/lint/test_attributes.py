import pytest
from lint.rules import told

from showcase.lint.attributes import heading_ids, quoted_attributes


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "## 甲 ｛＃a｝",
            ["f:1:6: “｛＃a｝”里有全角符号，会照原样显示，不会成为编号 → 全部改成英文符号：{#a}"],
        ),
        ("## 甲 {＃a}", ["f:1:6: “{＃a}”里有全角符号，会照原样显示，不会成为编号 → 全部改成英文符号：{#a}"]),
        (
            "## 甲{#a}",
            [("f:1:5: 编号“{#a}”前面少了空格，会照原样显示 → 编号写在标题的最后，前面空一格：甲 {#a}")],
        ),
        (
            "## 甲 {#a} {#b}",
            ["f:1:6: 编号“{#a}”不在标题的最后，会照原样显示 → 只留一个编号，别的删掉"],
        ),
        (
            "## 甲 {#a} 乙",
            [("f:1:6: 编号“{#a}”不在标题的最后，会照原样显示 → 编号写在标题的最后，前面空一格：甲 乙 {#a}")],
        ),
        (
            "## 甲 {#a}。",
            [("f:1:6: 编号“{#a}”不在标题的最后，会照原样显示 → 编号写在标题的最后，前面空一格：甲。 {#a}")],
        ),
        ("## 甲 {#}", ["f:1:6: 编号是空的 → 写上编号，例如 {#background}，或删掉花括号"]),
        ("甲 {#a}", ["f:1:3: 编号“{#a}”不在标题里，会照原样显示 → 把编号写到标题的最后，或删掉"]),
    ],
    ids=repr,
)
def test_an_id_in_braces_becomes_an_id(text: str, messages: list[str]) -> None:
    assert told(heading_ids, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "## 甲 {#a}",
        "## 甲 { #a }",
        "## 甲 {#a .b}",
        "## 甲 {#a} ##",
        "甲\n{#a}",
        "**甲**{#a}",
        "| a {#x} | b |\n| --- | --- |\n| 1 | 2 |",
        "`{＃a}`",
    ],
    ids=repr,
)
def test_heading_ids_are_silent_about_what_is_sound(text: str) -> None:
    assert told(heading_ids, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "![甲](a.jpg){title=“乙”}",
            [('f:1:19: 花括号里用了中文引号，引号会成为内容的一部分 → 改成英文引号：{title="…"}')],
        ),
        ("## 甲\n{#a}", ["f:2:1: 花括号单独成行，会照原样显示 → 把它写到上面标题的最后，前面空一格"]),
    ],
    ids=repr,
)
def test_attributes_stand_in_ascii_quotation_marks_behind_what_they_belong_to(
    text: str, messages: list[str]
) -> None:
    assert told(quoted_attributes, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        '![甲](a.jpg){title="乙"}',
        "甲{乙=丙}",
    ],
    ids=repr,
)
def test_quoted_attributes_are_silent_about_what_is_sound(text: str) -> None:
    assert told(quoted_attributes, text) == []


@pytest.mark.parametrize(
    ("text", "place", "half"),
    [("## 甲 {#bg", "1:6", "{#bg"), ("## 甲 #bg}", "1:6", "#bg}"), ("## 甲 {##bg}", "1:6", "{#")],
    ids=repr,
)
def test_an_id_with_half_its_braces_is_told(text: str, place: str, half: str) -> None:
    messages = told(heading_ids, text)
    assert any(
        one.startswith(f"f:{place}: 编号“{half}”的花括号不成对，会照原样显示 → 写成 {{#") for one in messages
    )


def test_an_id_is_ascii() -> None:
    (message,) = told(heading_ids, "## 甲 {#背景}")
    assert message.startswith("f:1:6: 编号“背景”里有汉字或别的符号")
