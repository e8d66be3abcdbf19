"""Changing a text at places that are told by line and column."""

from bisect import bisect, insort
from collections.abc import Iterable, Iterator

from showcase.problems import Edit, Mend

_Change = tuple[int, int, str]  # where it begins, where it ends, what comes there


def applied(text: str, mends: Iterable[Mend], first_line: int = 1) -> tuple[str, tuple[bool, ...]]:
    r"""Return `text`, the first line of which is `first_line` of its file, with what `mends` change.

    A mend is applied as a whole or not at all: where it touches what an earlier one changes, it is left for
    another time. The second value tells of each whether it was applied. Lines end with `\n`.
    Raises ValueError where a mend does not fit the text.
    """
    starts = list(_starts(text))
    taken: list[_Change] = []
    done: list[bool] = []
    for mend in mends:
        own = [_change(text, starts, edit, first_line) for edit in mend]
        done.append(all(_is_free(change, taken) for change in own))
        for change in own if done[-1] else ():
            insort(taken, change)
    return "".join(_pieces(text, taken)), tuple(done)


def _starts(text: str) -> Iterator[int]:
    """Yield the offset at which each line begins."""
    start = 0
    for line in text.split("\n"):
        yield start
        start += len(line) + 1


def _change(text: str, starts: list[int], edit: Edit, first_line: int) -> _Change:
    start = starts[edit.place.line - first_line] + edit.place.column - 1
    if not text.startswith(edit.old, start):
        raise ValueError(f"{edit.place}: {edit.old!r} does not stand here")
    return start, start + len(edit.old), edit.new


def _is_free(change: _Change, taken: list[_Change]) -> bool:
    """Tell whether a change neither overlaps one of `taken` nor begins where one does.

    `taken` are sorted and free of each other, so that only the nearest two have to be looked at.
    """
    at = bisect(taken, change[0], key=lambda other: other[0])
    before = taken[at - 1] if at else None
    after = taken[at] if at < len(taken) else None
    return not (before and (before[0] == change[0] or before[1] > change[0])) and not (
        after and after[0] < change[1]
    )


def _pieces(text: str, changes: list[_Change]) -> Iterator[str]:
    at = 0
    for start, end, new in changes:
        yield text[at:start]
        yield new
        at = end
    yield text[at:]
