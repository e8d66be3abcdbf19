"""Files that are no text at all, told by how they begin, whatever they are called.

The signatures are those of the formats' own specifications (OLE 2, ZIP, PDF, RTF, PNG, JPEG, RAR, 7z).
"""

WORD, OLD_WORD, PDF, RTF, PICTURE, ARCHIVE = (
    "Word 文档",
    "旧版 Word 或 WPS 文档",
    "PDF",
    "RTF 文档",
    "图片",
    "压缩包",
)
_SIGNATURES = (
    (b"PK\x03\x04", WORD),
    (b"\xd0\xcf\x11\xe0", OLD_WORD),
    (b"%PDF", PDF),
    (b"{\\rtf", RTF),
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"Rar!", ARCHIVE),
    (b"7z\xbc\xaf", ARCHIVE),
)


def format_of(content: bytes) -> str:
    """Return in Chinese what kind of file `content` is, "" where it may be text."""
    return next((name for start, name in _SIGNATURES if content.startswith(start)), "")
