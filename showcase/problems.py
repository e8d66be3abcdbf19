"""Problems are values: where something is wrong, what is wrong, and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from enum import IntEnum


class Severity(IntEnum):
    """How much a problem matters: an error stops the build, a warning is only shown."""

    ERROR = 0
    WARNING = 1


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a source file: path from the project's root, line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return `path:line:column`, the form that editors turn into a link."""
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Edit:
    """A change to a source file: at `place` stands the text `old`, which has to become `new`."""

    place: Place
    old: str
    new: str


Mend = tuple[Edit, ...]


@dataclass(frozen=True, order=True)
class Problem:
    """One thing an author has to mend, in Chinese: `message` says what is wrong, `hint` how to mend it.

    `mend` is what does it, only where there is exactly one right way: None where an author has to decide,
    empty where it is enough to save the file anew as UTF-8. `is_draft_notice` marks the one that says no
    more than that its file is a draft.
    """

    place: Place
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    mend: Mend | None = field(default=None, compare=False)
    is_draft_notice: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        """Return the whole message on one line, beginning with its place."""
        kind = "" if self.severity is Severity.ERROR else "提醒："
        hint = f" → {self.hint}" if self.hint else ""
        return f"{self.place}: {kind}{self.message}{hint}"


class Refused(Exception):  # noqa: N818 - names what happened to the value, not a program error
    """A piece of input cannot become a value; carries every problem found in it."""

    def __init__(self, *problems: Problem) -> None:
        """Keep the problems; there is always at least one."""
        super().__init__(*map(str, problems))
        self.problems = problems


def refuse(place: Place, message: str, hint: str = "", mend: Mend | None = None) -> Refused:
    """Return the exception for one error at `place`, to be raised by the caller."""
    return Refused(Problem(place, message, hint, mend=mend))


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return the known word nearest to `wrong`, "" where none comes near.

    The same characters in another order are nearest of all; of words equally near, the one that begins alike.
    """
    words = list(known)
    swapped = [word for word in words if sorted(word) == sorted(wrong)]
    if swapped:
        return swapped[0]
    close = get_close_matches(wrong, words, n=max(len(words), 1), cutoff=0.5)
    return max(close, default="", key=lambda word: (_likeness(word, wrong), word[:1] == wrong[:1]))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def guess(wrong: str, known: Iterable[str]) -> str:
    """Return a hint that names the known word nearest to `wrong`, or "" where none comes near."""
    word = nearest(wrong, known)
    return f"是不是“{word}”？" if word else ""


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether any of the problems stops the build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
