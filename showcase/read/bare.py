"""Whether the file of an icon holds nothing but the picture, as those do that come with the project.

The answer is no in doubt: then the picture is made anew, which costs more and leaves nothing behind.
"""

import re
from pathlib import Path

_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"IDAT", b"IEND")
_HEAD = 12  # bytes of a chunk besides its content: length, name and checksum
_DRAWING = re.compile(
    rb"(?:\s|</?(?:svg|g|path|rect|circle|ellipse|line|polygon|polyline)"
    rb"(?:\s+(?:xmlns=\"http://www\.w3\.org/2000/svg\""
    rb"|(?!on|style|href)[a-zA-Z-]+=\"[\w .,#%+-]*\"))*\s*/?>)*"
)
_LARGEST = 1_000_000  # bytes; a larger file is no icon


def is_bare(file: Path) -> bool:
    """Tell whether `file` is a PNG or SVG picture and surely nothing else. Raises OSError."""
    if file.suffix.lower() not in (".png", ".svg") or file.stat().st_size > _LARGEST:
        return False
    content = file.read_bytes()
    if file.suffix.lower() == ".svg":
        return _DRAWING.fullmatch(content) is not None
    return content.startswith(_PNG) and _has_only_pixels(content)


def _has_only_pixels(content: bytes) -> bool:
    at = len(_PNG)
    name = b""
    while at + _HEAD <= len(content) and name != b"IEND":
        name = content[at + 4 : at + 8]
        if name not in _CHUNKS:
            return False
        at += _HEAD + int.from_bytes(content[at : at + 4])
    return name == b"IEND" and at == len(content)
