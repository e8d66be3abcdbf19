"""The grams spread over many small scripts, so that a query loads few of them.

A gram is in the shard that its characters give by multiplication (Knuth's hashing); the browser computes the
same. No directory is needed, and an edit changes only the shards that have a gram of it.
"""

from collections.abc import Iterable

from showcase.search.merging import Entry

_SHARD = 6_000  # characters, two to four kB compressed
_WORD = 0xFFFFFFFF
_GOLDEN = 0x9E3779B1  # 2**32 divided by the golden ratio, made prime


def sharded(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Return `entries` in shards, which are a power of two, each sorted."""
    ordered = sorted(entries)
    bits = bits_of(sum(map(size_of, ordered)))
    shards: list[list[Entry]] = [[] for _ in range(1 << bits)]
    for entry in ordered:
        shards[shard_of(entry[0], bits)].append(entry)
    return shards


def size_of(entry: Entry) -> int:
    """Return how many characters an entry takes."""
    gram, cases, _ = entry
    return len(gram) + len(cases)


def bits_of(size: int) -> int:
    """Return how many bits the number of a shard has where all entries have `size` characters."""
    return (size // _SHARD).bit_length()


def shard_of(gram: str, bits: int) -> int:
    """Return the number of the shard of `gram` among 2**`bits`."""
    mixed = 0
    for unit in gram:
        mixed = (mixed + ord(unit)) * _GOLDEN & _WORD
    return mixed >> (32 - bits)
