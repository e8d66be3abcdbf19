"""The ZIP file (APPNOTE 6.3.10)."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from showcase.model.date import PartialDate

_COMPRESSED = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif")
_UNIX = 3  # said on every system, so that the same site gives the same bytes on all of them
_READABLE = 0o100644 << 16
_FIRST, _LAST = 1980, 2107  # the years that the format can hold


def archive(files: Mapping[str, bytes], day: PartialDate | None) -> bytes:
    """Return a ZIP file of `files`, which maps paths to bytes; every file bears the date `day`.

    Names that are not ASCII are marked as UTF-8, which Windows Explorer, macOS and unzip read right.
    """
    out = BytesIO()
    with ZipFile(out, "w") as packed:
        for path in sorted(files):
            info = ZipInfo(path, _stamp(day))
            info.create_system = _UNIX
            info.external_attr = _READABLE
            info.compress_type = ZIP_STORED if path.lower().endswith(_COMPRESSED) else ZIP_DEFLATED
            packed.writestr(info, files[path], compresslevel=9)
    return out.getvalue()


def _stamp(day: PartialDate | None) -> tuple[int, int, int, int, int, int]:
    if day is None:
        return (_FIRST, 1, 1, 0, 0, 0)
    return (min(max(day.year, _FIRST), _LAST), day.month or 1, day.day or 1, 0, 0, 0)
