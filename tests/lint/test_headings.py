import pytest
from lint.rules import told

from showcase.lint.headings import headings, rules, setext, wrapped_headings


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("＃ 甲", ["f:1:1: “＃”是全角的，这一行不会成为标题 → 改成英文的 # 加一个空格：# 甲"]),
        ("＃＃甲", ["f:1:1: “＃”是全角的，这一行不会成为标题 → 改成英文的 # 加一个空格：## 甲"]),
        (" ## 甲", ["f:1:1: “##”前面有空格，这一行不会成为标题 → 删掉行首的空格：## 甲"]),
        ("\u3000\u3000## 甲", ["f:1:1: “##”前面有空格，这一行不会成为标题 → 删掉行首的空格：## 甲"]),
        ("####### 甲", ["f:1:1: 标题最多六级，多出的“#”会显示出来 → 最多写六个 #，一般用 ## 到 ####"]),
        ("## ", ["f:1:1: 标题没有文字 → 在 # 后面写标题，或删掉这一行"]),
        (
            "### 甲",
            [("f:1:1: 提醒：标题跳级：正文的第一个标题应当是 2 级，这个是 3 级 → 改成 2 级标题：## …")],
        ),
        (
            "## 甲\n\n#### 乙",
            [("f:3:1: 提醒：标题跳级：上一个标题是 2 级，这个是 4 级 → 改成 3 级标题：### …")],
        ),
        ("> ＃ 甲", ["f:1:3: “＃”是全角的，这一行不会成为标题 → 改成英文的 # 加一个空格：# 甲"]),
    ],
    ids=repr,
)
def test_a_line_that_looks_like_a_heading_is_one_and_levels_follow_each_other(
    text: str, messages: list[str]
) -> None:
    assert told(headings, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "## 甲",
        "##甲",
        "甲 #标签",
        "## 甲\n\n### 乙\n\n## 丙\n\n### 丁",
        "＃话题＃ 很热",
        "    ## 甲",
        "```\n＃ 甲\n```",
        "<!-- ＃ 甲 -->",
    ],
    ids=repr,
)
def test_headings_are_silent_about_what_is_sound(text: str) -> None:
    assert told(headings, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "甲楼有很多企业。\n---",
            [
                (
                    "f:2:1: “---”紧接在文字下面，会把上一行变成 2 级标题"
                    " → 要分隔线，上面空一行；要标题，写成 ## 甲楼有很多企业。"
                )
            ],
        ),
        (
            "甲\n---",
            [
                (
                    "f:2:1: 提醒：“---”紧接在文字下面，会把上一行变成 2 级标题"
                    " → 要分隔线，上面空一行；要标题，写成 ## 甲"
                )
            ],
        ),
        (
            "甲\n===",
            [
                (
                    "f:2:1: “===”紧接在文字下面，会把上一行变成 1 级标题"
                    " → 要分隔线，上面空一行；要标题，写成 ## 甲"
                )
            ],
        ),
        (
            "- 甲\n---",
            [("f:2:1: “---”紧接在文字下面，会把上一行变成 2 级标题 → 要分隔线，上面空一行")],
        ),
        (
            "甲\n-",
            [
                (
                    "f:2:1: 提醒：“-”紧接在文字下面，会把上一行变成 2 级标题"
                    " → 要分隔线，上面空一行；要标题，写成 ## 甲"
                )
            ],
        ),
    ],
    ids=repr,
)
def test_a_line_under_a_paragraph_makes_no_heading_in_silence(text: str, messages: list[str]) -> None:
    assert told(setext, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "甲\n\n---\n\n乙",
        "甲\n乙\n---",
        "甲\n***",
        "| a | b |\n| --- | --- |",
        "## 甲\n---",
    ],
    ids=repr,
)
def test_setext_are_silent_about_what_is_sound(text: str) -> None:
    assert told(setext, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("———", [("f:1:1: 提醒：这一行不是分隔线，会照原样显示成文字 → 改成三个英文减号 ---，上下各空一行")]),
        (
            "— — —",
            [("f:1:1: 提醒：这一行不是分隔线，会照原样显示成文字 → 改成三个英文减号 ---，上下各空一行")],
        ),
        (
            "甲\n－－－",
            [("f:2:1: 提醒：这一行不是分隔线，会照原样显示成文字 → 改成三个英文减号 ---，上下各空一行")],
        ),
        (
            "＊＊＊",
            [("f:1:1: 提醒：这一行不是分隔线，会照原样显示成文字 → 改成三个英文减号 ---，上下各空一行")],
        ),
    ],
    ids=repr,
)
def test_a_dividing_line_is_one(text: str, messages: list[str]) -> None:
    assert told(rules, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "---",
        "***",
        "——朱师傅，楼长",
        "甲——乙",
    ],
    ids=repr,
)
def test_rules_are_silent_about_what_is_sound(text: str) -> None:
    assert told(rules, text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## 学习 C#", "f:1:8: 标题末尾的“#”会丢掉 → 写成 学习 C\\#"),
        ("##：背景", "f:1:3: 标题以“：”开头 → 删掉它：## 背景"),
        ("#＃ 背景", "f:1:2: “＃”是全角的，会照原样显示在标题里 → 改成英文的 #：## 背景"),
    ],
    ids=repr,
)
def test_signs_of_a_heading_that_are_lost_or_shown_are_told(text: str, message: str) -> None:
    assert told(headings, text) == [message]


def test_a_heading_is_one_line() -> None:
    message = "f:2:1: 提醒：标题以“，”结尾，这一行不会接上去 → 标题只能写在一行里：把两行连起来"
    assert told(wrapped_headings, "## 建在楼上，\n送到身边") == [message]
    assert told(wrapped_headings, "## 建在楼上\n送到身边") == []


@pytest.mark.parametrize("text", ["## 背景 ##", "## 背景##", "## C\\#", "## 背景 {#bg}"])
def test_other_signs_of_a_heading_are_sound(text: str) -> None:
    assert told(headings, text) == []
