"""Text as a terminal may be given it: what a file holds must not steer it."""

import unicodedata

_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}  # Unicode's control pictures
_PICTURES |= dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


def harmless(text: str) -> str:
    """Return `text` with a picture in the place of each control character: ␛ for what begins a command."""
    return text.translate(_PICTURES)


def width(text: str) -> int:
    """Return the columns that `text` takes on a terminal, two for a wide character."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
