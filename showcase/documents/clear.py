"""Looking at a document, and writing it anew without what nobody means to publish."""

import hashlib

from showcase.documents.kinds import UnfitError
from showcase.limits import PICTURE_BYTES
from showcase.model.picture import Survey, Unfit

_HINT = "从原来的地方重新复制一份；软件打得开的话，重新另存一份"


def look(content: bytes, kind: str) -> Survey | Unfit:
    """Return what the document in `content` is, which is of the `kind` its name promises, or what is wrong.

    It has no pixels.
    """
    try:
        clear(content, kind)
    except UnfitError as error:
        return Unfit(str(error), error.hint)
    except Exception:  # noqa: BLE001 - a damaged file can raise anything
        return Unfit("坏了，读不出来", _HINT)
    return Survey(hashlib.sha256(content).hexdigest(), len(content), kind, 0, 0)


def clear(content: bytes, kind: str) -> bytes:
    """Return what is published of the document. Raises UnfitError where nothing is, and what libraries do."""
    if kind == "pdf":
        from showcase.documents.pdf import cleared as cleared_pdf  # noqa: PLC0415 - slow to import

        return cleared_pdf(content)
    from showcase.documents.office import cleared  # noqa: PLC0415 - as above

    return cleared(content)


def too_heavy(size: int) -> Unfit | None:
    """Return what is wrong with a document of `size` bytes where that is too many to be read at all."""
    hint = "缩小里面的图片，或者拆成几份"
    return Unfit(f"有 {size // 1_000_000} MB，太大了", hint) if size > PICTURE_BYTES else None
