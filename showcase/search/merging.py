"""All documents' grams together: for each gram, the documents that have it."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from showcase.search.coding import coded, number_of, posting
from showcase.search.grams import first, follower, pair, windows, written

Lists = dict[int, "array[int]"]

_CLASS_MARK = "%"
_FEW = 16  # so few places of a pair are not told apart by what follows
_SPACE = ord(" ")


def merged(documents: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Yield each gram of `documents` with the coded list of the documents that have it.

    A document is its texts, already indexed, by level, the least first. Grams are pairs of characters and
    single ones. The list of a frequent pair is one for each class: `%`, the class in hexadecimal, its list.
    """
    lists = _gathered(documents)
    by_pair: dict[int, list[int]] = defaultdict(list)
    by_first: dict[int, list[int]] = defaultdict(list)
    for key in lists:
        if first(key) != _SPACE:
            by_pair[pair(key)].append(key)
            by_first[first(key)].append(key)
    for both, keys in by_pair.items():
        if both >> 16 != _SPACE:
            yield written(both), _pair(keys, lists)
    for unit, keys in by_first.items():
        yield written(unit), _single(keys, lists)


def _gathered(documents: Iterable[tuple[str, ...]]) -> Lists:
    """Return the postings of every key, those of one document by falling level and perhaps more than once.

    This is where a build spends its time: the innermost line runs once for each character of the site.
    """
    lists: Lists = defaultdict(lambda: array("I"))
    for number, levels in enumerate(documents):
        for level, text in reversed(tuple(enumerate(levels))):
            place = posting(number, level)
            for keys in windows(text):
                for key in keys:
                    lists[key].append(place)
    return lists


def _pair(keys: list[int], lists: Lists) -> str:
    rows = [lists[key] for key in keys]
    if sum(map(len, rows)) > _FEW:
        return "".join(f"{_CLASS_MARK}{follower(key):x}{coded(lists[key])}" for key in sorted(keys))
    return coded(rows[0] if len(rows) == 1 else _sorted(chain.from_iterable(rows)))


def _single(keys: list[int], lists: Lists) -> str:
    """Return the documents that have a character: those of all pairs that begin with it."""
    return coded(_sorted(set().union(*(lists[key] for key in keys))))


def _sorted(postings: Iterable[int]) -> "array[int]":
    """Return `postings` by document, and for one document by falling level."""
    best = {number_of(place): place for place in sorted(postings)}
    return array("I", best.values())
