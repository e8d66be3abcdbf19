"""What a rule finds on one line of YAML."""

from dataclasses import dataclass

Change = tuple[int, int, str]  # columns from which to which, and what comes there


@dataclass(frozen=True)
class Finding:
    """A mistake at `column` (from 0) of a line; `changes` mend it, None where its author has to decide.

    Where `other` is a line (from 0), its number in the file stands for `{}` in the hint.
    """

    column: int
    message: str
    hint: str
    changes: tuple[Change, ...] | None = None
    other: int | None = None
