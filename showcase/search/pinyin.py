"""The index of names by their pinyin: pairs of syllables, spelled out and by their first letters.

涪陵区 is found under `fu ling`, `ling qu`, `qu `, and under `f l`, `l q`, `q `. What a reader types is taken
apart by the pairs that there are, so nothing has to know which syllables exist.
"""

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from showcase.search.coding import coded, posting
from showcase.search.spelling import Syllables

Shard = list[str]

_LETTERS = re.compile("[a-z]+")
_SHARD = 8_000  # characters


def pairs_of(names: Iterable[Syllables]) -> frozenset[str]:
    """Return the pairs of neighbouring syllables in `names`, and the last of each row with nothing behind."""
    found: set[str] = set()
    for name in names:
        for row in _rows(name):
            found.update(map(" ".join, pairwise((*row, ""))))
            found.update(map(" ".join, pairwise((*(syllable[0] for syllable in row), ""))))
    return frozenset(found)


def _rows(syllables: Syllables) -> Iterator[list[str]]:
    """Yield the rows of syllables between which something else stands."""
    row: list[str] = []
    for syllable in syllables:
        if _LETTERS.fullmatch(syllable):
            row.append(syllable)
        elif row:
            yield row
            row = []
    if row:
        yield row


def pinyin_lists(documents: Iterable[Iterable[Syllables]]) -> dict[str, str]:
    """Return the pairs of all `documents`, each with its coded list."""
    lists: dict[str, array[int]] = defaultdict(lambda: array("I"))
    for number, names in enumerate(documents):
        for both in pairs_of(names):
            lists[both].append(posting(number, 0))
    return {both: coded(own) for both, own in lists.items()}


def pinyin_shards(lists: Mapping[str, str]) -> list[Shard]:
    """Return the pairs, sorted by their letters, each with its list of `lists`, in shards.

    A shard is a pair, its list, a pair, its list, and so on.
    """
    shards: list[Shard] = []
    size = _SHARD
    for both in sorted(lists, key=lambda pair: (pair.replace(" ", ""), pair)):
        entry = both, lists[both]
        if size >= _SHARD:
            shards.append([])
            size = 0
        shards[-1] += entry
        size += sum(map(len, entry))
    return shards
