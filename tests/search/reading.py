"""Reading an index as the browser does, to hold it against the texts."""

from collections.abc import Iterable, Iterator

from showcase.search.coding import DIGITS, HINTS, SIGNS
from showcase.search.grams import CLASSES

_SPACE = DIGITS[ord(" ") % CLASSES]


def postings(text: str, *, hints: bool = False) -> Iterator[tuple[int, int, int]]:
    """Yield document, level and hint (-1 where there is none) of each place in a coded list."""
    number, level, value, scale = -1, 0, 0, 1
    signs = iter(text)
    for sign in signs:
        if sign in SIGNS[1:]:
            level = SIGNS.index(sign)
            continue
        digit = DIGITS.index(sign)
        if digit >= 64:
            value, scale = value + (digit - 64) * scale, scale * (len(DIGITS) - 64)
            continue
        number += value + digit * scale
        yield number, level, DIGITS.index(next(signs)) if hints else -1
        level, value, scale = 0, 0, 1


def levels(text: str, hint: int = -1, *, hints: bool = False) -> dict[int, int]:
    """Return the level of each document of a list that has the hint."""
    found: dict[int, int] = {}
    for number, level, own in postings(text, hints=hints):
        if hint in (-1, own):
            found[number] = max(level, found.get(number, 0))
    return found


def found(grams: dict[str, str], text: str) -> dict[int, int]:
    """Return the documents, with levels, that the index has for `text`, a run of indexed characters."""
    units = [text.encode("utf-16-le", "surrogatepass")[i : i + 2] for i in range(0, _size(text), 2)]
    run = [int.from_bytes(unit, "little") for unit in units]
    if len(run) == 1:
        return levels(grams.get(chr(run[0]), ""))
    sets = [_with_pair(grams, run[place : place + 4]) for place in range(len(run) - 1)]
    common = set.intersection(*map(set, sets))
    return {number: min(one[number] for one in sets) for number in common}


def _size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass"))


def _with_pair(grams: dict[str, str], window: list[int]) -> dict[int, int]:
    """Return the documents that have a pair, and behind it what the window has."""
    gram = chr(window[0]) + chr(window[1])
    following = DIGITS[window[2] % CLASSES] if len(window) > 2 else ""
    hint = window[3] % HINTS if len(window) > 3 else -1
    text = grams.get(gram, "")
    if not text.startswith("%"):
        return levels(text)
    if not text.startswith("%%"):
        return _union((row for row in text[1:].split("%") if row.startswith(following)), hint)
    _, _, long, whole = text.split("%")
    if not following:
        return levels(whole)
    if following in long:
        return levels(grams.get(gram + following + (DIGITS[hint] if hint >= 0 else ""), ""))
    return _union([following + grams.get(gram + following, "")], hint)


def _union(rows: Iterable[str], hint: int) -> dict[int, int]:
    whole: dict[int, int] = {}
    for row in rows:
        has_hints = row[:1] != _SPACE
        for number, level in levels(row[1:], hint if has_hints else -1, hints=has_hints).items():
            whole[number] = max(level, whole.get(number, 0))
    return whole
