import pytest
from lint.rules import told

from showcase.lint.entities import entities


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("甲&nbsp乙", ["f:1:2: “&nbsp”写得不对，会照原样显示 → 写成 &nbsp;，或直接写那个字符"]),
        ("&nbsp；", ["f:1:1: “&nbsp；”写得不对，会照原样显示 → 写成 &nbsp;，或直接写那个字符"]),
        ("＆nbsp;", ["f:1:1: “＆nbsp;”写得不对，会照原样显示 → 写成 &nbsp;，或直接写那个字符"]),
        ("& amp;", ["f:1:1: “& amp;”写得不对，会照原样显示 → 写成 &amp;，或直接写那个字符"]),
        ("&foo;", ["f:1:1: 没有“&foo;”这个字符名，会照原样显示 → 直接写要写的字符"]),
        ("&lt", ["f:1:1: “&lt”写得不对，会照原样显示 → 写成 &lt;，或直接写那个字符"]),
    ],
    ids=repr,
)
def test_a_character_name_is_one(text: str, messages: list[str]) -> None:
    assert told(entities, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "&nbsp;甲",
        "A&B",
        "R&D; AT&T;",
        "<https://example.org/?a=1&copy=2>",
        "`&foo;`",
        "&#160;甲",
    ],
    ids=repr,
)
def test_entities_are_silent_about_what_is_sound(text: str) -> None:
    assert told(entities, text) == []
