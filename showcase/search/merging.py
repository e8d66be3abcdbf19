"""All documents' grams together: for each gram, the documents that have it."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator

from showcase.search.coding import HINT_BITS, coded, posting
from showcase.search.forms import written
from showcase.search.grams import NEXT, POSTING, class_of, records, second
from showcase.search.lanes import shifted
from showcase.search.places import Places, packed

Levels = tuple[str, ...]
"""A document: its texts, already indexed, by level, the least first."""

Entry = tuple[str, str, bytes]
"""A gram, its list, and the places of a pair, packed."""

_SPACE = ord(" ")


def merged(documents: Iterable[Levels]) -> Iterator[Entry]:
    """Yield each gram of `documents` with the coded list of the documents that have it, and its places.

    Grams are single characters and pairs of them; only a pair has places. The list of a rare pair is plain. A
    frequent one has a list with hints for each class: `%`, the class as a digit, the list, and so on. Of a
    very frequent one these are grams of their own, the pair and the class, and the pair itself has `%%`, some
    of its classes, `%` and all its documents. The lists of those classes are plain, and the pair, the class
    and a hint are grams, too.
    """
    every = by_first(enumerate(documents))
    while every:  # what has been written is not needed any more
        first, found = every.popitem()
        yield chr(first), coded(single(found)), b""
        for pair, places in pairs(first, found):
            for gram, text in written(pair, places).items():
                yield gram, text, packed(places) if gram == pair else b""


def by_first(documents: Iterable[tuple[int, Levels]]) -> dict[int, "array[int]"]:
    """Return the records of every unit in the numbered `documents`, sorted by their postings.

    This and `pairs` are where a build spends its time: their innermost lines run once for each character of
    the site. Done in two steps, each of them stays within a small part of the memory, which halves the time.
    """
    found: dict[int, array[int]] = defaultdict(lambda: array("Q"))
    for number, levels in documents:
        for level, text in reversed(tuple(enumerate(levels))):
            for firsts, follows in records(text, posting(number, level)):
                for first, record in zip(firsts, follows, strict=True):
                    found[first].append(record)
    found.pop(_SPACE, None)
    return found


def single(found: "array[int]") -> "array[int]":
    """Return the postings of a unit by its records."""
    return shifted(found, POSTING + HINT_BITS)


def pairs(first: int, found: "array[int]") -> Iterator[tuple[str, Places]]:
    """Yield the pairs that begin with the unit `first`, which has the records `found`, with their places."""
    lists: dict[int, array[int]] = defaultdict(lambda: array("I"))
    for record in dict.fromkeys(found):
        lists[record & NEXT].append(record >> POSTING)
    by_second: dict[int, list[int]] = defaultdict(list)
    for following in lists:
        by_second[second(following)].append(following)
    for unit, all_following in by_second.items():
        if unit != _SPACE:
            yield chr(first) + chr(unit), {class_of(one): lists[one] for one in sorted(all_following)}
