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

from showcase.documents.embedded import without_remarks
from showcase.documents.kinds import UnfitError, document_of
from showcase.limits import DOCUMENT_PARTS, DOCUMENT_UNPACKED

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time that a ZIP file can tell
_LEGACY = b"\xd0\xcf\x11\xe0"  # also of a package that is locked with a password
_ABOUT = re.compile(
    r"(?i)docProps/|package/services/metadata/|word/people\.xml$|xl/persons/|ppt/changesInfos/"
    r"|ppt/(?:commentAuthors|authors|revisionInfo)\.xml$"
)
_COMMENTS = re.compile(r"(?i)(?:word|xl|ppt)/(?:comments|threadedComments)[^/]*(?:/[^/]+)?\.xml$")
_REVISIONS = re.compile(r"(?i)xl/revisions/")
_REMARK = re.compile(
    rb"<(?:\w+:)?(?:comment|cm|threadedComment|author)[\s>]"
)  # WPS leaves empty lists of them
_BY = re.compile(rb":author\s*=")  # whatever the program calls the name space
_RELATION = re.compile(rb"<Relationship\b[^<>]*?(?:/>|>\s*</Relationship\s*>)")
_TARGET = re.compile(rb"\bTarget\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_OF_ABOUT = re.compile(
    rb"relationships/(?:metadata/[\w-]+|[\w-]*-?properties|people|person|commentAuthors|authors"
    rb"|attachedTemplate|changesInfo|revisionInfo)[\"']"
)
_OVERRIDE = re.compile(rb"<Override\b[^<>]*/>")
_PART = re.compile(rb"\bPartName\s*=\s*[\"']/([^\"']*)[\"']")
_AWAY = re.compile(rb"(?is)(?:file:|[a-z]:[\\/]|\\\\)(?:.*(?:[\\/]|%5c|%2f))?")
_PACKAGE = b"PK\3\4"
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
_PIECE = 1 << 16  # bytes
_PLACES = re.compile(  # where the file lay, who has it open, which template it came from
    rb"<w:attachedTemplate\b[^<>]*/>|(?<=<x15ac:absPath)[^<>]*\burl=\"[^\"]*\"|\buserName=\"[^\"]*\""
)


@dataclass
class _Room:
    """How many bytes may still be unpacked, of a document and all that is embedded in it."""

    left: int


def cleared(content: bytes) -> bytes:
    """Return the document without properties, names of writers, places of files, remarks in photographs.

    Documents embedded in it too: a chart brings its workbook. Raises UnfitError where that cannot be done.
    """
    return _cleared(content, _Room(DOCUMENT_UNPACKED))


def _cleared(content: bytes, room: _Room) -> bytes:
    if content.startswith(_LEGACY):
        hint = "用 WPS 或 Office 打开它，去掉密码，另存为新的格式"
        raise UnfitError("有密码，或者是旧的格式", hint)
    try:
        with ZipFile(BytesIO(content)) as package:
            _check(package, room)
            parts = {info.filename: _unpacked(package, info) for info in package.infolist()}
    except (BadZipFile, NotImplementedError, RuntimeError):  # RuntimeError: an entry has a password
        raise UnfitError("坏了，打不开", "从原来的地方重新复制一份，或者重新另存一份") from None
    _check_remarks(parts)
    return _packed({name: _bare(name, part, room) for name, part in parts.items() if not _ABOUT.match(name)})


def _check(package: ZipFile, room: _Room) -> None:
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
        if part.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise UnfitError("的写法程序不认识", "用 WPS 或 Office 打开它，另存一份")
        is_text = name.startswith("word/") and name.endswith(".xml") and not _ABOUT.match(name)
        is_remarked = _COMMENTS.match(name) and _REMARK.search(part)
        if is_remarked or _REVISIONS.match(name) or (is_text and _BY.search(part)):
            hint = "在“审阅”里接受或拒绝全部修订，删除全部批注，再保存"
            raise UnfitError("里有批注或修订，会带出谁改了什么", hint)


def _bare(name: str, part: bytes, room: _Room) -> bytes:
    if name.endswith(".rels"):
        return _RELATION.sub(_relation, part)
    if name == "[Content_Types].xml":
        return _OVERRIDE.sub(_override, part)
    if name.endswith(".xml"):
        return _PLACES.sub(_place, part)
    is_package = document_of(name) and part.startswith(_PACKAGE)
    return _cleared(part, room) if is_package else without_remarks(part)


def _override(match: re.Match[bytes]) -> bytes:
    part = _PART.search(match[0])
    return b"" if part and _ABOUT.match(part[1].decode("utf-8", "replace")) else match[0]


def _relation(match: re.Match[bytes]) -> bytes:
    """Return a relationship as it stays: none to what is gone, and none to a file of somebody's machine.

    A picture or workbook that is linked keeps its name, as if it lay beside the document: programs want one.
    """
    if _OF_ABOUT.search(match[0]):
        return b""
    target = _TARGET.search(match[0])
    where = (target[1] or target[2] or b"") if target else b""
    away = _AWAY.match(where)
    if away and b"hyperlink" in match[0]:
        return match[0].replace(where, b"about:blank")
    return match[0].replace(where, where[away.end() :] or b"about:blank") if away else match[0]


def _place(match: re.Match[bytes]) -> bytes:
    if match[0].startswith(b"<"):
        return b""
    return b' url=""' if b"url=" in match[0] else b'userName=""'


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
