import pytest
from lint.rules import told

from showcase.lint.lists import empty_items, false_lists, nesting, swallowed_lists, two_items


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "1、甲\n2、乙",
            [("f:1:1: “1、”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "１．甲\n２．乙",
            [("f:1:1: “１．”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "1.甲\n2.乙",
            [("f:1:1: “1.”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "（1）甲\n（2）乙",
            [("f:1:1: “（1）”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        ("①甲\n②乙", ["f:1:1: “①”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行"]),
        (
            "1) 甲\n2) 乙",
            [("f:1:1: “1)”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "一、甲\n二、乙",
            [("f:1:1: “一、”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "（一）甲\n（二）乙",
            [("f:1:1: “（一）”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "十、甲\n十一、乙",
            [("f:1:1: “十、”不是列表的写法，这几行会连成一段 → 每项写成“10. 甲”，或在每项之间空一行")],
        ),
        ("·甲\n·乙", ["f:1:1: “·”不是列表的写法，这几行会连成一段 → 每项写成“- 甲”，或在每项之间空一行"]),
        ("●甲\n●乙", ["f:1:1: “●”不是列表的写法，这几行会连成一段 → 每项写成“- 甲”，或在每项之间空一行"]),
        ("-甲\n-乙", ["f:1:1: “-”不是列表的写法，这几行会连成一段 → 每项写成“- 甲”，或在每项之间空一行"]),
        (
            "做法：\n1、甲\n2、乙",
            [("f:2:1: “1、”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "> 1、甲\n> 2、乙",
            [("f:1:3: “1、”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行")],
        ),
        (
            "1. 甲\n2、乙",
            [("f:2:1: “2、”不是列表的写法，这几行会连成一段 → 每项写成“2. 乙”，或在每项之间空一行")],
        ),
        ("- 甲\n-乙", ["f:2:1: “-”不是列表的写法，这几行会连成一段 → 每项写成“- 乙”，或在每项之间空一行"]),
        ("-\u3000甲\n-\u3000乙", ["f:1:2: “-”后面是全角空格或不间断空格，不会成为列表 → 改成英文空格：- 甲"]),
        ("1.\xa0甲", ["f:1:3: “1.”后面是全角空格或不间断空格，不会成为列表 → 改成英文空格：1. 甲"]),
        (
            "1。甲\n2。乙",
            ["f:1:1: “1。”不是列表的写法，这几行会连成一段 → 每项写成“1. 甲”，或在每项之间空一行"],
        ),
        ("•\t甲\no\t乙", ["f:1:1: “•”不是列表的写法，这几行会连成一段 → 每项写成“- 甲”，或在每项之间空一行"]),
        ("* 甲\n*乙", ["f:2:1: “*”不是列表的写法，这几行会连成一段 → 每项写成“- 乙”，或在每项之间空一行"]),
        (
            "1、甲\n\n2、乙\n\n3、丙",
            ["f:1:1: 提醒：“1、”不是列表的写法，这几段会显示成普通段落 → 要列表就写成“1. 甲”"],
        ),
    ],
    ids=repr,
)
def test_what_is_meant_as_a_list_is_a_list(text: str, messages: list[str]) -> None:
    assert told(false_lists, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "1. 甲\n2. 乙",
        "- 甲\n- 乙",
        "1、甲",
        "甲有1、2两项。",
        "2022、2023两年\n都一样",
        "（一）甲\n\n（二）乙",
        "①甲\n\n②乙",
        "1.5万平方米\n2.5万平方米",
        "-5℃\n-3℃",
        "——甲\n——乙",
        "*甲*乙\n*丙*丁",
        "```\n1、甲\n2、乙\n```",
        "    1、甲\n    2、乙",
    ],
    ids=repr,
)
def test_false_lists_are_silent_about_what_is_sound(text: str) -> None:
    assert told(false_lists, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "甲：\n- 乙\n- 丙",
            ["f:2:1: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"],
        ),
        (
            "甲：\n1. 乙\n2. 丙",
            ["f:2:1: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"],
        ),
        ("**甲**\n- 乙", ["f:2:1: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"]),
        ("> 甲\n- 乙", ["f:2:1: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"]),
        ("> 甲\n> - 乙", ["f:2:3: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"]),
        (
            "- 甲\n\n乙\n- 丙",
            ["f:4:1: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"],
        ),
        ("[^1]: 甲\n- 乙", ["f:2:1: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"]),
        (
            "甲\n1. 乙\n2. 丙",
            ["f:2:1: 列表紧接在文字下面，不会成为列表，各项会连成一段 → 在列表的上面空一行"],
        ),
    ],
    ids=repr,
)
def test_a_list_begins_below_a_blank_line(text: str, messages: list[str]) -> None:
    assert told(swallowed_lists, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "人数是前一年的\n1. 乙",
        "甲：\n\n- 乙",
        "## 甲\n- 乙",
        "---\n- 乙",
        "```\na\n```\n- 乙",
        "<!-- a -->\n- 乙",
        "- 甲\n乙\n- 丙",
        "甲\n1986年",
    ],
    ids=repr,
)
def test_swallowed_lists_are_silent_about_what_is_sound(text: str) -> None:
    assert told(swallowed_lists, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("- 甲\n  - 乙", ["f:2:3: 缩进了 2 个空格，不会成为下一层列表 → 下一层列表的每项前面空 4 个空格"]),
        ("1. 甲\n   - 乙", ["f:2:4: 缩进了 3 个空格，不会成为下一层列表 → 下一层列表的每项前面空 4 个空格"]),
        ("- 甲\n\n  - 乙", ["f:3:3: 缩进了 2 个空格，不会成为下一层列表 → 下一层列表的每项前面空 4 个空格"]),
        (
            "- 甲\n    - 乙\n      - 丙",
            ["f:3:7: 缩进了 6 个空格，不会成为下一层列表 → 下一层列表的每项前面空 8 个空格"],
        ),
        (
            "- 甲\n        - 乙",
            [("f:2:9: 缩进了 8 个空格，跳过了一层，会接在上一项的后面 → 下一层列表的每项前面空 4 个空格")],
        ),
        (
            "- 甲\n1. 乙",
            [
                (
                    "f:2:1: 这里换了一种列表，会接在上一项的后面"
                    " → 两种列表之间空一行；要作为下一层，前面空四个空格"
                )
            ],
        ),
        (
            "- 甲\n\n    - 乙\n- 丙",
            ["f:4:1: 这一项上面没有空行，会接在缩进的那一层里 → 在这一项的上面空一行"],
        ),
        (
            "1. 甲\n\n   乙\n\n   - 丙",
            ["f:5:4: 缩进了 3 个空格，不会成为下一层列表 → 下一层列表的每项前面空 4 个空格"],
        ),
        (
            "1. 甲\n\n   > 乙\n\n   - 丙",
            ["f:5:4: 缩进了 3 个空格，不会成为下一层列表 → 下一层列表的每项前面空 4 个空格"],
        ),
        (
            "- 甲\n    - 乙\n   - 丙",
            ["f:3:4: 缩进了 3 个空格，和上面哪一层都不对齐，会成为外面一层的一项 → 和要并列的那一项左边对齐"],
        ),
    ],
    ids=repr,
)
def test_a_list_inside_a_list_nests(text: str, messages: list[str]) -> None:
    assert told(nesting, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "- 甲\n    - 乙\n        - 丙\n- 丁",
        "- 甲\n\t- 乙",
        "  - 甲\n  - 乙",
        "- 甲\n\n1. 乙",
        "- 甲\n    1. 乙\n    2. 丙\n- 丁",
        "- 甲\n\n    乙\n\n- 丙",
        "* 甲\n- 乙",
        "1. 甲\n 2. 乙",
        "- 甲\n\n乙\n\n  - 丙",
    ],
    ids=repr,
)
def test_nesting_are_silent_about_what_is_sound(text: str) -> None:
    assert told(nesting, text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- 建支部- 强服务", "1:6: 提醒：这一项里还有“- ”，像是两项写在了一行 → 在“- ”前面换行"),
        ("1. 建支部2. 强服务", "1:7: 提醒：这一项里还有“2. ”，像是两项写在了一行 → 在“2. ”前面换行"),
        ("- 走访    - 回访", "1:9: 提醒：这一项里还有“- ”，像是两项写在了一行 → 在“- ”前面换行"),
    ],
    ids=repr,
)
def test_two_items_in_one_line_are_told(text: str, message: str) -> None:
    assert told(two_items, text) == [f"f:{message}"]


@pytest.mark.parametrize("text", ["- 京-沪线", "- 1-2层", "- A - B", "- 建支部：3. 5万", "京- 沪"])
def test_dashes_and_numbers_inside_an_item_are_sound(text: str) -> None:
    assert told(two_items, text) == []


@pytest.mark.parametrize("first", ["1 建支部", "1。 建支部", "1.. 建支部", "1 . 建支部"])
def test_a_list_whose_first_number_is_mistyped_is_told(first: str) -> None:
    text = f"{first}\n2. 强服务"
    assert told(false_lists, text) or told(swallowed_lists, text)


@pytest.mark.parametrize("text", ["- 甲\n-\n- 乙", "1. 甲\n2.\n3. 乙", "-\n- 乙"], ids=repr)
def test_a_sign_without_an_item_is_told_once(text: str) -> None:
    (problem,) = told(empty_items, text)
    assert "列表里有一项是空的，会连到别的项上" in problem
    assert told(swallowed_lists, text) == []


@pytest.mark.parametrize("text", ["- 甲\n- 乙", "甲\n-\n乙", "    -\n    - 甲"], ids=repr)
def test_a_dash_apart_from_lists_is_no_item(text: str) -> None:
    assert told(empty_items, text) == []
