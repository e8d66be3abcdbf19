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


@pytest.mark.parametrize("char", ["\u000b", "\u000c", "\u2028", "\u2029"])
def test_a_line_break_of_another_program_becomes_one_of_ours(char: str) -> None:
    code = f"U+{ord(char):04X}"
    hint = "删掉它，按回车换行；另起一段再空一行"
    assert told(invisible_characters, f"甲{char}乙") == [
        f"f:1:2: 这里有看不见的换行符（{code}），网页上不会换行 → {hint}"
    ]


def test_a_bullet_of_a_symbol_font_becomes_a_dash() -> None:
    message = "这里是 Word 的项目符号（U+F06C），网页上显示不出来 → 改成英文减号加一个空格：- …"
    assert told(invisible_characters, "\uf06c 甲") == [f"f:1:1: {message}"]


@pytest.mark.parametrize("text", ["锟斤拷", "烫烫烫烫", "ä½\xa0Â·â€™Ã©", "鍏氬缓銆€", "￼"])
def test_what_a_wrong_encoding_leaves_is_told(text: str) -> None:
    assert any(
        "是乱码" in message or "这里有读不出来的字符" in message
        for message in told(invisible_characters, f"甲{text}乙")
    )
