"""Texts that look odd and are sound."""

import pytest

from showcase.lint.check import lint
from showcase.prose.source import Source


@pytest.mark.parametrize(
    "text",
    [
        "<!-- 注 --> 正文乙。",
        "<!--注-->一二三四",
        "<!-- 注 --> [甲](https://x.org)",
        "甲\n:   - 项一\n    - 项二",
        "甲\n:   1. 项一\n    2. 项二\n\n乙",
    ],
)
def test_nothing_is_said_of_it(text: str) -> None:
    assert list(lint(Source(text, "f", 1))) == []
