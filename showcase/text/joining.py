"""A line break between two Chinese characters is no space.

As CSS Text (segment break transformation) and goldmark's East Asian rule have it: the break is dropped where
both neighbours are wide and neither is Hangul, which is written with spaces.
"""

import unicodedata

_ALSO_WIDE = frozenset("“”‘’…—·")


def join_lines(text: str, before: str = "", after: str = "") -> str:
    """Return `text` without the line breaks that stand between wide characters.

    `before` and `after` are the characters next to `text`, empty where there is none.
    """
    lines = text.split("\n")
    joined = lines[0]
    for number, line in enumerate(lines[1:], start=1):
        left = joined.rstrip()[-1:] or before
        right = line.lstrip()[:1] or (after if number == len(lines) - 1 else "")
        if is_wide(left) and is_wide(right):
            joined = joined.rstrip() + line.lstrip()
        else:
            joined += "\n" + line
    return joined


def is_wide(char: str) -> bool:
    """Tell whether `char` is written without spaces beside its like; the empty text is not."""
    if not char:
        return False
    if char in _ALSO_WIDE:
        return True
    return unicodedata.east_asian_width(char) in "WF" and not unicodedata.name(char, "").startswith("HANGUL")
