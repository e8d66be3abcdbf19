"""PDF (ISO 32000): written anew with what its pages show, without what programs remember of its makers."""

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import NoReturn

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from showcase.documents.embedded import without_remarks
from showcase.documents.kinds import UnfitError
from showcase.limits import DOCUMENT_PARTS

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # nobody here reads what it remarks on

_ABOUT = ("/Metadata", "/PieceInfo", "/LastModified")  # of anything in a document
_NAME = ("/T",)  # of who marked something in a page; of a field it is its own
_TIMES = ("/M", "/CreationDate")
_LOCAL = re.compile(r"(?i)file:|[a-z]:[\\/]|[\\/]")
_CALLS = 100_000  # within each other
_JPEG = "/DCTDecode"


def cleared(content: bytes) -> bytes:
    """Return the PDF without author, program, times, earlier versions, and remarks in its photographs.

    Raises UnfitError where that cannot be done, or would spoil it.
    """
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted:
        hint = "用 WPS 或原来的软件打开它，去掉密码和限制，另存一份"
        raise UnfitError("有密码或使用限制，程序看不了里面藏着什么", hint)
    parts = tuple(_parts(reader.root_object))
    _check(parts)
    for part in parts:
        _clear(part)
    with _deep():
        writer = PdfWriter(clone_from=reader)  # of what the catalogue still leads to, and nothing else
    writer.pdf_header = reader.pdf_header
    writer.metadata = None
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


@contextmanager
def _deep() -> Iterator[None]:
    """Let the library go from page to page as links do: it calls itself for each, in Python alone.

    Raises UnfitError where that is too deep.
    """
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(_CALLS)
    try:
        yield
    except RecursionError:
        _refuse_complexity()
    finally:
        sys.setrecursionlimit(before)


def _refuse_complexity() -> NoReturn:
    raise UnfitError("太复杂，程序看不完", "用“打印”另存为 PDF，或者拆成几份")


def _parts(root: DictionaryObject) -> Iterator[DictionaryObject]:
    """Yield every dictionary and stream that the document consists of."""
    waiting: list[object] = [root]
    met: set[int] = set()
    while waiting:
        part = waiting.pop()
        if isinstance(part, IndirectObject):
            if part.idnum in met:
                continue
            met.add(part.idnum)
            part = part.get_object()
        if isinstance(part, DictionaryObject):
            yield part
            waiting += part.values()
        elif isinstance(part, ArrayObject):
            waiting += part
        if len(met) > DOCUMENT_PARTS:
            _refuse_complexity()


def _check(parts: tuple[DictionaryObject, ...]) -> None:
    if any("/ByteRange" in part for part in parts):
        hint = "把它放在发布单位的网站上，在这里写链接；不需要签名的，用“打印”另存为 PDF"
        raise UnfitError("有电子签名，去掉作者等信息，签名就失效了", hint)
    if any("/EF" in part for part in parts):
        raise UnfitError("里面夹着别的文件（附件）", "删掉附件，另存一份；要公开的附件单独放进 assets 文件夹")
    if any(("/JS" in part and "/S" in part) or "/XFA" in part for part in parts):
        raise UnfitError("里面有会运行的脚本", "不需要它运行的，用“打印”另存为 PDF")


def _clear(part: DictionaryObject) -> None:
    is_mark, is_field = "/Rect" in part, part.get("/Subtype") == "/Widget"
    for key in (*_ABOUT, *(_TIMES if is_mark else ()), *(_NAME if is_mark and not is_field else ())):
        part.pop(key, None)
    if part.get("/S") == "/Launch" or _LOCAL.match(_where(part)):  # a file of somebody's machine
        part.clear()
        part.update(
            {NameObject("/S"): NameObject("/URI"), NameObject("/URI"): TextStringObject("about:blank")}
        )
    if isinstance(part, StreamObject) and part.get("/Filter") in (_JPEG, [_JPEG]):
        part._data = without_remarks(part._data)  # noqa: SLF001 - the library gives no way to put it back


def _where(action: DictionaryObject) -> str:
    """Return where an action leads to, "" where that is within the document, or this is none."""
    if action.get("/S") not in ("/URI", "/GoToR"):
        return ""
    place: object = action
    for keys in (("/URI", "/F"), ("/UF", "/F")):  # a file may be told in a dictionary
        if isinstance(place, DictionaryObject):
            place = next((place[key] for key in keys if key in place), "")
    return place.decode("latin-1") if isinstance(place, bytes) else str(place)
