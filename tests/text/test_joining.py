import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.text.joining import join_lines

WORDS = st.text("甲乙，。“”（）ab1한글 \n", max_size=30)


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("甲\n乙", "甲乙"),
        ("甲 \n  乙", "甲乙"),
        ("甲，\n乙", "甲，乙"),
        ("“甲”\n“乙”", "“甲”“乙”"),
        ("甲——\n乙", "甲——乙"),
        ("甲\nab", "甲\nab"),
        ("ab\n甲", "ab\n甲"),
        ("ab\ncd", "ab\ncd"),
        ("한\n글", "한\n글"),
        ("甲\n글", "甲\n글"),
        ("１\n２", "１２"),
        ("甲\n\n乙", "甲乙"),
        ("甲\n乙\nc\n丁", "甲乙\nc\n丁"),
        ("甲", "甲"),
        ("", ""),
    ],
    ids=repr,
)
def test_a_break_between_two_chinese_characters_is_dropped(text: str, joined: str) -> None:
    assert join_lines(text) == joined


@pytest.mark.parametrize(
    ("text", "before", "after", "joined"),
    [
        ("\n乙", "甲", "", "乙"),
        ("甲\n", "", "乙", "甲"),
        ("\n乙", "a", "", "\n乙"),
        ("\n \n乙", "甲", "", "乙"),
    ],
    ids=repr,
)
def test_the_neighbours_of_a_text_count(text: str, before: str, after: str, joined: str) -> None:
    assert join_lines(text, before, after) == joined


def _is_wide(char: str) -> bool:
    return char in "“”" or unicodedata.east_asian_width(char) in "WF"


@given(WORDS, WORDS.map(lambda text: text[-1:]), WORDS.map(lambda text: text[:1]))
def test_nothing_but_breaks_and_the_space_around_them_is_ever_removed(
    text: str, before: str, after: str
) -> None:
    joined = join_lines(text, before, after)
    position = 0
    for gap, char in re.findall(r"(\s*)(\S?)", text):
        kept = re.match(r"\s*", joined[position:])
        assert kept
        if kept.group() != gap:
            assert kept.group() == gap[: len(kept.group())] or "\n" in gap
            assert "\n" in gap
        position += len(kept.group()) + len(char)
    assert re.sub(r"\s", "", joined) == re.sub(r"\s", "", text)


@given(WORDS)
def test_breaks_beside_latin_or_korean_stay(text: str) -> None:
    assert re.findall(r"[ab1한글]\s*\n\s*[ab1한글]", join_lines(text)) == re.findall(
        r"[ab1한글]\s*\n\s*[ab1한글]", text
    )


@given(WORDS)
def test_joining_twice_is_joining_once(text: str) -> None:
    assert join_lines(join_lines(text)) == join_lines(text)
