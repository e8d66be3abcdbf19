"""The pixels of a picture as they are published: upright, in sRGB, of eight bits, no larger than needed."""

from PIL import Image

from showcase.pictures.colours import plain, to_srgb
from showcase.pictures.opening import orientation_of

_TURNS = {  # by EXIF's Orientation
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def pixels(image: Image.Image, width: int) -> Image.Image:
    """Return what an opened picture shows, at most `width` wide, in the mode L, LA, RGB or RGBA.

    The result is made of the pixels alone; nothing that came with the file is in it.
    """
    image.load()
    profile = image.info.get("icc_profile")
    turn = _TURNS.get(orientation_of(image))
    upright = plain(image)
    if turn is not None:
        upright = upright.transpose(turn)
    shown = to_srgb(scaled(upright, width), profile)
    return Image.frombytes(shown.mode, shown.size, shown.tobytes())


def scaled(image: Image.Image, width: int) -> Image.Image:
    """Return the picture at this width; it is never made larger."""
    if width >= image.width:
        return image
    size = (width, max(1, round(image.height * width / image.width)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
