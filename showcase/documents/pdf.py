"""PDF (ISO 32000): written anew with what its pages show, without what programs remember of its makers."""

import logging
import warnings
from collections.abc import Iterator
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, PasswordError, Pdf, Stream

from showcase.documents.embedded import without_remarks
from showcase.documents.kinds import UnfitError
from showcase.limits import DOCUMENT_PARTS

logging.getLogger("pikepdf").addHandler(logging.NullHandler())  # nobody here reads what it remarks on

_ABOUT = ("/Metadata", "/PieceInfo", "/LastModified")  # of anything in a document
_SAID = ("/T", "/M", "/CreationDate")  # who marked something in a page, and when

_LOCKED = "有密码或使用限制，程序看不了里面藏着什么"
_UNLOCK = "用 WPS 或原来的软件打开它，去掉密码和限制，另存一份"


def cleared(content: bytes) -> bytes:
    """Return the PDF without author, program, times, earlier versions, and remarks in its photographs.

    Raises UnfitError where that cannot be done, or would spoil it.
    """
    try:
        document = Pdf.open(BytesIO(content))
    except PasswordError:
        raise UnfitError(_LOCKED, _UNLOCK) from None
    with document:
        if document.is_encrypted:
            raise UnfitError(_LOCKED, _UNLOCK)
        parts = tuple(_parts(document))
        if any("/ByteRange" in part for part in parts):
            hint = "把它放在发布单位的网站上，在这里写链接；不需要签名的，用“打印”另存为 PDF"
            raise UnfitError("有电子签名，去掉作者等信息，签名就失效了", hint)
        if document.attachments or any("/EF" in part for part in parts):
            raise UnfitError(
                "里面夹着别的文件（附件）", "删掉附件，另存一份；要公开的附件单独放进 assets 文件夹"
            )
        for part in parts:
            _clear(part)
        if "/Info" in document.trailer:
            del document.trailer["/Info"]
        written = BytesIO()
        with warnings.catch_warnings():  # about what was odd in it before, in English
            warnings.simplefilter("ignore")
            document.save(written, deterministic_id=True)
    return written.getvalue()


def _parts(document: Pdf) -> Iterator[Object]:
    """Yield every dictionary and stream of the document, also those that lie in another."""
    waiting: list[Object] = list(document.objects)
    count = 0
    while waiting:
        part = waiting.pop()
        if isinstance(part, Dictionary | Stream):
            count += 1
            if count > DOCUMENT_PARTS:
                raise UnfitError("太复杂，程序看不完", "用“打印”另存为 PDF，或者拆成几份")
            yield part
            inner = [value for _, value in part.items()]
        elif isinstance(part, Array):
            inner = list(part)
        else:
            continue
        waiting += [value for value in inner if isinstance(value, Object) and not value.is_indirect]


def _clear(part: Object) -> None:
    is_mark = part.get("/Subtype") != Name.Widget and ("/Rect" in part)  # the name of a field is no author
    for key in (*_ABOUT, *(_SAID if is_mark else ())):
        if key in part:
            del part[key]
    if isinstance(part, Stream) and part.get("/Filter") in (Name.DCTDecode, Array([Name.DCTDecode])):
        picture = part.read_raw_bytes()
        if (bare := without_remarks(picture)) != picture:
            part.write(bare, filter=Name.DCTDecode, decode_parms=part.get("/DecodeParms"))  # type: ignore[arg-type]  # as it is written in the file
