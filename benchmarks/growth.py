"""How the costs grow with the number of cases, drawn.

Both axes are logarithmic: what grows in proportion is a straight line as steep as the diagonal of a decade.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from pathlib import Path

from jinja2 import Environment

from benchmarks.comparing import Result

_TEMPLATE = Path(__file__).resolve().parent / "growth.svg.jinja"
_LEFT, _TOP, _WIDTH, _HEIGHT = 52.0, 40.0, 300.0, 320.0
_STEP = 470.0  # from panel to panel: behind each its lines are named
_LINE = 13.0  # the least distance of two names


@dataclass(frozen=True)
class Curve:
    """A line through `points`, with its name at a height where it meets no other name."""

    name: str
    points: tuple[tuple[float, float], ...]
    label_y: float


@dataclass(frozen=True)
class Mark:
    """A place on an axis and what is written there."""

    place: float
    text: str


@dataclass(frozen=True)
class Panel:
    """A picture of the seconds after one kind of change; `x` is its left side."""

    title: str
    x: float
    curves: tuple[Curve, ...]
    across: tuple[Mark, ...]
    upwards: tuple[Mark, ...]


def drawing(results: Sequence[Result], changes: Sequence[str], own: str) -> str:
    """Return an SVG with a panel for each of the `changes`; the line of `own` stands out."""
    panels = [panel(results, change, number) for number, change in enumerate(changes)]
    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(
        _TEMPLATE.read_text("utf-8")
    )
    return (
        template.render(
            panels=panels, own=own, top=_TOP, width=_WIDTH, height=_HEIGHT, step=_STEP, left=_LEFT
        ).rstrip()
        + "\n"
    )


def panel(results: Sequence[Result], change: str, number: int = 0) -> Panel:
    """Return the panel of one kind of change, the one with this `number` from the left."""
    left = _LEFT + number * _STEP
    shown = [(result, result.costs[change].wall) for result in results if change in result.costs]
    counts = sorted({result.cases for result, _ in shown})
    low, high = log10(counts[0]), max(log10(counts[-1]), log10(counts[0]) + 1)
    powers = [log10(seconds) for _, seconds in shown]
    least, most = floor(min(powers)), max(ceil(max(powers)), floor(min(powers)) + 1)

    def across(cases: float) -> float:
        return round(left + _WIDTH * (log10(cases) - low) / (high - low), 1)

    def upwards(seconds: float) -> float:
        return round(_TOP + _HEIGHT * (most - log10(seconds)) / (most - least), 1)

    lines = {
        name: tuple(
            (across(one.cases), upwards(seconds))
            for one, seconds in sorted(shown, key=lambda pair: pair[0].cases)
            if one.name == name
        )
        for name in dict.fromkeys(result.name for result, _ in shown)
    }
    heights = apart({name: points[-1][1] for name, points in lines.items()}, _LINE)
    return Panel(
        title=change,
        x=left,
        curves=tuple(Curve(name, points, heights[name]) for name, points in lines.items()),
        across=tuple(Mark(across(cases), f"{cases:,}") for cases in counts),
        upwards=tuple(Mark(upwards(10.0**power), f"{10.0**power:g}") for power in range(least, most + 1)),
    )


def apart(places: dict[str, float], distance: float) -> dict[str, float]:
    """Move places down where needed until no two are closer than `distance`."""
    moved: dict[str, float] = {}
    last = float("-inf")
    for name, place in sorted(places.items(), key=lambda item: item[1]):
        last = max(place, last + distance)
        moved[name] = round(last, 1)
    return moved
