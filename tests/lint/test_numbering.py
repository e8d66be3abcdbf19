import pytest
from lint.rules import told

from showcase.lint.numbering import numbering


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("1. 甲\n3. 乙", ["f:2:1: 提醒：编号“3.”会显示成“2.” → 改成连续的编号；中间断开就分成两个列表"]),
        (
            "2. 甲\n3. 乙\n5. 丙",
            ["f:3:1: 提醒：编号“5.”会显示成“4.” → 改成连续的编号；中间断开就分成两个列表"],
        ),
        (
            "- 甲\n    1. 乙\n    4. 丙",
            ["f:3:5: 提醒：编号“4.”会显示成“2.” → 改成连续的编号；中间断开就分成两个列表"],
        ),
        (
            "1. 甲\n2. 乙\n1. 丙",
            ["f:3:1: 提醒：编号“1.”会显示成“3.” → 改成连续的编号；中间断开就分成两个列表"],
        ),
    ],
    ids=repr,
)
def test_the_numbers_of_a_list_are_those_that_are_shown(text: str, messages: list[str]) -> None:
    assert told(numbering, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "1. 甲\n2. 乙",
        "1. 甲\n1. 乙",
        "5. 甲\n6. 乙",
        "1. 甲\n    1. 乙\n2. 丙",
        "- 甲\n- 乙",
    ],
    ids=repr,
)
def test_numbering_are_silent_about_what_is_sound(text: str) -> None:
    assert told(numbering, text) == []
