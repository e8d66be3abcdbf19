"""Arrays of unsigned integers from bytes and back, and arithmetic on all their elements at once.

An element is a lane of one long Python integer: one subtraction of two such integers subtracts every element,
as long as none becomes negative. That is many times faster than a loop over the elements.
"""

import sys
from array import array
from functools import lru_cache

_SWAPPED = sys.byteorder == "big"
_BITS = 8


def lanes(typecode: str, content: bytes) -> "array[int]":
    """Return the little-endian integers in `content` as an array of `typecode`."""
    found = array(typecode, content)
    if _SWAPPED:
        found.byteswap()
    return found


def masked(content: bytes, mask: bytes) -> bytes:
    """Return `content` with `mask`, repeated as often as it fits, applied to it; its length is a multiple."""
    size = len(content)
    kept = int.from_bytes(content, "little") & _repeated(mask, size // len(mask))
    return kept.to_bytes(size, "little")


def steps(values: "array[int]", mask: bytes) -> "array[int]":
    """Return each element less the one before it under `mask`; the first is returned as it is."""
    size, width = len(values) * values.itemsize, values.itemsize * _BITS
    content = int.from_bytes(_bytes(values), "little")
    before = (content & _repeated(mask, len(values))) << width
    difference = content - (before & ((1 << size * _BITS) - 1))
    return lanes(values.typecode, difference.to_bytes(size, "little"))


def _bytes(values: "array[int]") -> bytes:
    if _SWAPPED:
        values = array(values.typecode, values)
        values.byteswap()
    return values.tobytes()


@lru_cache(maxsize=256)
def _repeated(mask: bytes, times: int) -> int:
    return int.from_bytes(mask * times, "little")
