"""Lines that a program wrapped at one width, put together again.

Widths are counted in columns as a typewriter has them: a Chinese character takes two, a digit one.
"""

import re
from functools import lru_cache

from showcase.importing.lines.headings import is_numbered
from showcase.importing.lines.imprint import imprint_line
from showcase.importing.sentences import ends_sentence
from showcase.text.joining import is_wide

_NARROWEST, _WIDEST = 16, 120
_COLUMN = 32  # what is narrower is a newspaper's column, or a list of short lines
# How many lines have to be full, which share of all, and how many of these may not end a sentence: where few
# lines are full, all of them have to be cut.
_EVIDENCE = ((4, 0.4, 0.5), (3, 0.15, 0.9))
_COLUMN_EVIDENCE = ((8, 0.5, 0.8),)
_PAUSES = 0.2  # the share of a column's lines that have a sign inside; lists of short lines have none
_PAUSE = re.compile("[，。、；：！？].")
_SLACK = 5  # columns that a sign which may not begin a line leaves empty
_INDENTATION = 4
_OUTLIERS = 0.08
_HEADS = 5  # lines of a page's head, wider than its columns
_TABBED = re.compile(r"\S\t+\S")  # cells of a table
_BEGINS = re.compile(r"——|[-•·●○▪◦*◆■]\s+\S|[➢➤✓✔✅]|\S+\t")
_INDENTED = re.compile(r"\u3000|\s{2}")


def columns(text: str) -> int:
    """Return how many columns `text` takes."""
    return sum(map(_columns_of, text.expandtabs(4)))


@lru_cache(maxsize=50_000)
def _columns_of(char: str) -> int:
    return 2 if is_wide(char) else 1


def wrapped_width(lines: list[str]) -> int:
    """Return the width in columns at which a program wrapped the lines, 0 if lines are paragraphs."""
    written = [line.rstrip() for line in lines if line.strip() and not _TABBED.search(line)]
    widths = [columns(line) for line in written]
    outliers = int(len(widths) * _OUTLIERS)
    widest = sorted(widths, reverse=True)
    likely, others = (sorted(set(part), reverse=True) for part in (widest[: outliers + 1], widest[:_HEADS]))
    if found := next((width for width in likely if _is_width(width, written, widths)), 0):
        return found
    return next((n for n in others if _is_width(n, written, widths, evidence=_COLUMN_EVIDENCE)), 0)


def _is_width(
    width: int, lines: list[str], widths: list[int], evidence: tuple[tuple[int, float, float], ...] = ()
) -> bool:
    """Tell whether enough lines are as wide as that and end in the middle of a sentence."""
    if not _NARROWEST <= width <= _WIDEST:
        return False
    full = [line for line, own in zip(lines, widths, strict=True) if width - _SLACK <= own <= width]
    cut = sum(not ends_sentence(line) for line in full)
    if width < _COLUMN and sum(map(bool, map(_PAUSE.search, full))) < _PAUSES * len(full):
        return False
    evidence = evidence or (_EVIDENCE if width >= _COLUMN else _COLUMN_EVIDENCE)
    return any(
        len(full) >= fewest and len(full) >= share * len(lines) and cut >= cut_share * len(full)
        for fewest, share, cut_share in evidence
    )


def unwrapped(lines: list[str], width: int) -> list[str]:
    """Return the paragraphs of `lines` that were wrapped at `width` columns.

    A paragraph begins after an empty line, at an indentation, with a number, and after a line that is not
    full. Its first line keeps its indentation.
    """
    paragraphs: list[str] = []
    is_within = False
    for line in lines:
        text = line.strip()
        begins = bool(_INDENTED.match(line) or _BEGINS.match(text)) or is_numbered(text)
        begins = begins or imprint_line(text) is not None
        if text and is_within and not begins:
            before = paragraphs[-1][-1]
            is_number = before.isdigit() and text[0] in "0123456789.,%"
            gap = "" if is_number or is_wide(before) or is_wide(text[0]) else " "
            paragraphs[-1] += gap + text
        else:
            paragraphs.append(line.rstrip())
        is_first = not is_within and "，" in text  # an indentation that was lost makes it shorter
        is_full = width + _SLACK >= columns(line.rstrip()) >= width - _SLACK - _INDENTATION * is_first
        is_end = ends_sentence(text) and columns(line.rstrip()) < width - 1
        is_within = bool(text) and is_full and not is_end and not _TABBED.search(line)
    return paragraphs
