"""QR codes, read back by a reader that is not of the hand that drew them."""

import re
from io import BytesIO

import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from showcase.model.qr_code import QrCode
from showcase.qr.draw import draw, inline

LINK = "https://anli.example/base/cases/jia.html"
_STROKE = re.compile(r"([Mmh])(-?[\d.]+)(?:[ ]?(-?[\d.]+))?")


def read(picture: Image.Image) -> str:
    found = zxingcpp.read_barcode(picture)
    assert found is not None
    assert found.format is zxingcpp.BarcodeFormat.QRCode
    return str(found.text)


def drawn(svg: str, pixels: int = 8) -> Image.Image:
    """Return the drawing as a picture: strokes of width 1 along the rows of the code."""
    box = re.search(r'viewBox="0 0 (\d+) (\d+)"|width="(\d+)" height="(\d+)"', svg)
    assert box is not None
    path = re.search(r'stroke="#000"[^>]*? d="([^"]+)"', svg)
    assert path is not None
    size = int(box[1] or int(box[3]) // 24)
    picture = Image.new("L", (size * pixels, size * pixels), 255)
    pen = ImageDraw.Draw(picture)
    x = y = 0.0
    for sign, first, second in _STROKE.findall(path[1]):
        if sign == "h":
            box_of = (x, y - 0.5, x + float(first), y + 0.5)
            left, top, right, bottom = (round(side * pixels) for side in box_of)
            pen.rectangle((left, top, right - 1, bottom - 1), fill=0)
            x += float(first)
        else:
            relative = sign == "m"
            x, y = float(first) + x * relative, float(second) + y * relative
    return picture


def test_a_picture_is_read_back() -> None:
    picture = Image.open(BytesIO(draw(QrCode(LINK, "png"))))
    assert read(picture) == LINK
    assert min(picture.size) > 700  # a slide is about a thousand pixels high


def test_a_drawing_is_read_back() -> None:
    assert read(drawn(draw(QrCode(LINK, "svg")).decode())) == LINK


def test_a_code_in_a_page_is_read_back_and_named() -> None:
    code = inline(LINK, "链接“<甲>”")
    assert read(drawn(code)) == LINK
    assert "<title>链接“&lt;甲&gt;”</title>" in code


def test_a_code_that_is_partly_covered_is_still_read() -> None:
    picture = Image.open(BytesIO(draw(QrCode(LINK, "png")))).convert("L")
    middle = picture.width // 2
    ImageDraw.Draw(picture).ellipse((middle - 60, middle - 60, middle + 60, middle + 60), fill=128)
    assert read(picture) == LINK


@given(st.from_regex(r"https://[a-z.]{3,60}/[a-z0-9/-]{0,200}\.html", fullmatch=True))
def test_every_address_is_read_back_and_drawn_alike_twice(link: str) -> None:
    first = draw(QrCode(link, "png"))
    assert first == draw(QrCode(link, "png"))
    assert read(Image.open(BytesIO(first))) == link
