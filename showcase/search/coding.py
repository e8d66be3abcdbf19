"""Lists of documents as printable text; `assets/js/search-data.js` reads it.

Each document is written as its distance from the one before it in digits of the alphabet `DIGITS`: the last
digit is one of the first 64, each digit before it one of the others, the least significant first. A sign
before a document is its level, what a word there counts; none is level 0. In a list with hints each document
is followed by one digit, its hint, and a document with several hints comes again, at distance 0.

Compressed by gzip this is as small as the bits of a Rice code, and it needs no escapes in a script.
"""

from collections.abc import Iterator, Sequence
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


def posting(number: int, level: int) -> int:
    """Return how a document is put into a list, which is sorted: the higher level comes first."""
    return number << _LEVEL_BITS | _HIGHEST - level


def coded(postings: Sequence[int]) -> str:
    """Return `postings` as text; where a document comes again, only the first of its postings counts."""
    return "".join(map(_PLAIN.__getitem__, _steps(postings, _LEVEL_BITS)))


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


_PLAIN, _HINTED = _Plain(), _Hinted()
