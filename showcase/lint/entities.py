"""HTML's names for characters, mistyped so that the name itself is shown."""

import re
import sys
from collections.abc import Iterator
from html.entities import html5

from showcase.lint.document import Document, Kind
from showcase.problems import Problem

_COMMON = "nbsp|ensp|emsp|thinsp|lt|gt|amp|quot|apos|copy|reg|mdash|ndash|hellip|middot|times|ldquo|rdquo|yen"
_NO_END = re.compile(
    rf"(?P<amp>[&＆])(?P<gap>[ ]?)(?P<name>{_COMMON}|#[0-9]{{2,6}})(?:[;；]|(?![A-Za-z0-9=;；]))"
)
_UNKNOWN = re.compile(r"&(?P<name>[a-z][a-z0-9]{1,15});")
_NUMBER = re.compile(r"&#(?:(?P<decimal>[0-9]{1,12})|[xX](?P<hex>[0-9A-Fa-f]{1,12}));")
_ADDRESS = re.compile(r"https?://[^\s<>()（）\"']*")


def entities(document: Document) -> Iterator[Problem]:
    """Yield names with the wrong signs around them, and names that do not exist."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            text = _ADDRESS.sub(lambda match: "x" * len(match.group()), line.text)
            for match in _NO_END.finditer(text):
                good = f"&{match['name']};"
                if match.group() != good:
                    message = f"“{match.group()}”写得不对，会照原样显示"
                    yield document.error(line, match.start(), message, f"写成 {good}，或直接写那个字符")
            for match in _NUMBER.finditer(text):
                if not _is_character(int(match["decimal"] or match["hex"], 10 if match["decimal"] else 16)):
                    message = f"“{match.group()}”不是字符，会显示成“\ufffd”"
                    hint = "直接写要写的字符；表情符号从输入法里选"
                    yield document.error(line, match.start(), message, hint)
            for match in _UNKNOWN.finditer(text):
                if f"{match['name']};" not in html5:
                    message = f"没有“{match.group()}”这个字符名，会照原样显示"
                    yield document.error(line, match.start(), message, "直接写要写的字符")


def _is_character(number: int) -> bool:
    """Tell whether a page can show the character of a number (HTML, 13.2.5.80): half an emoji is none."""
    is_control = number < ord(" ") and chr(number) not in "\t\n\r"
    return not is_control and not 0xD800 <= number <= 0xDFFF and number <= sys.maxunicode  # noqa: PLR2004 - surrogates
