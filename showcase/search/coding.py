"""Lists of documents as printable text; `assets/js/search-data.js` reads it.

Each document is written as its distance from the one before it, less one, in digits of the alphabet
`_DIGITS`: the last digit is one of the first 64, each digit before it one of the 24 others, the least
significant first. A sign before a document is its level, what a word there counts; none is level 0.
Compressed by gzip this is as small as the bits of a Rice code, and it needs no escapes in a script.
"""

from array import array

from showcase.search.lanes import steps

LEVELS = 4
SIGNS = ("", "!", "#", "$")
_LEVEL_BITS = 2
_DIGITS = "".join(chr(code) for code in range(ord("&"), ord("~") + 1) if chr(code) != "\\")
_LAST, _MORE = 64, 24
_NUMBER_MASK = (0xFFFFFFFC).to_bytes(4, "little")


def posting(number: int, level: int) -> int:
    """Return how a document is put into a list: lists grow by number, and within one by falling level."""
    return number << _LEVEL_BITS | level


def number_of(posting: int) -> int:
    """Return the document of a posting."""
    return posting >> _LEVEL_BITS


def coded(postings: "array[int]") -> str:
    """Return `postings` as text; where a document comes again, only the first of its postings counts."""
    start = _CODES[postings[0] + (1 << _LEVEL_BITS)]
    if len(postings) == 1:  # as most lists are
        return start
    return start + "".join(map(_CODES.__getitem__, steps(postings, _NUMBER_MASK)[1:]))


class _Codes(dict[int, str]):
    """The text of a step; the few that occur are made once."""

    def __missing__(self, step: int) -> str:
        distance, level = number_of(step), step % LEVELS
        self[step] = SIGNS[level] + _digits(distance - 1) if distance else ""
        return self[step]


_CODES = _Codes()


def _digits(value: int) -> str:
    text = ""
    while value >= _LAST:
        value, digit = divmod(value, _MORE)
        text += _DIGITS[_LAST + digit]
    return text + _DIGITS[value]
