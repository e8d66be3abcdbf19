"""Lines that a program wrapped at one width, put together again.

Widths are counted in columns as a typewriter has them: a Chinese character takes two, a digit one.
"""

import re

from showcase.importing.lines.headings import is_numbered
from showcase.importing.sentences import ends_sentence
from showcase.text.joining import is_wide

_NARROWEST, _WIDEST = 32, 120
_FEWEST_FULL_LINES = 4
_FULL_SHARE = 0.4
_CUT_SHARE = 0.5  # of the full lines; where more of them end a sentence, lines are paragraphs
_SLACK = 5  # columns that a sign which may not begin a line leaves empty
_OUTLIERS = 0.08
_INDENTED = re.compile(r"\u3000|\s{2}")


def columns(text: str) -> int:
    """Return how many columns `text` takes."""
    return sum(2 if is_wide(char) else 1 for char in text.expandtabs(4))


def wrapped_width(lines: list[str]) -> int:
    """Return the width in columns at which a program wrapped the lines, 0 if lines are paragraphs."""
    written = [line.rstrip() for line in lines if line.strip()]
    widths = sorted((columns(line) for line in written), reverse=True)
    for width in widths[: int(len(widths) * _OUTLIERS) + 1]:
        if not _NARROWEST <= width <= _WIDEST:
            continue
        full = [line for line in written if width - _SLACK <= columns(line) <= width]
        cut = sum(not ends_sentence(line) for line in full)
        is_wrapped = len(full) >= _FEWEST_FULL_LINES and len(full) >= _FULL_SHARE * len(written)
        if is_wrapped and cut >= _CUT_SHARE * len(full):
            return width
    return 0


def unwrapped(lines: list[str], width: int) -> list[str]:
    """Return the paragraphs of `lines` that were wrapped at `width` columns.

    A paragraph begins after an empty line, at an indentation, with a number, and after a line that is not
    full. Its first line keeps its indentation.
    """
    paragraphs: list[str] = []
    is_within = False
    for line in lines:
        text = line.strip()
        begins = bool(_INDENTED.match(line)) or is_numbered(text)
        if text and is_within and not begins:
            gap = "" if is_wide(paragraphs[-1][-1]) or is_wide(text[0]) else " "
            paragraphs[-1] += gap + text
        else:
            paragraphs.append(line.rstrip())
        is_full = columns(line.rstrip()) >= width - _SLACK
        is_end = ends_sentence(text) and columns(line.rstrip()) < width - 1
        is_within = bool(text) and is_full and not is_end
    return paragraphs
