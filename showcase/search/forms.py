"""How the places of a pair are written: plain, by class, or apart, in grams of their own.

Either from nothing, or from what was written before, without writing again the classes that are the same. A
list with hints has at least two characters for each place, so it need not be written to be seen to be long.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from showcase.search.coding import DIGITS, HINT_BITS, HINTS, coded, coded_with_hints, replaced
from showcase.search.grams import CLASSES
from showcase.search.places import Places, highest

_MARK = "%"
_APART = _MARK * 2
_FEW = 16  # so few places of a pair are not told apart by what follows
_LONG = 3_000  # characters: what is longer is told apart further, in grams of its own
_UNHINTED = ord(" ") % CLASSES
_LEAST = 2  # characters of a place with a hint

Lists = dict[str, str]
"""Grams with their lists."""


def written(pair: str, places: Places) -> Lists:
    """Return `pair` with its list, and perhaps its classes with theirs."""
    return _written(pair, places, {})


def rewritten(pair: str, text: str, before: Places, after: Places, numbers: Iterable[int]) -> Lists:
    """Return the grams of `pair` that differ, with empty lists those that are no more.

    It had the list `text` for the places `before` and has `after` now; the documents `numbers` have changed.
    """
    touched = {name for name in before.keys() | after.keys() if before.get(name) is not after.get(name)}
    former, now = {pair: text}, {}
    if not text.startswith(_APART):
        known = {name: own for name, own in _classes_in(text).items() if name not in touched}
        now = _written(pair, after, known)
    elif _is_rare(after) or _short(after, {}):
        former, now = written(pair, before), written(pair, after)
    else:
        long, every = _apart_in(text)
        for name in touched:
            former |= _class_apart(pair, name, before.get(name))
            own = _class_apart(pair, name, after.get(name))
            now |= own
            (long.add if len(own) > 1 else long.discard)(name)
        for number in numbers:
            every = replaced(every, number, highest(after, number))
        now[pair] = _told_apart(long, every)
    return {
        gram: now.get(gram, "") for gram in former.keys() | now.keys() if former.get(gram) != now.get(gram)
    }


def _written(pair: str, places: Places, known: Mapping[int, str]) -> Lists:
    """Do what `written` does, where the lists of the classes `known` are."""
    if _is_rare(places):
        return {pair: _plain(places.values())}
    if texts := _short(places, known):
        return {pair: "".join(f"{_MARK}{DIGITS[name]}{text}" for name, text in texts.items())}
    parts = {name: _class_apart(pair, name, own) for name, own in places.items()}
    long = {name for name, lists in parts.items() if len(lists) > 1}
    lists = {pair: _told_apart(long, _plain(places.values()))}
    for own in parts.values():
        lists |= own
    return lists


def _is_rare(places: Places) -> bool:
    return sum(map(len, places.values())) <= _FEW


def _short(places: Places, known: Mapping[int, str]) -> dict[int, str]:
    """Return the lists of all classes where they are short together, else nothing."""
    if _LEAST * sum(len(own) for name, own in places.items() if name != _UNHINTED) > _LONG:
        return {}
    texts = {name: known.get(name) or _class(name, own) for name, own in places.items()}
    return texts if sum(map(len, texts.values())) <= _LONG else {}


def _classes_in(text: str) -> dict[int, str]:
    """Return the lists of the classes that the list of a pair has."""
    return {DIGITS.index(part[0]): part[1:] for part in text.split(_MARK)[1:]}


def _told_apart(long: Iterable[int], every: str) -> str:
    """Return the list of a pair of whose classes, apart, some are `long`; `every` has all its documents."""
    return _MARK.join(("", "", "".join(DIGITS[name] for name in sorted(long)), every))


def _apart_in(text: str) -> tuple[set[int], str]:
    """Return the long classes that such a list names, and the list of all documents."""
    _, _, names, every = text.split(_MARK)
    return set(map(DIGITS.index, names)), every


def _class_apart(pair: str, name: int, places: "array[int] | None") -> Lists:
    """Return a class as a gram; where it is long, its list is plain, and its hints are grams, too."""
    if not places:
        return {}
    gram = pair + DIGITS[name]
    if name == _UNHINTED or _LEAST * len(places) <= _LONG:
        text = _class(name, places)
        if name == _UNHINTED or len(text) <= _LONG:
            return {gram: text}
    by_hint: dict[int, list[int]] = defaultdict(list)
    for place in places:
        by_hint[place % HINTS].append(place >> HINT_BITS)
    return {gram: _plain((places,)), **{gram + DIGITS[hint]: coded(own) for hint, own in by_hint.items()}}


def _plain(lists: Iterable["array[int]"]) -> str:
    """Return one list of `lists` with hints, without the hints."""
    return coded([posting >> HINT_BITS for posting in sorted(chain.from_iterable(lists))])


def _class(name: int, places: "array[int]") -> str:
    """Return the list of a class; behind a space comes nothing that a query could know."""
    return _plain((places,)) if name == _UNHINTED else coded_with_hints(places)
