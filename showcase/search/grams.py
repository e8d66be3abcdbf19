"""The grams of a text: each pair of neighbouring characters with a hint of the character behind it.

A pair alone finds too much: a text with 党建, 建品 and 品牌 need not have 党建品牌. So each occurrence of a
pair is kept under one of sixteen classes, the four low bits of what follows. A query knows what follows, too.

Characters are UTF-16 units, as in a browser: a character beyond U+FFFF is simply two of them.
"""

from array import array
from collections.abc import Iterator

from showcase.search.lanes import lanes, masked

CLASSES = 16
_UNIT, _WINDOW = 2, 8  # bytes
_KEPT = (0xFFFFFFFF | (CLASSES - 1) << 32).to_bytes(_WINDOW, "little")


def windows(text: str) -> Iterator["array[int]"]:
    """Yield, in four arrays, the key of each place in `text`: a window of which 36 bits count.

    The first unit is in the lowest 16 bits, the second above it, the class above that. A key at the end of
    the text has spaces behind it.
    """
    units = (text + " " * (2 * _WINDOW // _UNIT)).encode("utf-16-le", "surrogatepass")
    size = -(-len(text.encode("utf-16-le", "surrogatepass")) // _WINDOW) * _WINDOW
    for start in range(0, _WINDOW, _UNIT):
        yield lanes("Q", masked(units[start : start + size], _KEPT))


def first(key: int) -> int:
    """Return the first unit of a key."""
    return key & 0xFFFF


def pair(key: int) -> int:
    """Return a key without its class."""
    return key & 0xFFFFFFFF


def follower(key: int) -> int:
    """Return the class of a key."""
    return key >> 32


def written(pair: int) -> str:
    """Return the characters of a pair, perhaps halves of characters; a single one has 0 behind it."""
    return chr(pair & 0xFFFF) + (chr(pair >> 16) if pair >> 16 else "")
