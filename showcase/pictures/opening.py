"""Opening a picture without trusting it: one decoder, bounded memory, nothing but what the pixels need."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import ExifTags, Image

from showcase.pictures.formats import NAMES

_UPRIGHT, _LYING = 1, 5  # values of EXIF's Orientation: as it is; from here on the sides are exchanged


@contextmanager
def opened(content: bytes, format_: str) -> Iterator[Image.Image]:
    """Open the picture in `content` by the decoder of `format_`; only its header has been read then.

    Raises whatever Pillow raises for a damaged file, and Image.DecompressionBombWarning or -Error for a huge
    one; whoever loads the pixels compares the size with `limits.PICTURE_PIXELS` first. What Pillow has to say
    of damaged EXIF is of no interest, since nothing of it is used.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content), formats=(NAMES[format_].upper(),)) as image:
            yield image


def orientation_of(image: Image.Image) -> int:
    """Return how the picture has to be turned, 1 to 8 as in EXIF; what makes no sense is 1."""
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, _UPRIGHT)
    except Exception:  # noqa: BLE001 - damaged EXIF can raise anything, and is no part of the picture
        return _UPRIGHT
    return value if isinstance(value, int) and value in range(_UPRIGHT, 9) else _UPRIGHT


def upright_size(image: Image.Image) -> tuple[int, int]:
    """Return width and height of the picture when it stands upright."""
    width, height = image.size
    return (height, width) if orientation_of(image) >= _LYING else (width, height)


def frames_of(image: Image.Image) -> int:
    """Return the number of frames of a moving picture, 1 for any other.

    Cameras put previews and depth maps behind the picture of a JPEG file, which are no frames.
    """
    return 1 if image.format in ("JPEG", "MPO") else getattr(image, "n_frames", 1)
