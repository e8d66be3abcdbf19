import pytest

from showcase.importing.cleaning.damage import CLOSE, OPEN, marked, original, shown, split_marked


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("解釋?zhuān)畔惩耍?wù)到位", "?zhuān)畔惩耍?wù)"),
        ("第一要?jiǎng)?wù)，", "?jiǎng)?wù)"),
        ("以?shī)^斗", "?shī)^"),
        ("工作\ufffd\ufffd好", "\ufffd\ufffd"),
        ("园区??企业", "??"),
        ("正文锟斤拷锟斤拷结束", "锟斤拷锟斤拷"),
    ],
)
def test_a_destroyed_place_is_marked_whole(text: str, piece: str) -> None:
    before, after = text.split(piece)
    assert marked(text) == (f"{before}{OPEN}{piece}{CLOSE}{after}", 1)


def test_sound_text_is_left_alone() -> None:
    assert marked("怎么办?这样办。(VR)") == ("怎么办?这样办。(VR)", 0)


def test_a_marked_text_can_be_split_shown_and_given_back() -> None:
    text, _ = marked("甲\ufffd乙")
    assert (split_marked(text), shown(text), original(text)) == (
        ["甲", "\ufffd", "乙"],
        "甲〔原文损坏〕乙",
        "甲\ufffd乙",
    )
