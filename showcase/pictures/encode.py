"""Writing pixels into a file that holds nothing besides them.

The qualities are those at which photographs of people and buildings show no difference at the size of a page.
WebP saves a third against JPEG; AVIF saves little more and takes five to ten times as long.
"""

from io import BytesIO
from typing import Any

from PIL import Image, ImageChops

_JPEG: dict[str, Any] = {"quality": 85, "optimize": True, "progressive": True}
_WEBP: dict[str, Any] = {"quality": 80, "method": 4}
_AVIF: dict[str, Any] = {"quality": 65, "speed": 8, "max_threads": 1}  # more threads, other bytes
_COLOURS = 256  # of a palette
_DRAWN = 8  # pixels there are at least for each colour of what is drawn; photographs have two or three


def encoded(image: Image.Image, format_: str) -> bytes:
    """Return the file of this format with the picture, whose mode is L, LA, RGB or RGBA.

    In WebP, screenshots and charts stay as sharp as they are where that takes no more bytes.
    """
    if format_ == "jpeg":
        return saved(image if image.mode == "L" else image.convert("RGB"), "JPEG", **_JPEG)
    if format_ == "png":
        return saved(_with_palette(image), "PNG", optimize=True)
    whole = image.convert("RGBA" if image.mode in ("LA", "RGBA") else "RGB")
    if format_ == "avif":
        return saved(whole, "AVIF", **_AVIF)
    lossy = saved(whole, "WEBP", **_WEBP)
    exact = saved(whole, "WEBP", lossless=True, **_WEBP) if _is_drawn(image) else lossy
    return min(exact, lossy, key=len)


def saved(image: Image.Image, pillow_format: str, **options: Any) -> bytes:  # noqa: ANN401 - Pillow's own
    """Return what Pillow writes."""
    out = BytesIO()
    image.save(out, pillow_format, **options)
    return out.getvalue()


def _is_drawn(image: Image.Image) -> bool:
    return image.getcolors(image.width * image.height // _DRAWN) is not None


def _with_palette(image: Image.Image) -> Image.Image:
    """Return a drawing of few colours with a palette, a third of the bytes, where no pixel changes by it."""
    if image.mode != "RGB" or image.getcolors(_COLOURS) is None:
        return image
    small = image.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    same = ImageChops.difference(small.convert("RGB"), image).getbbox() is None
    return small if same else image
