"""The grams of an index of which a few documents have changed.

What a document gives is taken out of the lists that have it, and what it gives now is put into them. Only the
shards with a list that differs are opened, and a list is written by the same functions as in a build from
nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from showcase.search.coding import replaced
from showcase.search.forms import rewritten
from showcase.search.places import exchanged, packed, unpacked
from showcase.search.postings import Postings
from showcase.search.shards import shard_of
from showcase.search.state import Entries, State

Change = tuple[Postings, Postings]
"""What a document gave, and what it gives now."""

_NOTHING = ("", b"")


class Revision:
    """The shards of an index, opened by `opened` where something in them changes.

    `changed` are those that differ by number; `size` is that of all entries, `units` are those that occur.
    """

    def __init__(self, state: State, opened: Callable[[int], Entries]) -> None:
        """Begin with the index that `state` tells of."""
        self.changed: dict[int, Entries] = {}
        self.size = state.size
        self.units = set(state.units)
        self._bits = state.bits
        self._opened = opened
        self._open: dict[int, Entries] = {}

    def revise(self, changes: Iterable[Change]) -> None:
        """Exchange what the documents give."""
        changed = tuple(changes)
        self._revise_lists(changed)
        self._revise_places(changed)

    def _revise_lists(self, changes: Iterable[Change]) -> None:
        for old, new in changes:
            for gram in differing(old.lists, new.lists):
                text = replaced(self._entry(gram)[0], new.number, new.lists.get(gram))
                self._put(gram, text)
                if len(gram) == 1:
                    (self.units.add if text else self.units.discard)(ord(gram))

    def _revise_places(self, changes: Iterable[Change]) -> None:
        touched: dict[str, list[Change]] = defaultdict(list)
        for change in changes:
            for pair in differing(change[0].places, change[1].places):
                touched[pair].append(change)
        for pair, own in touched.items():
            text, content = self._entry(pair)
            before = after = unpacked(content)
            for old, new in own:
                after = exchanged(after, new.number, old.places.get(pair, {}), new.places.get(pair, {}))
            lists = rewritten(pair, text, before, after, [new.number for _, new in own])
            self._put(pair, lists.pop(pair, text), packed(after))
            for gram, now in lists.items():
                self._put(gram, now)

    def _entry(self, gram: str) -> tuple[str, bytes]:
        return self._shard(shard_of(gram, self._bits)).get(gram, _NOTHING)

    def _put(self, gram: str, text: str, places: bytes = b"") -> None:
        """Give `gram` another list, or none."""
        number = shard_of(gram, self._bits)
        shard = self._shard(number)
        if gram in shard:
            self.size -= len(gram) + len(shard.pop(gram)[0])
        if text:
            self.size += len(gram) + len(text)
            shard[gram] = text, places
        self.changed[number] = shard

    def _shard(self, number: int) -> Entries:
        if number not in self._open:
            self._open[number] = self._opened(number)
        return self._open[number]


def differing(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    """Return the keys whose values differ."""
    return {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
