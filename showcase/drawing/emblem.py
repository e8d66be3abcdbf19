"""The emblem of a mechanism: its parts around its name, in the figure that their number makes."""

from dataclasses import dataclass
from math import ceil, cos, floor, pi, sin

from showcase.drawing.lettering import Box, Sign, centred, sign, unquoted

SIZE = 240
_RING = 88
_HUB = 46
_BARE_HUB = 14
_KNOT = 17
_MARGIN = 5
_FEWEST = 2
_NUMERALS = "一二三四五六七八九十"
_LONGEST_NAME = 12


@dataclass(frozen=True)
class Knot:
    """A part: the centre of its disc, and the numeral in it."""

    x: float
    y: float
    numeral: str


@dataclass(frozen=True)
class Emblem:
    """An emblem in a field of 240 units: the web of lines, the knots, and the name in the middle.

    Only the part from `top` down, `height` units high, is drawn on; `hub` is the radius of the ring around
    the name. The pieces of the name are centred on their points; a long name is left out, and the ring is
    small.
    """

    top: int
    height: int
    hub: int
    web: str
    knots: tuple[Knot, ...]
    name: Sign


def emblem(name: str, parts: int) -> Emblem | None:
    """Return the emblem of a mechanism with `parts` parts, or None where they make no figure.

    Two parts face each other, three make a triangle, five a pentagon; a part stands at the top, and the
    others follow clockwise.
    """
    if not _FEWEST <= parts <= len(_NUMERALS):
        return None
    start = pi if parts == _FEWEST else -pi / 2  # two stand side by side
    angles = [start + 2 * pi * number / parts for number in range(parts)]
    points = [(_middle(_RING * cos(angle)), _middle(_RING * sin(angle))) for angle in angles]
    spokes = "".join(f"M{SIZE / 2:.0f} {SIZE / 2:.0f}L{x:.0f} {y:.0f}" for x, y in points)
    outline = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points) + "z"
    room = _HUB * 2 - 18
    middle = SIZE / 2
    box = Box(0, middle - room / 2, room, room)
    plain = unquoted(name)
    shown = plain if len(plain) <= _LONGEST_NAME else ""
    hub = _HUB if shown else _BARE_HUB
    top, height = _extent(hub, [y for _, y in points])
    return Emblem(
        top=top,
        height=height,
        hub=hub,
        web=spokes + outline,
        knots=tuple(Knot(x, y, numeral) for (x, y), numeral in zip(points, _NUMERALS, strict=False)),
        name=centred(sign(shown, box, 24), middle),
    )


def _extent(hub: int, heights: list[float]) -> tuple[int, int]:
    """Return where the drawing begins and how high it is, with knots at `heights`."""
    top = floor(min(SIZE / 2 - hub, min(heights) - _KNOT)) - _MARGIN
    bottom = ceil(max(SIZE / 2 + hub, max(heights) + _KNOT)) + _MARGIN
    return top, bottom - top


def _middle(offset: float) -> float:
    return round(SIZE / 2 + offset, 1)
