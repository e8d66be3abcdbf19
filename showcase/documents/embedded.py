"""Pictures within documents: their pixels stay as they are, byte for byte, what is said beside them goes.

Made anew, they would have to fit into their frames, colours and indexes of a document that is not ours.
"""

import re
from collections.abc import Iterator

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_SCAN, _END = 0xDA, 0xD9
_AFTER_SCAN = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")  # in a scan 0xFF is followed by 0, or restarts it
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers without a segment
_REMARKS = frozenset((0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE))  # all APPn but JFIF, profile and Adobe; comments
_KEPT = frozenset("IHDR PLTE tRNS sRGB gAMA cHRM iCCP sBIT bKGD pHYs acTL fcTL fdAT IDAT IEND".split())
_CHUNK = 12  # bytes of a chunk besides its content: length, name and checksum


def without_remarks(picture: bytes) -> bytes:
    """Return a JPEG or PNG without EXIF, XMP, IPTC, texts and what follows its end; others as they are."""
    if picture.startswith(_JPEG):
        return b"".join(_segments(picture))
    return b"".join(_chunks(picture)) if picture.startswith(_PNG) else picture


def _segments(picture: bytes) -> Iterator[bytes]:
    """Yield what stays of a JPEG (ITU-T T.81, B.1): the segments that say how to decode it, and the scans.

    Behind its end telephones put further pictures with remarks of their own, and films.
    """
    at = 2
    yield picture[:at]
    while at + 2 <= len(picture) and picture[at] == 0xFF:  # noqa: PLR2004 - begins every marker
        marker = picture[at + 1]
        if marker == _END:
            yield picture[at : at + 2]
            return
        if marker in _ALONE or marker == 0xFF:  # noqa: PLR2004 - may be repeated to fill up
            at += 1 if marker == 0xFF else 2  # noqa: PLR2004
            continue
        end = at + 2 + int.from_bytes(picture[at + 2 : at + 4])
        if marker == _SCAN:
            after = _AFTER_SCAN.search(picture, end)
            end = after.start() if after else len(picture)
        if marker not in _REMARKS:
            yield picture[at:end]
        at = end
    yield picture[at:]


def _chunks(picture: bytes) -> Iterator[bytes]:
    """Yield what stays of a PNG: the chunks that a picture is made of."""
    at = len(_PNG)
    yield _PNG
    while at + _CHUNK <= len(picture):
        name = picture[at + 4 : at + 8].decode("latin-1")
        end = at + _CHUNK + int.from_bytes(picture[at : at + 4])
        if name in _KEPT:
            yield picture[at:end]
        if name == "IEND":
            return
        at = end
