"""Where the time of a build went, for a person who waits."""

import time
import unicodedata

from showcase.cli.console import Progress

_WIDE = 16  # columns of the longest name


class Profile:
    """Passes on how far a build has come, and adds up how long each of its stages took."""

    def __init__(self, progress: Progress) -> None:
        """Start the clock."""
        self._progress = progress
        self._last = time.perf_counter()
        self._seconds: dict[str, float] = {}

    def __call__(self, what: str, done: int, total: int) -> None:
        """Note that since the last call `what` was being done."""
        now = time.perf_counter()
        self._seconds[what] = self._seconds.get(what, 0.0) + now - self._last
        self._last = now
        self._progress(what, done, total)

    def lines(self) -> list[str]:
        """Return a line for each stage, in the order in which they began."""
        whole = sum(self._seconds.values())
        return [
            f"  {what}{' ' * (_WIDE - _columns(what))}{seconds:7.2f} 秒 {seconds / whole:5.0%}"
            for what, seconds in self._seconds.items()
        ]


def _columns(text: str) -> int:
    """Return how wide `text` is on a terminal (UAX #11)."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
