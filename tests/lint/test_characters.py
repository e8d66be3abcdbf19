import pytest
from lint.rules import told

from showcase.lint.characters import invisible_characters, look_alikes


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "甲\u200b乙",
            [
                (
                    "f:1:2: 提醒：这里有看不见的零宽字符（U+200B），搜索和复制时会出错"
                    " → 删掉它；光标移到这里按一次退格键"
                )
            ],
        ),
        ("甲\x07乙", ["f:1:2: 这里有看不见的控制字符（U+0007） → 删掉它，再把前后的字连起来"]),
        ("甲\u202e乙", ["f:1:2: 这里有看不见的控制字符（U+202E） → 删掉它，再把前后的字连起来"]),
        ("甲�乙", ["f:1:2: 这里有读不出来的字符（U+FFFD） → 对照原文改成正确的字"]),
        ("甲\ue000", ["f:1:2: 这里有读不出来的字符（U+E000） → 对照原文改成正确的字"]),
    ],
    ids=repr,
)
def test_every_character_can_be_seen(text: str, messages: list[str]) -> None:
    assert told(invisible_characters, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "甲乙",
        "👨\u200d👩",
        "`\u200b`",
        "甲\t乙",
    ],
    ids=repr,
)
def test_invisible_characters_are_silent_about_what_is_sound(text: str) -> None:
    assert told(invisible_characters, text) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("⽂化", ["f:1:1: 提醒：“⽂”（U+2F42）是部首或兼容字，不是常用字，搜索不到 → 改成“文”"]),
        ("⻅面", ["f:1:1: 提醒：“⻅”（U+2EC5）是部首或兼容字，不是常用字，搜索不到 → 改成“见”"]),
    ],
    ids=repr,
)
def test_no_character_only_looks_like_another(text: str, messages: list[str]) -> None:
    assert told(look_alikes, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "文化",
        "`⽂`",
    ],
    ids=repr,
)
def test_look_alikes_are_silent_about_what_is_sound(text: str) -> None:
    assert told(look_alikes, text) == []
