"""The line of a problem with its spot marked, as a terminal shows it."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from showcase.problems import Place
from showcase.text.decoding import with_plain_ends
from showcase.text.encoding import recognised

_WIDEST = 72  # columns of a terminal that a line may fill


def excerpt(place: Place, root: Path) -> str:
    """Return two lines, the source line at `place` and a mark below its spot, or "" where there is none.

    Sources are read below `root`; what cannot be read has no excerpt, nor has a problem of the whole file,
    which stands at its beginning. A long line is cut around the spot.
    """
    if place == Place(place.path) and not place.path.endswith(".yaml"):  # whose first line is a field
        return ""
    lines = _lines(root / place.path)
    if not 1 <= place.line <= len(lines) or not lines[place.line - 1].strip():
        return ""
    line = lines[place.line - 1].expandtabs(1)
    spot = min(place.column - 1, len(line))
    start = _start(line, spot)
    shown = ("…" if start else "") + line[start:]
    while _width(shown) > _WIDEST:
        shown = shown[:-2] + "…"
    gap = _width(("…" if start else "") + line[start:spot])
    return f"    {place.line:>4} | {shown}\n         | {' ' * gap}^"


def _start(line: str, spot: int) -> int:
    """Return where to begin so that the spot stands in the first half."""
    start = 0
    while _width(line[start:spot]) > _WIDEST // 2:
        start += 1
    return start


def _width(text: str) -> int:
    """Return the columns that `text` takes on a terminal, two for a wide character."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


@lru_cache(maxsize=8)
def _read(path: Path, _version: int) -> tuple[str, ...]:
    content = path.read_bytes()
    found = recognised(content)
    text = (
        found.text if found else content.decode("utf-8-sig", "replace")
    )  # broken characters are shown as such
    return tuple(with_plain_ends(text).split("\n"))


def _lines(path: Path) -> tuple[str, ...]:
    try:
        return _read(path, path.stat().st_mtime_ns)
    except OSError:
        return ()
