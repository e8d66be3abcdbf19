"""What a rule finds on one line of YAML."""

from dataclasses import dataclass

Change = tuple[int, int, str]  # columns from which to which, and what comes there


@dataclass(frozen=True)
class Finding:
    """A mistake at `column` (from 0) of a line; `changes` mend it, None where its author has to decide."""

    column: int
    message: str
    hint: str
    changes: tuple[Change, ...] | None = None
