"""All documents' grams together: for each gram, the documents that have it."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from showcase.search.coding import DIGITS, HINT_BITS, HINTS, coded, coded_with_hints, posting
from showcase.search.grams import CLASSES, NEXT, POSTING, class_of, records, second
from showcase.search.lanes import shifted
from showcase.search.places import Places, packed

Levels = tuple[str, ...]
"""A document: its texts, already indexed, by level, the least first."""

Entry = tuple[str, str, bytes]
"""A gram, its list, and the places of a pair, packed."""

_MARK = "%"
_FEW = 16  # so few places of a pair are not told apart by what follows
_LONG = 3_000  # characters: what is longer is told apart further, in grams of its own
_SPACE = ord(" ")
_UNHINTED = _SPACE % CLASSES


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
            for gram, text in entries(pair, places):
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


def entries(pair: str, lists: Places) -> Iterator[tuple[str, str]]:
    """Yield `pair`, whose places are `lists`, with its list, and perhaps its classes with theirs."""
    if sum(map(len, lists.values())) <= _FEW:
        yield pair, _plain(lists.values())
        return
    texts = {name: _class(name, places) for name, places in lists.items()}
    if sum(map(len, texts.values())) <= _LONG:
        yield pair, "".join(f"{_MARK}{DIGITS[name]}{text}" for name, text in texts.items())
        return
    long = [name for name, text in texts.items() if len(text) > _LONG and name != _UNHINTED]
    yield pair, _MARK.join(("", "", "".join(DIGITS[name] for name in long), _plain(lists.values())))
    for name, text in texts.items():
        if name in long:
            yield from _hints(pair + DIGITS[name], lists[name])
        else:
            yield pair + DIGITS[name], text


def _hints(gram: str, places: "array[int]") -> Iterator[tuple[str, str]]:
    """Yield `gram`, a pair and a class, and with it each of its hints."""
    yield gram, _plain((places,))
    by_hint: dict[int, list[int]] = defaultdict(list)
    for place in places:
        by_hint[place % HINTS].append(place >> HINT_BITS)
    for hint in sorted(by_hint):
        yield gram + DIGITS[hint], coded(by_hint[hint])


def _plain(lists: Iterable["array[int]"]) -> str:
    """Return one list of `lists` with hints, without the hints."""
    return coded([posting >> HINT_BITS for posting in sorted(chain.from_iterable(lists))])


def _class(name: int, places: "array[int]") -> str:
    """Return the list of a class; behind a space comes nothing that a query could know."""
    return _plain((places,)) if name == _UNHINTED else coded_with_hints(places)
