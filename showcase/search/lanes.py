"""Arithmetic on all elements of an array of unsigned integers at once.

An element is a lane of one long Python integer: one `&` of two such integers masks every element. That is
many times faster than a loop over the elements.
"""

import sys
from array import array
from functools import lru_cache

_IS_SWAPPED = sys.byteorder == "big"
_BITS = 8


def lanes(typecode: str, content: bytes) -> "array[int]":
    """Return the little-endian integers in `content` as an array of `typecode`."""
    return _swapped(array(typecode, content))


def with_bits(content: bytes, kept: int, added: int, width: int) -> bytes:
    """Return `content`, elements of `width` bytes, with the bits `kept` of each element and those `added`."""
    size = len(content)
    times = size // width
    whole = int.from_bytes(content, "little") & _repeated(kept, width, times)
    return (whole | _repeated(added, width, times)).to_bytes(size, "little")


def shifted(values: "array[int]", bits: int) -> "array[int]":
    """Return each element without its lowest `bits`."""
    size, width = len(values) * values.itemsize, values.itemsize
    kept = ((1 << width * _BITS) - 1) >> bits << bits
    whole = int.from_bytes(with_bits(_swapped(values).tobytes(), kept, 0, width), "little")
    return lanes(values.typecode, (whole >> bits).to_bytes(size, "little"))


def _swapped(values: "array[int]") -> "array[int]":
    """Return `values` with little-endian elements where the machine's are not."""
    if _IS_SWAPPED:
        values = array(values.typecode, values)
        values.byteswap()
    return values


@lru_cache(maxsize=256)
def _repeated(element: int, width: int, times: int) -> int:
    return int.from_bytes(element.to_bytes(width, "little") * times, "little")
