"""The Markdown source of a text: where something stands in it.

The Markdown library keeps no positions, so a problem is placed by looking for what was written.
"""

import re
from collections.abc import Iterator

from showcase.problems import Place, Problem, Severity

_FENCE = re.compile(r"\s*(```|~~~)")


class Source:
    """Markdown `text` that begins at `first_line` of the file `path`."""

    def __init__(self, text: str, path: str, first_line: int) -> None:
        """Keep the text and its lines."""
        self.text = text
        self.lines = text.split("\n")
        self.path = path
        self.first_line = first_line

    def place(self, line: int = 0, column: int = 0) -> Place:
        """Return the place in the file of a line and column of the text, both counted from 0."""
        return Place(self.path, self.first_line + line, column + 1)

    def find(self, needle: str) -> Place:
        """Return the place of the first occurrence of `needle`, the text's beginning where there is none."""
        found = (self.place(n, line.find(needle)) for n, line in enumerate(self.lines) if needle in line)
        return next(found, self.place())

    def find_pattern(self, pattern: re.Pattern[str]) -> Place:
        """Return the place of the first match of `pattern`, the text's beginning where there is none."""
        for number, line in enumerate(self.lines):
            if match := pattern.search(line):
                return self.place(number, match.start())
        return self.place()

    def prose_lines(self) -> Iterator[tuple[int, str]]:
        """Yield number (from 0) and text of each line outside fenced code."""
        fenced = False
        for number, line in enumerate(self.lines):
            if _FENCE.match(line):
                fenced = not fenced
            elif not fenced:
                yield number, line

    def headings(self, text: str) -> tuple[Place, ...]:
        """Return the places of the headings that contain `text`, in their order."""
        lines = self.prose_lines()
        return tuple(self.place(n) for n, line in lines if line.lstrip().startswith("#") and text in line)


def error(place: Place, message: str, hint: str) -> Problem:
    """Return a problem that stops the build."""
    return Problem(place, message, hint)


def warning(place: Place, message: str, hint: str) -> Problem:
    """Return a problem that is only shown."""
    return Problem(place, message, hint, Severity.WARNING)
