import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from showcase.cli.terminal import harmless, width


@given(st.text())
def test_no_control_character_reaches_a_terminal_and_nothing_else_changes(text: str) -> None:
    shown = harmless(text)
    assert not any(unicodedata.category(char) == "Cc" for char in shown)
    assert len(shown) == len(text)
    assert all(new == old for new, old in zip(shown, text, strict=True) if unicodedata.category(old) != "Cc")


def test_a_wide_character_takes_two_columns() -> None:
    assert [width(text) for text in ("", "a", "甲", "，", "é甲")] == [0, 1, 2, 2, 3]
