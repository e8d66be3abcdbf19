"""The ornaments of plaques: lines in a field, each family after something that China builds or weaves.

A motif is a function from chance to the data of an SVG path, in a field of 320 by 200 units.
"""

from collections.abc import Callable, Iterator
from math import cos, hypot, pi, sin
from random import Random

WIDTH, HEIGHT = 320, 200
_Point = tuple[float, float]


def skyline(chance: Random) -> str:
    """Towers along the ground, with their storeys: an office district."""
    parts: list[str] = []
    x = 96.0 + 20 * chance.random()
    while x < WIDTH - 16:
        width = 20 + 22 * chance.random()
        top = HEIGHT - (40 + 125 * chance.random() * min(1, (x - 60) / 140))
        right = min(x + width, WIDTH - 12)
        parts.append(_line((x, HEIGHT), (x, top), (right, top), (right, HEIGHT)))
        storey = 9 + 7 * chance.random()
        floors = int((HEIGHT - top) / storey)
        parts += [_line((x + 4, top + storey * n), (right - 4, top + storey * n)) for n in range(1, floors)]
        x = right + 5 + 9 * chance.random()
    return "".join(parts)


def waves(chance: Random) -> str:
    """Rows of overlapping arcs, the sea of a court robe: a whole district."""
    radius = 17 + 9 * chance.random()
    rows = 3 + int(4 * chance.random())
    parts = []
    for row in range(rows):
        y = HEIGHT - row * radius / 2
        x = -radius * (row % 2) - radius
        while x < WIDTH + radius:
            parts += [_arch(x + radius, y, radius * share) for share in (1, 0.7, 0.4)]
            x += radius * 2
    return "".join(parts)


def network(chance: Random) -> str:
    """Places in a plane, each joined to its nearest: a zone whose firms are linked."""
    places: list[_Point] = []
    while len(places) < 26:  # noqa: PLR2004 - as many as fill the field
        place = (110 + 205 * chance.random(), 8 + 184 * chance.random())
        if all(hypot(place[0] - x, place[1] - y) > 22 for x, y in places):  # noqa: PLR2004 - apart
            places.append(place)
    parts = []
    for number, place in enumerate(places):
        nearest = sorted(places, key=lambda other: hypot(place[0] - other[0], place[1] - other[1]))
        parts += [_line(place, other) for other in nearest[1:3]]
        parts.append(_circle(*place, 2 + 5 * chance.random() * (number % 4 == 0)))
    return "".join(parts)


def courts(chance: Random) -> str:
    """Courtyards within courtyards on a grid: a park of many houses."""
    step = 34 + 10 * chance.random()
    parts = []
    y = HEIGHT - step
    while y > -step:
        x = WIDTH - step
        while x > 80:  # noqa: PLR2004 - the sign's side stays free
            depth = 1 + int(4 * chance.random())
            parts += [_box(x + 3 * n, y + 3 * n, step - 4 - 6 * n) for n in range(depth)]
            x -= step
        y -= step
    return "".join(parts)


def rays(chance: Random) -> str:
    """Light from the lower corner."""
    count = 16 + int(10 * chance.random())
    centre = (WIDTH - 30 - 40 * chance.random(), HEIGHT)
    near = 24 + 14 * chance.random()
    parts = [_arch(*centre, near), _arch(*centre, near - 6)]
    for number in range(1, count):
        angle = pi * number / count
        far = 130 + 150 * chance.random()
        start, end = ((centre[0] + r * cos(angle), centre[1] - r * sin(angle)) for r in (near + 6, far))
        parts.append(_line(start, end))
    return "".join(parts)


def ice(chance: Random) -> str:
    """Cracked ice, the lattice of garden windows."""
    field: list[_Point] = [(90, -2), (WIDTH + 2, -2), (WIDTH + 2, HEIGHT + 2), (90, HEIGHT + 2)]
    return "".join(_line(*piece) + "z" for piece in _cracked(field, 5, chance))


MOTIFS: tuple[Callable[[Random], str], ...] = (ice, waves, network, courts, rays, skyline)


def _cracked(piece: list[_Point], depth: int, chance: Random) -> Iterator[list[_Point]]:
    """Yield the pieces into which cracks divide a convex polygon."""
    if depth == 0:
        yield piece
        return
    sides = [(hypot(a[0] - b[0], a[1] - b[1]), n) for n, (a, b) in enumerate(_sides(piece))]
    first = max(sides)[1]
    second = (first + max(1, len(piece) // 2)) % len(piece)
    low, high = sorted((first, second))
    cuts = [_between(*list(_sides(piece))[n], 0.35 + 0.3 * chance.random()) for n in (low, high)]
    yield from _cracked([*piece[: low + 1], *cuts, *piece[high + 1 :]], depth - 1, chance)
    yield from _cracked([cuts[0], *piece[low + 1 : high + 1], cuts[1]], depth - 1, chance)


def _sides(piece: list[_Point]) -> Iterator[tuple[_Point, _Point]]:
    return zip(piece, [*piece[1:], piece[0]], strict=True)


def _between(a: _Point, b: _Point, share: float) -> _Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _line(*points: _Point) -> str:
    (x, y), *others = points
    return f"M{x:.0f} {y:.0f}" + "".join(f"L{x:.0f} {y:.0f}" for x, y in others)


def _box(x: float, y: float, side: float) -> str:
    return f"M{x:.0f} {y:.0f}h{side:.0f}v{side:.0f}h{-side:.0f}z"


def _arch(x: float, y: float, radius: float) -> str:
    r = round(radius)
    return f"M{x - r:.0f} {y:.0f}a{r} {r} 0 0 1 {2 * r} 0"


def _circle(x: float, y: float, radius: float) -> str:
    r = round(radius)
    return f"M{x - r:.0f} {y:.0f}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0"
