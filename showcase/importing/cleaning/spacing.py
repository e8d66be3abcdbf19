"""Spaces between Chinese characters and digits, as some programs set them, in texts that are full of them."""

import re

from showcase.importing.sentences import HAN

_SIGNS = "，。、；：！？”’）》"
_BEFORE = re.compile(rf"(?<=[{HAN}{_SIGNS}“‘（《]) (?=[0-9])")
_BEHIND = re.compile(rf"(?<=[0-9%％]) (?=[{HAN}])")
_CLOSE = re.compile(rf"(?<=[{HAN}])(?=[0-9])|(?<=[0-9%％])(?=[{HAN}])")
_FEWEST = 6
_PROSE = 20  # characters; in shorter lines a space parts what is no sentence: a date, a name


def has_spaced_digits(text: str) -> bool:
    """Tell whether most digits of a text stand apart from the Chinese characters beside them."""
    apart = len(_BEFORE.findall(text)) + len(_BEHIND.findall(text))
    return apart >= _FEWEST and apart > len(_CLOSE.findall(text))


def without_digit_spaces(text: str) -> str:
    """Return a paragraph without the spaces between Chinese characters and digits; a short line stays."""
    return _BEHIND.sub("", _BEFORE.sub("", text)) if len(text) >= _PROSE else text
