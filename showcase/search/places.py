"""The places of a pair: for each class, the postings with hints of the documents, in their order.

What is published of them says less: of a rare pair it has no classes, of a frequent one not every level. So
they are kept beside it, and one document can be taken out of them and put into them again.
"""

from array import array
from bisect import bisect_left

from showcase.record.values import decoded, encoded
from showcase.search.coding import HINT_BITS, lowest_with_hints

Places = dict[int, "array[int]"]


def packed(places: Places) -> bytes:
    """Return `places` as bytes."""
    return encoded([(name, own.tobytes()) for name, own in places.items()])


def unpacked(content: bytes) -> Places:
    """Return the places that were packed as `content`, none where there is nothing."""
    if not content:
        return {}
    return {name: array("I", own) for name, own in decoded(content, tuple[tuple[int, bytes], ...])}


def exchanged(places: Places, number: int, old: Places, new: Places) -> Places:
    """Return `places` with `new` instead of `old`, those of the document `number`."""
    lowest, next_lowest = lowest_with_hints(number), lowest_with_hints(number + 1)
    found = dict(places)
    for name in (name for name in old.keys() | new.keys() if old.get(name) != new.get(name)):
        own = array("I", places.get(name, ()))
        own[bisect_left(own, lowest) : bisect_left(own, next_lowest)] = new.get(name, array("I"))
        found[name] = own
    return {name: found[name] for name in sorted(found) if found[name]}


def highest(places: Places, number: int) -> int | None:
    """Return the posting of the document `number`, the highest of its levels, None where it has no place."""
    lowest, next_lowest = lowest_with_hints(number), lowest_with_hints(number + 1)
    firsts = (own[at : at + 1] for own in places.values() for at in (bisect_left(own, lowest),))
    found = [place for own in firsts for place in own if place < next_lowest]
    return min(found) >> HINT_BITS if found else None
