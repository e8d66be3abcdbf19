"""GIF (GIF89a, CompuServe 1990) block by block: the pixels stay as they are, what is said beside them goes.

Made anew by a library, a GIF would get other colours and often grow; and only here the blocks are so simple
that nothing has to be made anew.
"""

from collections.abc import Iterator

_HEADER, _DESCRIPTOR = 13, 10  # bytes of the header with the screen, and of an image's descriptor
_TRAILER, _EXTENSION, _IMAGE = 0x3B, 0x21, 0x2C
_CONTROL, _APPLICATION = 0xF9, 0xFF
_LOOP = (b"\x0bNETSCAPE2.0", b"\x0bANIMEXTS1.0")  # how often the picture moves
_LOOP_LENGTH = 12 + 4 + 1


def clean_gif(content: bytes) -> bytes:
    """Return the GIF with its frames, their times and its repetitions, and nothing else that it holds."""
    start = _HEADER + _colours(content[10])
    return b"".join((content[:start], *_blocks(content, start), bytes((_TRAILER,))))


def _blocks(content: bytes, at: int) -> Iterator[bytes]:
    while at < len(content) and content[at] != _TRAILER:
        if content[at] == _IMAGE:
            data = at + _DESCRIPTOR + _colours(content[at + 9]) + 1  # 1 for the size of the codes
            end = _end(content, data)
            yield content[at:end]
        elif content[at] == _EXTENSION:
            end = _end(content, at + 2)
            if content[at + 1] == _CONTROL:
                yield content[at:end]
            elif content[at + 1] == _APPLICATION and content[at + 2 : at + 14] in _LOOP:
                yield content[at : at + 2 + _LOOP_LENGTH - 1] + b"\0"
        else:  # what stands between blocks, no reader minds
            end = at + 1
        at = end


def _colours(flags: int) -> int:
    """Return the bytes of the table of colours that the flags announce."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _end(content: bytes, at: int) -> int:
    """Return where the row of sub-blocks that begins at `at` ends."""
    while at < len(content) and content[at]:
        at += content[at] + 1
    return at + 1
