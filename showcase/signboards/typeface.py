"""The one typeface of the signboards; no font of the system is used, so every machine draws the same."""

from functools import cache
from importlib.resources import files
from io import BytesIO

from PIL import ImageFont

OPENING, CLOSING = "“‘《〈（【「『", "”’》〉）】」』"
_FILE = "data/song-bold.otf"
_MEASURE = 100  # size at which widths are taken; they grow in proportion


@cache
def face(size: int) -> ImageFont.FreeTypeFont:
    """Return the typeface at `size` pixels to the em."""
    # The basic layout is Pillow's own; the other depends on a library that may or may not be there.
    return ImageFont.truetype(BytesIO(_bytes()), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def advance(character: str) -> float:
    """Return how much room a character takes, in ems.

    Quotation marks and brackets fill half of their square; in large writing the empty half would be a hole.
    """
    return 0.5 if character in OPENING + CLOSING else face(_MEASURE).getlength(character) / _MEASURE


@cache
def has(character: str) -> bool:
    """Tell whether the typeface has a character."""
    return character.isspace() or face(_MEASURE).getmask(character).getbbox() is not None


@cache
def _bytes() -> bytes:
    return files("showcase.signboards").joinpath(_FILE).read_bytes()
