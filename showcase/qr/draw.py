"""Drawing QR codes, black on white whatever colours a page has, with the quiet zone that the standard wants.

Level M mends 15 % of a code that is torn, shaded or blurred by a projector.
"""

from functools import lru_cache
from io import BytesIO

import segno

from showcase.model.qr_code import QrCode

_LEVEL = "m"
_QUIET = 4  # modules, ISO/IEC 18004, 6.3.8
_PIXELS = 24  # per module: about a thousand pixels across, as large as a slide is high


def draw(code: QrCode) -> bytes:
    """Return `code` as a file."""
    out = BytesIO()
    made = _made(code.text)
    if code.format == "png":
        made.save(out, "png", scale=_PIXELS, border=_QUIET)
    else:
        made.save(out, "svg", scale=_PIXELS, border=_QUIET, light="#fff", svgclass=None, lineclass=None)
    return out.getvalue()


def inline(text: str, title: str) -> str:
    """Return the code of `text` as an SVG element for an HTML page, named `title`."""
    return _made(text).svg_inline(
        border=_QUIET, light="#fff", omitsize=True, svgclass="qr", lineclass=None, title=title
    )


@lru_cache(8)
def _made(text: str) -> segno.QRCode:
    return segno.make_qr(text, error=_LEVEL)
