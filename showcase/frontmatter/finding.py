"""A mistake in one line of front matter."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """A mistake at `column` (from 0) of a line: what is wrong, and how to mend it.

    Where `other` is a line (from 0), its number in the file stands for `{}` in the hint.
    """

    column: int
    message: str
    hint: str
    other: int | None = None
