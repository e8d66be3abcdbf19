"""A name set as a sign: in columns where it is short, else in lines that fill their space."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise
from math import prod
from typing import NamedTuple

_UNIT = re.compile(
    r"[“‘（《「『【]*(?:[!-~]+|.)[，。、：；！？”’）》」』】·]*", re.DOTALL
)  # not to be divided
_OPENING, _CLOSING = "“‘（《「『【", "”’）》」』】"
_SEAM_BEFORE, _SEAM_BEHIND = f"{_OPENING} ", f"{_CLOSING}，。、：；！？·— "
# Widths of Latin letters, digits and signs in a bold Song face, in ems, a little more rather than less.
_NARROW, _NARROW_WIDTH = frozenset(" !'()*,-./:;I[\\]`fijlrt{|}"), 0.45
_WIDE, _WIDE_WIDTH = frozenset("%@MWm"), 1.05
_CAPITAL_WIDTH, _LATIN_WIDTH = 0.76, 0.62
_INDENT = 0.46  # of the ink in a full-width opening mark, in ems: it hangs before the line by so much
_LONGEST_COLUMN, _SQUARE = 3, 4
_MOST_LINES = 3
_SPACING = 1.28  # from line to line, in ems
_MOST_BREAKS = 40  # of a name that is longer, the rest stays on the last line
_TORN = 0.55  # how much smaller type may be, rather than to divide a quotation inside a phrase
_CUT = 0.92  # the same, rather than to divide what is no quotation where it has no seam


class Box(NamedTuple):
    """Where a sign may stand."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Glyphs:
    """A piece of text whose first baseline point is (`x`, `y`)."""

    x: float
    y: float
    text: str


@dataclass(frozen=True)
class Sign:
    """A name laid out: its pieces, and the size of its type in the units of the drawing."""

    size: float
    pieces: tuple[Glyphs, ...]


def sign(name: str, box: Box, largest: float) -> Sign:
    """Return `name` set into the box, in type no larger than `largest`.

    Two or three Chinese characters hang in a column, as on a signboard, and four make a square, as in a seal;
    any other name stands in up to three lines.
    """
    if all(map(_is_ideograph, name)) and 1 < len(name) <= _SQUARE:
        if len(name) <= _LONGEST_COLUMN:
            return _set(list(name), box, largest, 1.14)
        return _set([name[:2], name[2:]], box, largest * 1.2, 1.2)
    return _set(_broken(name, box, largest), box, largest, _SPACING)


def one_line(text: str, box: Box, largest: float, tracking: float) -> Sign:
    """Return `text` as one line on the foot of the box, with `tracking` ems between its characters."""
    size = min(largest, box.width / (_ems(text) + tracking * len(text)))
    return Sign(round(size, 1), (Glyphs(box.left, box.top + box.height, text),))


def centred(made: Sign, middle: float) -> Sign:
    """Return the sign with the middle of each piece, instead of its beginning, at `middle`."""
    return Sign(made.size, tuple(Glyphs(middle, piece.y, piece.text) for piece in made.pieces))


def unquoted(name: str) -> str:
    """Return the name without the quotation marks that enclose the whole of it."""
    return name[1:-1] if name[:1] == "“" and name.find("”") == len(name) - 1 else name


def _set(lines: list[str], box: Box, largest: float, spacing: float) -> Sign:
    """Return the lines one below the other, in the middle of the box's height."""
    size = min(largest, box.width / max(map(_ems, lines)), box.height / (len(lines) * spacing))
    step = size * spacing
    first = box.top + (box.height - step * len(lines)) / 2 + (step + size * 0.76) / 2
    pieces = (
        Glyphs(
            round(box.left - _INDENT * size * line.startswith(tuple(_OPENING)), 1),
            round(first + step * number, 1),
            line,
        )
        for number, line in enumerate(lines)
    )
    return Sign(round(size, 1), tuple(pieces))


def _broken(name: str, box: Box, largest: float) -> list[str]:
    """Return `name` in the lines that let it stand largest, if possible divided between its phrases."""
    units = _UNIT.findall(name) or [""]
    widths = [0.0, *accumulate(map(_ems, units))]
    costs = [_cost(text, unit) for text, unit in zip(accumulate(units), (*units[1:], ""), strict=True)]
    breaks = range(1, min(len(units), _MOST_BREAKS))
    ways = (way for count in range(_MOST_LINES) for way in combinations(breaks, count))

    def worth(way: tuple[int, ...]) -> tuple[float, int]:
        lengths = [widths[end] - widths[start] for start, end in pairwise((0, *way, len(units)))]
        longest = max(lengths)
        size = min(largest, box.width / longest, box.height / (len(lengths) * _SPACING))
        cost = prod(costs[end - 1] for end in way)
        return size * cost * (0.9 + 0.1 * min(lengths) / longest), -len(way)

    best = max(ways, key=worth)
    return ["".join(units[start:end]).strip() for start, end in pairwise((0, *best, len(units)))]


def _cost(before: str, behind: str) -> float:
    """Return by how much a break between the two makes a way of breaking worth less."""
    if before.endswith(tuple(_SEAM_BEHIND)) or behind.startswith(tuple(_SEAM_BEFORE)):
        return 1
    return _TORN if _is_open(before) else _CUT


def _is_open(text: str) -> bool:
    """Tell whether a quotation that begins in `text` goes on behind it."""
    return sum(map(text.count, _OPENING)) > sum(map(text.count, _CLOSING))


def _ems(text: str) -> float:
    """Return the width of `text` in ems, as near as can be told without the typeface."""
    return sum(map(_width, text)) or 1


def _width(character: str) -> float:
    if unicodedata.east_asian_width(character) in "WFA":
        return 1
    if character in _NARROW:
        return _NARROW_WIDTH
    if character in _WIDE:
        return _WIDE_WIDTH
    return _CAPITAL_WIDTH if character.isupper() else _LATIN_WIDTH


def _is_ideograph(character: str) -> bool:
    return unicodedata.east_asian_width(character) == "W" and unicodedata.category(character) == "Lo"
