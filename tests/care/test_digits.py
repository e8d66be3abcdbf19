import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.care.digits import normal, runs


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("１３８", "138"),
        ("1\u200b3\u200d8", "138"),
        ("①②", "①②"),
        ("𝟙𝟛𝟠", "138"),
        ("ａ＠ｂ", "a@b"),
        ("甲，乙—", "甲,乙—"),
        ("见https://example.org/138甲", f"见{'x' * 23}甲"),
    ],
)
def test_digits_become_plain_and_addresses_are_masked(text: str, plain: str) -> None:
    assert normal(text).text == plain


@given(st.text("甲1２𝟛\u200b ，a", max_size=20))
def test_every_character_knows_where_it_was_written(text: str) -> None:
    plain = normal(text)
    for offset, char in enumerate(plain.text):
        assert char in normal(text[plain.origin(offset)]).text


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("13800138000", [["13800138000"]]),
        ("138 0013-8000", [["138", "0013", "8000"]]),
        ("+86 13800138000", [["86", "13800138000"]]),
        ("11010519491231002X", [["11010519491231002X"]]),
        ("1380013800", []),
        ("1.13800138000", []),
        ("a13800138000", []),
        ("13800138000.5", []),
        ("13800138000，13900139000", [["13800138000"], ["13900139000"]]),
    ],
)
def test_long_numbers_are_found_with_their_groups(text: str, groups: list[list[str]]) -> None:
    assert [[group.text for group in run] for run in runs(text)] == groups
