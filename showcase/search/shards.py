"""The grams spread over many small scripts, so that a query loads few of them.

A gram is in the shard that its characters give by multiplication (Knuth's hashing); the browser computes the
same. No directory is needed, and an edit changes only the shards that have a gram of it.
"""

from collections.abc import Iterable

_SHARD = 6_000  # characters, two to four kB compressed
_WORD = 0xFFFFFFFF
_GOLDEN = 0x9E3779B1  # 2**32 divided by the golden ratio, made prime


def sharded(grams: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the shards of `grams`, a power of two: a gram, its list, a gram, its list, and so on."""
    entries = sorted(grams)
    size = sum(len(gram) + len(cases) for gram, cases in entries)
    bits = (size // _SHARD).bit_length()
    shards: list[list[str]] = [[] for _ in range(1 << bits)]
    for entry in entries:
        shards[shard_of(entry[0], bits)] += entry
    return shards


def shard_of(gram: str, bits: int) -> int:
    """Return the number of the shard of `gram` among 2**`bits`."""
    mixed = 0
    for unit in gram:
        mixed = (mixed + ord(unit)) * _GOLDEN & _WORD
    return mixed >> (32 - bits)
