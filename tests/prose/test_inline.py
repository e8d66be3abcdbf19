from functools import cache
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown.treeprocessors import InlineProcessor
from support import REPOSITORY

from showcase.prose import markdown as module
from showcase.prose.markdown import to_html

PIECES = (
    *(
        "甲",
        "乙楼",
        " ",
        "\n",
        "\n\n",
        "  \n",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "\\",
        "\\*",
        "[",
        "]",
        "(",
        ")",
        "![",
    ),
    *(
        "[甲](a.html)",
        "[甲][1]",
        "[1]",
        "[^1]",
        "\n\n[^1]: 注\n",
        "\n\n[1]: b.html\n",
        "![图](a.png)",
        "![甲][1]",
    ),
    *(
        "<",
        ">",
        "<b>",
        "</b>",
        "<https://a.b>",
        "<a@b.c>",
        "&amp;",
        "&",
        "&#35;",
        "|",
        "\n| - | - |\n",
        "- ",
        "> ",
    ),
)


@cache
def _library() -> Any:  # noqa: ANN401 - as the module has it
    """The same converter with the library's own inline processor."""
    with patch.object(module, "NeededInlines", lambda md, _: InlineProcessor(md)):
        return module._markdown.__wrapped__()  # noqa: SLF001 - to make one as it is made


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_passing_by_what_cannot_match_changes_nothing(text: str) -> None:
    assert to_html(text) == _library().reset().convert(text)


@pytest.mark.parametrize("path", sorted((REPOSITORY / "cases").glob("*.md")), ids=lambda path: path.stem)
def test_the_cases_become_what_the_library_makes_of_them(path: Any) -> None:  # noqa: ANN401
    text = path.read_text("utf-8").split("---\n", 2)[2]
    assert to_html(text) == _library().reset().convert(text)


def test_every_pattern_is_known() -> None:
    """One that is not is always tried: that is slow, and never wrong."""
    assert all(module._markdown().treeprocessors["inline"]._needed)  # noqa: SLF001
