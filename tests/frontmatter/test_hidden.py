import pytest
from frontmatter.rules import KNOWN, mended, refusal

from showcase.frontmatter.hidden import character_problems

ZERO = "这里有看不见的零宽字符（U+200B）"
UNSEEN = f"提醒：{ZERO}，搜索和复制时会出错 → 删掉它；光标移到这里按一次退格键"
TEXT = " → 对照原文改成正确的字"


def told(text: str) -> list[str]:
    return [str(problem) for problem in character_problems(text, "f", 1, KNOWN)]


@pytest.mark.parametrize(
    ("text", "place", "after"),
    [
        ("ti\u200btle: 甲\n", "1:3", "title: 甲\n"),
        ("title: 甲\u200b\n", "1:9", "title: 甲\n"),
        ("tags:\n  -\u200b 甲\n", "2:4", "tags:\n  - 甲\n"),
        ("summary: 甲\n  \u200b乙\n", "2:3", "summary: 甲\n  乙\n"),
    ],
    ids=ascii,
)
def test_zero_width_characters_in_the_structure_are_taken_out(text: str, place: str, after: str) -> None:
    assert str(refusal(text)[0]) == f"f:{place}: {ZERO} → 删掉它再保存"
    assert mended(text) == after


@pytest.mark.parametrize(
    ("text", "place", "is_mended"),
    [
        ("summary: |\n  甲\u200b\n", "2:4", True),
        ('title: "甲\u200b"\n', "1:10", False),
        ("title: '甲\u200b'\n", "1:10", False),
        ('summary: "甲\n  乙\u200b"\n', "2:4", False),
        ('tags: ["甲\u200b"]\n', "1:10", False),
    ],
    ids=ascii,
)
def test_those_in_texts_are_only_told_and_a_quotation_stays(text: str, place: str, is_mended: bool) -> None:  # noqa: FBT001
    assert refusal(text) == ()
    (problem,) = character_problems(text, "f", 1, KNOWN)
    assert str(problem) == f"f:{place}: {UNSEEN}"
    assert (problem.mend is not None) is is_mended


def test_control_characters_are_told_and_nobody_knows_what_they_stood_for() -> None:
    assert [problem.mend for problem in refusal("title: 甲\x07乙\n")] == [None]


def test_a_remark_and_emoji_may_hold_what_nobody_sees() -> None:
    text = "# 说明\u200b\ntitle: 👨\u200d👩\n"
    assert refusal(text) == ()
    assert told("# 说明\ntitle: 👨\u200d👩\n") == []


def test_destroyed_characters_are_told_wherever_they_stand() -> None:
    text = 'title: "甲\ufffd"\nsummary: |\n  锟斤拷\n'
    assert refusal(text) == ()
    assert told(text) == [
        f"f:1:10: 这里有读不出来的字符（U+FFFD）{TEXT}",
        f"f:3:3: “锟斤拷”是乱码，原来的字在转换编码时坏掉了{TEXT}",
    ]
