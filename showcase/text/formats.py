"""Files that are no text at all, told by how they begin, whatever they are called.

The signatures are those of the formats' own specifications (OLE 2, ZIP, PDF, RTF, PNG, JPEG, GIF, BMP, RAR,
7z, gzip, PE).
"""

WORD, OLD_WORD, PDF, RTF, PICTURE, ARCHIVE, PROGRAM = (
    "Word 文档",
    "旧版 Word 或 WPS 文档（.doc、.wps）",
    "PDF",
    "RTF 文档",
    "图片",
    "压缩包",
    "程序",
)
_SIGNATURES = (
    (b"PK\x03\x04", WORD),
    (b"\xd0\xcf\x11\xe0", OLD_WORD),
    (b"%PDF", PDF),
    (b"{\\rtf", RTF),
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"BM", PICTURE),
    (b"Rar!", ARCHIVE),
    (b"7z\xbc\xaf", ARCHIVE),
    (b"\x1f\x8b", ARCHIVE),
    (b"MZ", PROGRAM),
)
_SHORT = 2  # bytes; text may begin so too, and then has no zero among the next
_NEAR = 1024
_BEFORE = b"\xef\xbb\xbf \t\r\n"  # what some programs put before the first byte that counts


def format_of(content: bytes) -> str:
    """Return in Chinese what kind of file `content` is, "" where it may be text."""
    start = content[:_NEAR].lstrip(_BEFORE)
    has_zero = b"\x00" in content[:_NEAR]
    return next(
        (
            name
            for mark, name in _SIGNATURES
            if start.startswith(mark) and (len(mark) > _SHORT or has_zero or not mark.isascii())
        ),
        "",
    )
