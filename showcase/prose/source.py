"""The Markdown source of a text: where something stands in it.

The Markdown library keeps no positions, so a problem is placed by looking for what was written. Code and
comments are not searched: what is written there is shown, or left out, as it is.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from showcase.problems import Mend, Place, Problem, Severity

_VERBATIM = re.compile(
    r"(?ms)^(?P<fence>~{3,}(?!~)|`{3,}(?!`))[^\n]*\n.*?(?<=\n)(?P=fence) *$"  # as the library has it
    r"|<!--.*?-->"
    r"|(?<!`)(?P<code>`+)(?!`)(?:(?!\n\n).)+?(?<!`)(?P=code)(?!`)"
)
_UNSEEN = "\u3000\xa0\u200b\u200c\u2060\ufeff"  # a line of these is blank to whoever writes it
_BLANK = re.compile(f"(?m)^[ \t]*[{_UNSEEN}][ \t{_UNSEEN}]*$")
_NOT_A_LINE_BREAK = re.compile(r"[^\n]")
_ATX = re.compile(r" {0,3}(?P<signs>#{1,6})(?P<text>[^#].*)")


class Source:
    """Markdown `text` that begins at `first_line` of the file `path`."""

    def __init__(self, text: str, path: str, first_line: int, first_column: int = 1) -> None:
        """Keep the text, lines of unseen characters being blank, and a copy with code and comments blanked.

        `first_column` is where its lines begin, for a text that is indented in its file.
        """
        self.text = text = _BLANK.sub("", text)
        self.prose = _VERBATIM.sub(lambda match: _NOT_A_LINE_BREAK.sub(" ", match.group()), text)
        self.path = path
        self.first_line = first_line
        self.first_column = first_column
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    @cached_property
    def fenced(self) -> frozenset[int]:
        """The numbers of the lines of fenced code, the fences too."""
        blocks = (match for match in _VERBATIM.finditer(self.text) if match["fence"])
        spans = (
            (bisect_right(self._starts, block.start()) - 1, block.group().count("\n")) for block in blocks
        )
        return frozenset(number for first, more in spans for number in range(first, first + more + 1))

    def place(self, line: int = 0, column: int = 0) -> Place:
        """Return the place in the file of a line and column of the text, both counted from 0."""
        return Place(self.path, self.first_line + line, column + self.first_column)

    def place_at(self, offset: int) -> Place:
        """Return the place in the file of the character at `offset`."""
        line = bisect_right(self._starts, offset) - 1
        return self.place(line, offset - self._starts[line])

    def find(self, needle: str) -> Place:
        """Return the place of the first occurrence of `needle`, the text's beginning where there is none."""
        return self.place_at(max(self.prose.find(needle), 0))

    def find_pattern(self, pattern: re.Pattern[str], number: int = 0) -> Place:
        """Return the place of a match of `pattern`, of its first group if it has one.

        `number` counts from 0; where there are fewer matches it is the last one's, without any the beginning.
        """
        places = list(self.find_all(pattern))
        return places[min(number, len(places) - 1)] if places else self.place()

    def find_all(self, pattern: re.Pattern[str]) -> Iterator[Place]:
        """Yield the places of all matches of `pattern`, of its first group if it has one."""
        group = 1 if pattern.groups else 0
        return (self.place_at(match.start(group)) for match in pattern.finditer(self.prose))

    def heading(self, level: int, text: str, number: int) -> Place:
        """Return the place of a heading that says `text`, the one with `number` from 0 among its like."""
        places = self._headings.get((level, _letters(text)), [])
        if not places:
            places = [*self.find_all(re.compile(rf"(?i)<h{level}\b")), self.find(text)]
        return places[min(number, len(places) - 1)]

    @cached_property
    def _headings(self) -> dict[tuple[int, str], list[Place]]:
        """The places of all headings by level and text."""
        found: dict[tuple[int, str], list[Place]] = {}
        written = self.text.split("\n")
        for number, line in enumerate(self.prose.split("\n")):
            if match := _ATX.match(line):
                shown = _without_end(written[number][match.start("text") :])
                found.setdefault((len(match["signs"]), _letters(shown)), []).append(self.place(number))
        return found


def _without_end(text: str) -> str:
    """Return a heading without the signs and the `{…}` that may close it; linear, unlike a pattern."""
    shown = text.rstrip()
    open_ended = shown.rstrip("#").rstrip()
    before, brace, inside = open_ended.rpartition("{")
    if not (brace and inside.endswith("}") and inside.count("}") == 1):
        return open_ended
    before = before.rstrip()
    return before.rstrip("#").rstrip() if open_ended == shown else before


def _letters(text: str) -> str:
    """Return what is left of a heading without the signs of Markdown and white space."""
    return re.sub(r"[\s*_`~\\]+", "", text)


def error(place: Place, message: str, hint: str, mend: Mend | None = None) -> Problem:
    """Return a problem that stops the build."""
    return Problem(place, message, hint, mend=mend)


def warning(place: Place, message: str, hint: str, mend: Mend | None = None) -> Problem:
    """Return a problem that is only shown."""
    return Problem(place, message, hint, Severity.WARNING, mend)
