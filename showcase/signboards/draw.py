"""Drawing a signboard: a red board in a golden frame, the brand in cream, a skyline of its own at the foot.

1200 by 630 pixels is what Open Graph's readers show whole; the middle square, to which some of them cut,
holds a short name. Sixteen colours keep the file small.
"""

import hashlib
import zlib
from functools import cache, lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from showcase.model.signboard import Signboard
from showcase.signboards.lines import Fitted, Form, fitted
from showcase.signboards.typeface import OPENING, advance, face, has

WIDTH, HEIGHT = 1200, 630

_RED, _SHADE, _GOLD, _CREAM = (0x8E, 0x1B, 0x1F), (0x7C, 0x15, 0x19), (0xD9, 0xB8, 0x77), (0xFD, 0xF3, 0xE3)
_STEPS = 13  # from red to cream, for smooth edges of the writing
_TO_STEPS = [level * (_STEPS - 1) // 255 for level in range(256)]
_TO_MASK = [0] + [255] * 255
_SHADE_INDEX, _GOLD_INDEX, _LIGHT_INDEX = 13, 14, 15
_LIGHT = (0xA4, 0x4A, 0x3A)

_FRAME, _INNER = 28, 42
_TITLE_FORMS = (Form(1, 176), Form(2, 128), Form(3, 84))
_LINE_FORMS, _NAME_FORMS = (Form(1, 40),), (Form(1, 30),)
_SMALLEST = 20
_ROOM = 1000
_LEADING, _GAP = 1.25, 28
_MIDDLE, _NAME_MIDDLE = 262, 556


def draw(signboard: Signboard) -> bytes:
    """Return `signboard` as a PNG file; a line that the typeface cannot write is left out."""
    board = _board().copy()
    _draw_skyline(board, signboard.slug)
    title, line = _fitted(signboard.title, _TITLE_FORMS), _fitted(signboard.line, _LINE_FORMS)
    tall = sum(len(text.lines) * text.size * _LEADING for text in (title, line))
    top = _MIDDLE - (tall + (_GAP if title.lines and line.lines else 0)) / 2
    _write(board, line, _write(board, title, top) + _GAP)
    name = _fitted(signboard.name, _NAME_FORMS)
    _write(board, name, _NAME_MIDDLE - name.size * _LEADING / 2)
    out = BytesIO()
    # Runs are the right thing for flat colours: half the time of zlib's default, and fewer bytes.
    board.save(out, "PNG", bits=4, compress_type=zlib.Z_RLE)
    return out.getvalue()


def _fitted(text: str, forms: tuple[Form, ...]) -> Fitted:
    return fitted(text if all(map(has, text)) else "", forms, _ROOM, _SMALLEST, advance)


@cache
def _board() -> Image.Image:
    """Return the board with its frame and nothing on it."""
    ramp = [
        tuple(low + (high - low) * step // (_STEPS - 1) for low, high in zip(_RED, _CREAM, strict=True))
        for step in range(_STEPS)
    ]
    board = Image.new("P", (WIDTH, HEIGHT))
    board.putpalette([part for colour in (*ramp, _SHADE, _GOLD, _LIGHT) for part in colour])
    pen = ImageDraw.Draw(board)
    for inset, thickness in ((_FRAME, 5), (_INNER, 1)):
        box = inset, inset, WIDTH - inset - 1, HEIGHT - inset - 1
        pen.rectangle(box, outline=_GOLD_INDEX, width=thickness)
    return board


def _draw_skyline(board: Image.Image, slug: str) -> None:
    """Draw buildings along the foot; their widths, heights and lights follow from `slug`."""
    pen = ImageDraw.Draw(board)
    dice = hashlib.sha512(slug.encode()).digest()
    left, foot, number = _INNER + 1, HEIGHT - _INNER - 2, 0
    while left < WIDTH - _INNER - 2:
        throw, lights = dice[number % 64], dice[(number + 32) % 64]
        wide, tall = 36 + throw % 4 * 12, 44 + throw // 4 % 12 * 9
        right = min(left + wide, WIDTH - _INNER - 2)
        pen.rectangle((left, foot - tall, right, foot), fill=_SHADE_INDEX)
        for row in range(tall // 18 - 1):
            for column in range((right - left - 10) // 12):
                if lights >> (row * 3 + column) % 8 & 1 and (row + column + number) % 3 == 0:
                    at = left + 9 + column * 12, foot - tall + 12 + row * 18
                    pen.rectangle((*at, at[0] + 4, at[1] + 7), fill=_LIGHT_INDEX)
        left, number = right + 7, number + 1


def _write(board: Image.Image, text: Fitted, top: float) -> float:
    """Write `text` across the middle of the board from `top` down; return where it ends."""
    pitch = round(text.size * _LEADING)
    for number, line in enumerate(text.lines):
        left = (WIDTH - sum(map(advance, line)) * text.size) / 2
        for character in line:
            shift = text.size / 2 if character in OPENING else 0
            ink, mask = _glyph(character, text.size, pitch)
            board.paste(ink, (round(left - shift), round(top) + number * pitch), mask)
            left += advance(character) * text.size
    return top + len(text.lines) * pitch


@lru_cache(2048)
def _glyph(character: str, size: int, pitch: int) -> tuple[Image.Image, Image.Image]:
    """Return a character in steps of the palette, and where it covers the board."""
    ink = Image.new("L", (round(size * 1.1), pitch))
    ImageDraw.Draw(ink).text((0, pitch / 2), character, fill=255, font=face(size), anchor="lm")
    steps = ink.point(_TO_STEPS)
    return steps, steps.point(_TO_MASK)
