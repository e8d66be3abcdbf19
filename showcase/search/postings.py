"""What one document gives the index: where it changes, this is exchanged."""

from dataclasses import dataclass

from showcase.search.called import names_of
from showcase.search.coding import posting
from showcase.search.document import Document
from showcase.search.folding import indexed
from showcase.search.merging import Levels, by_first, pairs, single
from showcase.search.pinyin import pairs_of
from showcase.search.places import Places


@dataclass(frozen=True)
class Postings:
    """What the document `number` gives: its posting in plain lists by gram, and its places by pair.

    `pinyin` are its pairs of syllables, `length` is that of its texts.
    """

    number: int
    lists: dict[str, int]
    places: dict[str, Places]
    pinyin: frozenset[str]
    length: int


def postings_of(number: int, document: Document | None) -> Postings:
    """Return what `document` gives, nothing where there is none."""
    if document is None:
        return Postings(number, {}, {}, frozenset(), 0)
    levels = levels_of(document)
    lists = dict.fromkeys(names_of(document), posting(number, 0))
    places: dict[str, Places] = {}
    for first, found in by_first([(number, levels)]).items():
        lists[chr(first)] = single(found)[0]
        places.update(pairs(first, found))
    pinyin = pairs_of(name.syllables for name in document.names)
    return Postings(number, lists, places, pinyin, length_of(levels))


def levels_of(document: Document) -> Levels:
    """Return the texts of `document` as they are indexed."""
    return tuple(map(indexed, document.levels))


def length_of(levels: Levels) -> int:
    """Return how many characters a document has."""
    return sum(map(len, levels))
