import re

import pytest

from showcase.text.invisible import DIRECTION, ZERO_WIDTH, is_needless


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("甲\u200b乙", ["\u200b"]),
        ("\ufeff\u2060甲\xad", ["\ufeff\u2060", "\xad"]),
        ("甲\u200d乙", ["\u200d"]),
        ("👨\u200d👩\u200d👧 ❤️\u200d🔥", []),
    ],
    ids=ascii,
)
def test_zero_width_characters_are_found_but_for_those_that_join_emoji(text: str, found: list[str]) -> None:
    assert ZERO_WIDTH.findall(text) == found


@pytest.mark.parametrize(
    ("text", "needless"),
    [("甲\u200b乙", True), ("می\u200cخواهم", False), ("\u202a甲", True), ("\u202bשלום", False)],
    ids=ascii,
)
def test_they_are_needless_but_in_scripts_that_use_them(text: str, needless: bool) -> None:  # noqa: FBT001
    match = re.search(f"{ZERO_WIDTH.pattern}|{DIRECTION.pattern}", text)
    assert match
    assert is_needless(match) is needless
