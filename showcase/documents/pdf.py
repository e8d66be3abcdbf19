"""PDF (ISO 32000): written anew with what its pages show, without what programs remember of its makers."""

import logging
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from showcase.documents.embedded import without_remarks
from showcase.documents.kinds import UnfitError
from showcase.limits import DOCUMENT_PARTS

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # nobody here reads what it remarks on

_ABOUT = ("/Metadata", "/PieceInfo", "/LastModified")  # of anything in a document
_SAID = ("/T", "/M", "/CreationDate")  # who marked something in a page, and when
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
    if any("/ByteRange" in part for part in parts):
        hint = "把它放在发布单位的网站上，在这里写链接；不需要签名的，用“打印”另存为 PDF"
        raise UnfitError("有电子签名，去掉作者等信息，签名就失效了", hint)
    if any("/EF" in part or "/EmbeddedFiles" in part for part in parts):
        raise UnfitError("里面夹着别的文件（附件）", "删掉附件，另存一份；要公开的附件单独放进 assets 文件夹")
    for part in parts:
        _clear(part)
    writer = PdfWriter(clone_from=reader)  # of what the catalogue still leads to, and nothing else
    writer.pdf_header = reader.pdf_header
    writer.metadata = None
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


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
            raise UnfitError("太复杂，程序看不完", "用“打印”另存为 PDF，或者拆成几份")


def _clear(part: DictionaryObject) -> None:
    is_mark = "/Rect" in part and part.get("/Subtype") != "/Widget"  # the name of a field is no author
    for key in (*_ABOUT, *(_SAID if is_mark else ())):
        part.pop(key, None)
    if isinstance(part, StreamObject) and part.get("/Filter") in (_JPEG, [_JPEG]):
        part._data = without_remarks(part._data)  # noqa: SLF001 - the library gives no way to put it back
