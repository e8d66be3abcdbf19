import pytest
from lint.rules import told

from showcase.lint.addresses import bare_addresses


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "见https://example.org/甲。",
            [
                (
                    "f:1:2: 提醒：网址单独写在文字里，不会成为链接"
                    " → 写成 <https://example.org/>，或 [文字](https://example.org/)"
                )
            ],
        ),
        (
            "见 http://example.org/a。",
            [
                (
                    "f:1:3: 提醒：网址单独写在文字里，不会成为链接"
                    " → 写成 <http://example.org/a>，或 [文字](http://example.org/a)"
                )
            ],
        ),
        (
            "www.example.org",
            [
                (
                    "f:1:1: 提醒：网址单独写在文字里，不会成为链接"
                    " → 写成 <http://www.example.org>，或 [文字](http://www.example.org)"
                )
            ],
        ),
        ("<https://example.org/a。>", ["f:1:23: 网址里有中文标点“。”，会打不开 → 把标点移到 > 的后面"]),
    ],
    ids=repr,
)
def test_an_address_becomes_a_link(text: str, messages: list[str]) -> None:
    assert told(bare_addresses, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "<https://example.org/>",
        "[甲](https://example.org/)",
        "[https://example.org/](https://example.org/)",
        "[1]: https://example.org/",
        "`https://example.org/`",
        '甲 <a href="https://example.org/">乙</a>',
    ],
    ids=repr,
)
def test_bare_addresses_are_silent_about_what_is_sound(text: str) -> None:
    assert told(bare_addresses, text) == []
