"""Characters that nobody sees or can read, and where taking them out changes nothing that is read."""

import re

_JOINER = "(?<![\U0001f000-\U0001faff\u2600-\u27bf\ufe0f])\u200d+"  # between emoji it is part of the picture
ZERO_WIDTH = re.compile(f"[\u200b\u200c\u2060\ufeff\xad]+|{_JOINER}")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
UNREADABLE = re.compile("[\ue000-\uf8ff\ufffc]+")  # private ones, and where an object stood
DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
# Scripts that are written from right to left, or in which such characters part or join letters.
_OTHER_SCRIPTS = re.compile("[\u0590-\u109f\u1780-\u18af\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")


def is_needless(invisible: re.Match[str]) -> bool:
    """Tell whether a match of zero-width characters or marks of direction does nothing in its line."""
    return not _OTHER_SCRIPTS.search(invisible.string)


def code_of(text: str) -> str:
    """Return `U+200B` for the first character of `text`."""
    return f"U+{ord(text[0]):04X}"
