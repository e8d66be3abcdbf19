"""Films and sounds within documents (ISO/IEC 14496-12): where and when they were taken becomes free space.

Nothing changes its place, because what is shown is found by its offset in the file.
"""

from collections.abc import Iterator
from typing import NamedTuple

_HEAD = 8  # bytes of the length and the name of a box
_WITHIN = frozenset((b"moov", b"trak", b"mdia"))
_TIMES = frozenset((b"mvhd", b"tkhd", b"mdhd"))
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def is_film(content: bytes) -> bool:
    """Tell whether this is a film or a sound of this family: MP4, QuickTime, M4A."""
    return content[4:_HEAD] == b"ftyp" and any(
        box.name == b"moov" for box in _boxes(content, 0, len(content))
    )


def without_remarks(film: bytes) -> bytes:
    """Return a film without places, times, devices and titles."""
    bare = bytearray(film)
    _clear(bare, 0, len(bare), is_outside=True)
    return bytes(bare)


class _Box(NamedTuple):
    """A box that begins at `start`; its content stands from `at` to `end`."""

    name: bytes
    start: int
    at: int
    end: int


def _clear(film: bytearray, start: int, end: int, *, is_outside: bool = False) -> None:
    for box in _boxes(film, start, end):
        is_xmp = box.name == b"uuid" and film[box.at : box.at + len(_XMP)] == _XMP
        if box.name in _WITHIN:
            _clear(film, box.at, box.end)
        elif box.name in _TIMES:  # the version tells how long the two times are
            first = min(box.at + 4, box.end)
            last = min(first + (16 if film[box.at : box.at + 1] == b"\1" else 8), box.end)
            film[first:last] = bytes(last - first)
        elif box.name == b"udta" or (box.name == b"meta" and not is_outside) or is_xmp:
            film[box.start + 4 : box.start + _HEAD] = b"free"
            film[box.at : box.end] = bytes(box.end - box.at)


def _boxes(film: bytes | bytearray, at: int, end: int) -> Iterator[_Box]:
    while at + _HEAD <= end:
        size, head = int.from_bytes(film[at : at + 4]), _HEAD
        if size == 1:
            size, head = int.from_bytes(film[at + _HEAD : at + 2 * _HEAD]), 2 * _HEAD
        after = at + size if size else end
        if after < at + head or after > end:
            return
        yield _Box(bytes(film[at + 4 : at + _HEAD]), at, at + head, after)
        at = after
