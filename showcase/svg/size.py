"""The size of a drawing in pixels of CSS."""

import re

from showcase.svg.parse import Node

WIDEST = 1600  # a drawing has no pixels of its own; more is never shown
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4}
_LENGTH = re.compile(r"\s*\+?((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,2})?)\s*(px|pt|pc|in|cm|mm)?\s*")
_BOX = re.compile(r"[\s,]+")
_FOUR = 4
_SLIMMEST = 100  # times one side is longer than the other


def size(root: Node) -> tuple[int, int] | None:
    """Return width and height from their attributes or from the view box, None where both fail."""
    given = [_length(root.attributes.get(("", name), "")) for name in ("width", "height")]
    box = _box(root.attributes.get(("", "viewBox"), ""))
    width, height = given
    if box and not (width and height):
        ratio = box[0] / box[1]
        width, height = (
            width or (height * ratio if height else box[0]),
            height or (width / ratio if width else box[1]),
        )
    if not (width and height and 1 / _SLIMMEST <= width / height <= _SLIMMEST):
        return None
    scale = min(1.0, WIDEST / width)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _length(value: str) -> float:
    match = _LENGTH.fullmatch(value)
    return float(match[1]) * _UNITS[match[2] or ""] if match else 0.0


def _box(value: str) -> tuple[float, float] | None:
    try:
        numbers = [float(part) for part in _BOX.split(value.strip())]
    except ValueError:
        return None
    if len(numbers) != _FOUR or not (0 < numbers[2] < 1e7 and 0 < numbers[3] < 1e7):  # noqa: PLR2004 - beyond any drawing
        return None
    return numbers[2], numbers[3]
