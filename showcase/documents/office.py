"""Office Open XML (ECMA-376): the same package without what programs remember of its makers.

What somebody who opens it would see stays as it is. Changes that are tracked and comments have their
writers' names, and nobody who hands a document over means to show them: such a document is refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from showcase.documents import embedded, films
from showcase.documents.kinds import UnfitError
from showcase.documents.markup import without_places
from showcase.documents.relations import CONTENT_TYPES, about, types_without, without
from showcase.limits import DOCUMENT_LEVELS, DOCUMENT_PARTS, DOCUMENT_UNPACKED

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time that a ZIP file can tell
_LEGACY = b"\xd0\xcf\x11\xe0"  # also of a package that is locked with a password
_PACKAGE = b"PK\3\4"
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
_PIECE = 1 << 16  # bytes
_MARKUP = (".xml", ".rels", ".vml")
_COMMENTS = re.compile(r"(?i)(?:word|xl|ppt)/(?:comments|threadedComments)[^/]*(?:/[^/]+)?\.xml$")
_REVISIONS = re.compile(r"(?i)xl/revisions/")
_SIGNATURES = re.compile(r"(?i)_xmlsignatures/")
_REMARK = re.compile(
    rb"<(?:\w+:)?(?:comment|cm|threadedComment|author)[\s>]"
)  # WPS leaves empty lists of them
_BY = re.compile(rb"\b\w+:author\s*=")
_LADEN = tuple(  # what objects have besides a formula: the way to a file, a package, an author
    name.encode("utf-16-le") for name in ("Ole10Native", "Package", "SummaryInformation")
)


@dataclass
class _Room:
    """How many bytes may still be unpacked, of a document and all that lies in it."""

    left: int


def cleared(content: bytes) -> bytes:
    """Return the document without properties, names of writers, places of files, remarks in photographs.

    Raises UnfitError where that cannot be done.
    """
    return _cleared(content, _Room(DOCUMENT_UNPACKED), 1)


def _cleared(content: bytes, room: _Room, level: int) -> bytes:
    """Return the document, which lies at this `level` of documents within each other, as `cleared` does."""
    if content.startswith(_LEGACY):
        hint = "用 WPS 或 Office 打开它，去掉密码，另存为新的格式"
        raise UnfitError("有密码，或者是旧的格式", hint)
    try:
        with ZipFile(BytesIO(content)) as package:
            _check(package, room)
            parts = {info.filename: _unpacked(package, info) for info in package.infolist()}
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError):  # RuntimeError: an entry has a password
        raise UnfitError("坏了，打不开", "从原来的地方重新复制一份，或者重新另存一份") from None
    gone = about(parts)
    kept = {name: part for name, part in parts.items() if name not in gone}
    _check_remarks(kept)
    return _packed({name: _bare(name, part, gone, room, level) for name, part in kept.items()})


def _check(package: ZipFile, room: _Room) -> None:
    """Raise KeyError or NotImplementedError where `package` is no document, UnfitError where it is large."""
    package.getinfo(CONTENT_TYPES)
    infos = package.infolist()
    room.left -= sum(info.file_size for info in infos)
    if len(infos) > DOCUMENT_PARTS or room.left < 0:
        raise UnfitError("太大，程序看不完", "缩小里面的图片，或者拆成几份")
    if any(info.compress_type not in _METHODS for info in infos):
        raise NotImplementedError  # no program writes them, and others cannot be unpacked piece by piece


def _unpacked(package: ZipFile, info: ZipInfo) -> bytes:
    """Return a part, unpacked piece by piece: at once, one that says it is small is first unpacked whole."""
    with package.open(info) as part:
        return b"".join(iter(partial(part.read, _PIECE), b""))


def _check_remarks(parts: dict[str, bytes]) -> None:
    for name, part in parts.items():
        if _SIGNATURES.match(name):
            raise UnfitError("有电子签名，去掉作者等信息，签名就失效了", "不需要签名的，去掉签名，另存一份")
        if name.endswith(_MARKUP) and part.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
            raise UnfitError("的写法程序不认识", "用 WPS 或 Office 打开它，另存一份")
        is_text = name.startswith("word/") and name.endswith(".xml")
        is_remarked = _COMMENTS.match(name) and _REMARK.search(part)
        if is_remarked or _REVISIONS.match(name) or (is_text and _BY.search(part)):
            hint = "在“审阅”里接受或拒绝全部修订，删除全部批注，取消共享，再保存"
            raise UnfitError("里有批注或修订，会带出谁改了什么", hint)


def _bare(name: str, part: bytes, gone: frozenset[str], room: _Room, level: int) -> bytes:
    if name.endswith(".rels"):
        return without(gone, name, part)
    if name == CONTENT_TYPES:
        return types_without(gone, part)
    if name.endswith(_MARKUP):
        return without_places(part)
    is_package = part.startswith(_PACKAGE)
    if is_package and level < DOCUMENT_LEVELS:
        return _cleared(part, room, level + 1)  # what a chart shows is a workbook of its own
    if is_package or (part.startswith(_LEGACY) and any(said in part for said in _LADEN)):
        hint = "删掉嵌入的对象，或者换成图片；要公开的附件单独放进 assets 文件夹"
        raise UnfitError("里面夹着别的文件（附件）", hint)
    return films.without_remarks(part) if films.is_film(part) else embedded.without_remarks(part)


def _packed(parts: dict[str, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as package:
        for info, part in _entries(parts):
            package.writestr(info, part)
    return written.getvalue()


def _entries(parts: dict[str, bytes]) -> Iterator[tuple[ZipInfo, bytes]]:
    for name, part in parts.items():
        info = ZipInfo(name, _EARLIEST)
        info.compress_type = ZIP_DEFLATED
        yield info, part
