import pytest
from lint.rules import told

from showcase.lint.html import markdown_in_html


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "<div>\n**甲**\n</div>",
            [("f:2:1: “**”写在 HTML 标签里面，会照原样显示 → 删掉外面的标签，或在标签里也用 HTML 的写法")],
        ),
        (
            "<p>**甲**</p>",
            [("f:1:4: “**”写在 HTML 标签里面，会照原样显示 → 删掉外面的标签，或在标签里也用 HTML 的写法")],
        ),
        (
            "<div>\n\n- 甲\n- 乙\n\n</div>",
            [("f:3:1: “-”写在 HTML 标签里面，会照原样显示 → 删掉外面的标签，或在标签里也用 HTML 的写法")],
        ),
        (
            "<div>\n\n[甲](a.md)",
            [("f:3:3: “](”写在 HTML 标签里面，会照原样显示 → 删掉外面的标签，或在标签里也用 HTML 的写法")],
        ),
    ],
    ids=repr,
)
def test_markdown_stands_outside_of_html(text: str, messages: list[str]) -> None:
    assert told(markdown_in_html, text) == messages


@pytest.mark.parametrize(
    "text",
    [
        "<div>甲</div>\n\n**乙**",
        "<span>**甲**</span>",
        "<br>\n\n- 甲",
        "```\n<div>**甲**</div>\n```",
    ],
    ids=repr,
)
def test_markdown_in_html_are_silent_about_what_is_sound(text: str) -> None:
    assert told(markdown_in_html, text) == []
