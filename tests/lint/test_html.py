import pytest
from lint.rules import told

from showcase.lint.html import markdown_in_html, unclosed_blocks, unclosed_tags


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


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "<div>\n\n甲",
            "1:1: “<div>”没有关上，下面的 Markdown 都不起作用",
        ),
        (
            "甲\n\n<table>\n<tr><td>乙</td></tr>\n\n丙",
            "3:1: “<table>”没有关上，下面的 Markdown 都不起作用",
        ),
    ],
    ids=repr,
)
def test_an_element_that_takes_the_rest_of_the_page_is_told(text: str, message: str) -> None:
    (found,) = told(unclosed_blocks, text)
    assert found.startswith(f"f:{message} → 在它管到的内容后面加上 </")


def test_an_element_inside_a_paragraph_ends_in_it() -> None:
    message = "“<u>”在这一段里没有关上 → 在文字后面加上 </u>，或删掉它"
    assert told(unclosed_tags, "甲<u>乙\n\n丙</u>") == [f"f:1:2: {message}"]
    assert told(unclosed_tags, "甲<u>乙\n丙</u>，<b><i>丁</i></b>") == []


@pytest.mark.parametrize(
    "text", ["<div>\n<div>甲</div>\n</div>\n\n乙", "<p>甲</p>", "甲<br>乙", "`<u>`", "<img src='a.png'>"]
)
def test_what_is_closed_or_needs_no_end_passes(text: str) -> None:
    assert told(unclosed_blocks, text) == []
    assert told(unclosed_tags, text) == []
