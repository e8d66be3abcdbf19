"""Pixels of any kind as the eight bits of sRGB that every browser shows alike."""

from io import BytesIO

from PIL import Image, ImageCms

_GREY = ("L", "LA")
_OPAQUE = 255


def plain(image: Image.Image) -> Image.Image:
    """Return the pixels of a loaded picture in the mode L, LA, RGB, RGBA or CMYK.

    Palettes and transparent colours are resolved, sixteen bits become eight. To be done before scaling, which
    would mix the numbers of a palette.
    """
    if "transparency" in image.info or image.mode == "PA":
        return _without_useless_alpha(image.convert("RGBA"))
    if image.mode == "P":
        return image.convert("RGB")
    if image.mode == "1":
        return image.convert("L")
    if image.mode.startswith("I"):
        return _eight_bits(image)
    if image.mode in (*_GREY, "RGB", "RGBA", "CMYK"):
        return _without_useless_alpha(image)
    return image.convert("RGB")


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture in sRGB, in the mode L, LA, RGB or RGBA; `profile` is the ICC profile it came with.

    A profile that is damaged or is meant for another kind of picture is ignored, as browsers do.
    """
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    colours = image.convert({"LA": "L", "RGBA": "RGB"}.get(image.mode, image.mode)) if alpha else image
    converted = _by_profile(colours, profile) if profile else None
    if converted is None:
        converted = colours.convert("RGB") if colours.mode == "CMYK" else colours
    elif colours.mode == "L":
        converted = converted.convert("L")
    if alpha:
        converted.putalpha(alpha)
    return converted


def bare(image: Image.Image) -> Image.Image:
    """Return the pixels alone: without profile, comments, EXIF, or whatever else Pillow would write again."""
    return Image.frombytes(image.mode, image.size, image.tobytes())


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image | None:
    space = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}[image.mode]
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if source.profile.xcolor_space.strip() != space:
            return None
        return ImageCms.profileToProfile(
            image,
            source,
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return sixteen bits of grey as eight; Pillow's own conversion would make all above 255 white."""
    return image.point(lambda value: value * (1 / 256)).convert("L")


def _without_useless_alpha(image: Image.Image) -> Image.Image:
    if image.mode not in ("LA", "RGBA") or image.getchannel("A").getextrema() != (_OPAQUE, _OPAQUE):
        return image
    return image.convert(image.mode[:-1])
