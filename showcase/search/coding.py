"""Lists of documents as printable text; `assets/js/search-data.js` reads it.

Each document is written as its distance from the one before it in digits of the alphabet `DIGITS`: the last
digit is one of the first 64, each digit before it one of the others, the least significant first. A sign
before a document is its level, what a word there counts; none is level 0. In a list with hints each document
is followed by one digit, its hint, and a document with several hints comes again, at distance 0.

Compressed by gzip this is as small as the bits of a Rice code, and it needs no escapes in a script.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, repeat
from operator import and_, sub

SIGNS = ("", "!", "#", "$")
DIGITS = "".join(chr(code) for code in range(ord("&"), ord("~") + 1) if chr(code) != "\\")
HINTS = 64
_LAST = 64
_MORE = len(DIGITS) - _LAST
HINT_BITS = 6
_LEVEL_BITS = 2
_HIGHEST = len(SIGNS) - 1
_ITEM = re.compile(f"([{''.join(SIGNS)}]?)([{re.escape(DIGITS[_LAST:])}]*[{re.escape(DIGITS[:_LAST])}])")


def posting(number: int, level: int) -> int:
    """Return how a document is put into a list, which is sorted: the higher level comes first."""
    return number << _LEVEL_BITS | _HIGHEST - level


def coded(postings: Sequence[int]) -> str:
    """Return `postings` as text; where a document comes again, only the first of its postings counts."""
    return "".join(map(_PLAIN.__getitem__, _steps(postings, _LEVEL_BITS)))


def decoded(text: str) -> list[int]:
    """Return the postings that were `coded` as `text`, one of each document."""
    found = []
    number = -1
    for sign, digits in _ITEM.findall(text):
        number += _value(digits)
        found.append(posting(number, SIGNS.index(sign)))
    return found


def replaced(text: str, number: int, new: int | None) -> str:
    """Return the list that `text` has, with the posting `new` for the document `number`, or with none."""
    postings = decoded(text)
    start = bisect_left(postings, number << _LEVEL_BITS)
    end = bisect_left(postings, (number + 1) << _LEVEL_BITS)
    postings[start:end] = () if new is None else (new,)
    return coded(postings)


def lowest_with_hints(number: int) -> int:
    """Return what no posting with hints of the document `number` is below."""
    return number << _LEVEL_BITS + HINT_BITS


def coded_with_hints(postings: Sequence[int]) -> str:
    """Return `postings` as text, each of which has a hint in its lowest bits."""
    return "".join(map(_HINTED.__getitem__, _steps(postings, _LEVEL_BITS + HINT_BITS)))


def _steps(postings: Sequence[int], bits: int) -> Iterator[int]:
    """Return each posting less the number of the one before it, which is all but its lowest `bits`."""
    kept = -1 << bits
    return map(sub, postings, chain((kept,), map(and_, postings, repeat(kept))))


class _Plain(dict[int, str]):
    """The text of a step; the few that occur are made once."""

    def __missing__(self, step: int) -> str:
        self[step] = _stepped(step) if step >= len(SIGNS) else ""
        return self[step]


class _Hinted(dict[int, str]):
    """The text of a step between postings with hints."""

    def __missing__(self, step: int) -> str:
        plain, hint = divmod(step, HINTS)
        self[step] = _stepped(plain) + DIGITS[hint]
        return self[step]


def _stepped(step: int) -> str:
    """Return the sign and the digits of a step."""
    value, below = divmod(step, len(SIGNS))
    text = SIGNS[_HIGHEST - below]
    while value >= _LAST:
        value, digit = divmod(value, _MORE)
        text += DIGITS[_LAST + digit]
    return text + DIGITS[value]


@cache  # nearly all are one digit
def _value(digits: str) -> int:
    """Return the distance that `digits` write."""
    value = DIGITS.index(digits[-1])
    for digit in reversed(digits[:-1]):
        value = value * _MORE + DIGITS.index(digit) - _LAST
    return value


_PLAIN, _HINTED = _Plain(), _Hinted()
