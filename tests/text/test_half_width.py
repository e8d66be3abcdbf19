import re

import pytest

from showcase.text.half_width import either_width, half_width, with_wide_forms


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("２０２２－０６", "2022-06"),
        ("１，０２０", "1,020"),
        ("９２．７％", "92.7%"),
        ("１～２", "1~2"),
        ("甲\u3000乙", "甲 乙"),
        ("ＡＩ＋党建", "AI+党建"),
    ],
)
def test_full_width_signs_become_ascii(written: str, plain: str) -> None:
    assert half_width(written) == plain


@pytest.mark.parametrize("text", ["5²", "①", "⅓", "㎡", "“党建”、《红》。", "٣", "abc 123"])
def test_everything_else_stays(text: str) -> None:
    assert half_width(text) == text


@pytest.mark.parametrize("written", ["yes", "YES", "Yes", "ｙｅｓ", "Ｙes"])
def test_a_word_is_known_in_any_case_and_width(written: str) -> None:
    assert re.fullmatch(either_width("yes"), written)
    assert not re.fullmatch(either_width("yes"), f"{written}s")


@pytest.mark.parametrize(
    ("written", "passes"),
    [
        ("12-3", True),
        ("12", False),
        ("1a-3", False),
        ("１２－３", True),
        (" 12 - 3\n", True),
        ("１２-a", False),
        ("12-3 a", False),
    ],
)
def test_a_pattern_lets_wide_forms_of_its_signs_pass(written: str, passes: bool) -> None:  # noqa: FBT001 - a table
    assert bool(re.search(with_wide_forms("[0-9]{2}-[0-9]", "0-9-"), written)) is passes
