"""What a printed page has around its text: numbers of pages and running heads."""

import re
from collections import Counter

_NUMBER = re.compile(
    r"\s*(?:[—\-–－·]+\s*[0-9]{1,3}\s*[—\-–－·]+|第\s*[0-9]{1,3}\s*页(?:\s*[/，,]?\s*共\s*[0-9]{1,3}\s*页)?|[0-9]{1,3}\s*/\s*[0-9]{1,3})\s*"
)
_HOLDS_NUMBER = re.compile(r".{0,40}\s第\s*[0-9]{1,3}\s*页\s*[/，,]?\s*(?:共\s*[0-9]{1,3}\s*页)?\s*")
_LONGEST_HEAD = 60


def without_pages(lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the lines without what pages put between them, and what that was.

    A running head is a line that stands beside a page number more than once; it goes everywhere but where it
    stands first. Empty lines around a page number go with it: the sentence goes on over the page.
    """
    numbers = {n for n, line in enumerate(lines) if _NUMBER.fullmatch(line) or _HOLDS_NUMBER.fullmatch(line)}
    if not numbers:
        return lines, []
    beside = Counter(_plain(lines[n]) for number in numbers for n in _neighbours(lines, number, numbers))
    counts = Counter(_plain(line) for line in lines)
    heads = {text for text in beside if text and counts[text] > 1 and len(text) <= _LONGEST_HEAD}
    gone = numbers | {n for n, line in enumerate(lines) if _plain(line) in heads}
    empty = {n for number in gone for n in _empty_around(lines, number)}
    kept = [line for n, line in enumerate(lines) if n not in gone and n not in empty]
    return kept, [lines[n].strip() for n in sorted(gone)]


def _plain(line: str) -> str:
    return re.sub(r"\s", "", line)


def _neighbours(lines: list[str], number: int, numbers: set[int]) -> list[int]:
    """Return the nearest written lines before and after a page number."""
    found = []
    for step in (-1, 1):
        n = number + step
        while 0 <= n < len(lines) and (not lines[n].strip() or n in numbers):
            n += step
        found += [n] if 0 <= n < len(lines) else []
    return found


def _empty_around(lines: list[str], number: int) -> list[int]:
    found = []
    for step in (-1, 1):
        n = number + step
        while 0 <= n < len(lines) and not lines[n].strip():
            found.append(n)
            n += step
    return found
