from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import REPOSITORY

from showcase.text.damage import damage, may_be_damaged

SOUND = ["café … “甲”……", "éé…… naïve", "隋珠荆璧", "烫金的字", "璀璨明珠熠熠生辉", "甲?乙??"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "甲\ufffd\ufffd乙\ufffd",
            (1, "这里有读不出来的字符（U+FFFD）"),
        ),
        ("甲锟斤拷锟斤拷", (1, "“锟斤拷锟斤拷”是乱码，原来的字在转换编码时坏掉了")),
        ("烫烫烫", (0, "“烫烫烫”是乱码，原来的字在转换编码时坏掉了")),
        ("你好".encode().decode("latin-1"), (0, "“ä½\xa0å¥½”是乱码，原来的字在转换编码时坏掉了")),
        ("文件".encode().decode("cp1252"), (0, "“æ–‡ä»¶”是乱码，原来的字在转换编码时坏掉了")),
        (
            "标题 " + "党员服务企业".encode().decode("gbk"),
            (3, "“鍏氬憳鏈嶅姟浼佷…”是乱码，原来的字在转换编码时坏掉了"),
        ),
    ],
    ids=repr,
)
def test_a_destroyed_piece_is_found_with_its_place(line: str, found: tuple[int, str]) -> None:
    assert damage(line) == found


@pytest.mark.parametrize("line", SOUND)
def test_odd_but_sound_text_is_left_alone(line: str) -> None:
    assert damage(line) is None


@pytest.mark.parametrize("path", sorted((REPOSITORY / "cases").glob("*.md")), ids=lambda path: path.stem)
def test_nothing_is_found_in_the_cases(path: Path) -> None:
    assert [line for line in path.read_text("utf-8").split("\n") if damage(line)] == []


@given(st.text("甲乙党员锟斤拷浣犲ソ涓枃锛銆鈥烫屯\ufffdä½å¥Ãâ€™\n a，。", max_size=30))
def test_a_text_in_which_a_line_is_destroyed_may_be_damaged(text: str) -> None:
    assert may_be_damaged(text) or not any(map(damage, text.split("\n")))
