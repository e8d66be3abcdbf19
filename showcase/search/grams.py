"""The grams of a text: each pair of neighbouring characters, with hints of the two characters behind it.

A pair alone finds too much: a text with 党建, 建品 and 品牌 need not have 党建品牌. So each occurrence of a
pair is kept under one of 64 classes, the low bits of what follows, with a hint, the low bits of what follows
that. A query knows what follows, too.

Characters are UTF-16 units, as in a browser: a character beyond U+FFFF is simply two of them.
"""

from array import array
from collections.abc import Iterator

from showcase.search.coding import HINTS
from showcase.search.lanes import lanes, with_bits

CLASSES = 64
NEXT = (CLASSES << 16) - 1  # the bits of a record for the second unit and the class of the third
POSTING = 32  # and where the posting begins
_CLASS, _KEPT = 16, NEXT | (HINTS - 1) << POSTING
_UNIT, _RECORD = 2, 8  # bytes
_STRIDE = _RECORD // _UNIT
_PAD = " " * 2 * _STRIDE


def records(text: str, posting: int) -> Iterator[tuple["array[int]", "array[int]"]]:
    """Yield, in four parts, the units of `text` and for each a record of what follows it.

    A record has the second unit in its lowest 16 bits, the class of the third above it, and in the upper half
    `posting` with the hint, the low bits of the fourth. Behind the text there are spaces.
    """
    units = (text + _PAD).encode("utf-16-le", "surrogatepass")
    size = -(-(len(units) - len(_PAD) * _UNIT) // _RECORD) * _RECORD
    upper = posting * HINTS << POSTING
    for start in range(0, _RECORD, _UNIT):
        firsts = lanes("H", units[start : start + size])[::_STRIDE]
        yield (
            firsts,
            lanes("Q", with_bits(units[start + _UNIT : start + _UNIT + size], _KEPT, upper, _RECORD)),
        )


def second(following: int) -> int:
    """Return the second unit of the lower bits of a record."""
    return following & (1 << _CLASS) - 1


def class_of(following: int) -> int:
    """Return the class of the third unit in the lower bits of a record."""
    return following >> _CLASS
