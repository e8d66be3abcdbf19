"""The line of a problem with its spot marked, as a terminal shows it."""

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

from showcase.cli.terminal import harmless, width
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
    line = harmless(lines[place.line - 1].expandtabs(1))
    spot = min(place.column - 1, len(line))
    start = _start(line, spot)
    lead = "…" if start else ""
    gap = width(lead + line[start:spot])
    return f"    {place.line:>4} | {_cut(lead + line[start:])}\n         | {' ' * gap}^"


def _start(line: str, spot: int) -> int:
    """Return where to begin so that the spot stands in the first half."""
    start, room = spot, _WIDEST // 2
    while start and (room := room - width(line[start - 1])) >= 0:
        start -= 1
    return start


def _cut(text: str) -> str:
    """Return as much of `text` as a line of a terminal holds; a paragraph may be a hundred times as long."""
    ends = list(accumulate(map(width, text[: _WIDEST + 1])))
    return text if ends[-1] <= _WIDEST else text[: bisect_right(ends, _WIDEST - 1)] + "…"


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
        return _read(path, path.stat().st_mtime_ns) if path.is_file() else ()  # a pipe has no end
    except OSError:
        return ()
