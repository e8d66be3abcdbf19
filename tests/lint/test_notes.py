import pytest
from lint.rules import told

from showcase.lint.notes import notes


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("甲[^1", ["f:1:2: “[^1”少了右边的方括号，不会成为注释 → 写成 [^1]"]),
        ("甲[^1。\n\n[^1]: 乙", ["f:1:2: “[^1”少了右边的方括号，不会成为注释 → 写成 [^1]"]),
        ("[^1]：甲", ["f:1:5: “[^1]”后面用了中文冒号，注释不会成立 → 写成 [^1]: 注释的内容"]),
        ("[^1] ：甲", ["f:1:5: “[^1]”后面用了中文冒号，注释不会成立 → 写成 [^1]: 注释的内容"]),
        ("[^1] 甲", ["f:1:5: “[^1]”后面少了英文冒号，注释不会成立 → 写成 [^1]: 注释的内容"]),
        ("[^1]:\n[^2]: 乙", ["f:1:5: 注释“1”没有内容 → 写成 [^1]: 注释的内容，或连正文里的一起删掉"]),
        ("[^1]: \n\n甲", ["f:1:5: 注释“1”没有内容 → 写成 [^1]: 注释的内容，或连正文里的一起删掉"]),
        ("甲【^1】", ["f:1:2: “【^1】”里有全角符号，不会成为注释 → 全部改成英文符号：[^1]"]),
        ("甲[＾1]", ["f:1:2: “[＾1]”里有全角符号，不会成为注释 → 全部改成英文符号：[^1]"]),
        ("甲［^1］", ["f:1:2: “［^1］”里有全角符号，不会成为注释 → 全部改成英文符号：[^1]"]),
    ],
    ids=repr,
)
def test_a_note_is_a_note(text: str, messages: list[str]) -> None:
    assert told(notes, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "甲[^1]\n\n[^1]: 乙",
        "甲[^1]。\n乙\n[^1]: 丙",
        "`[^1`",
        "甲[^1]\n\n[^1]:\n\n    乙",
        "甲[^1]\n\n[^1]:\n乙",
        "甲[^注 一]\n\n[^注 一]: 乙",
    ],
    ids=repr,
)
def test_notes_are_silent_about_what_is_sound(text: str) -> None:
    assert told(notes, text) == []
