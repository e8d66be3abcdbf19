"""Pictures made for tests, and what must never be published of them."""

from io import BytesIO
from typing import Any

from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

MARK = "GEHEIM-3121N12127E"  # stands for a place, a name, a number: whatever metadata tell
ENDINGS = {"jpeg": ".jpg", "png": ".png", "gif": ".gif", "webp": ".webp", "avif": ".avif"}


def photo(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Return a picture that looks different from each side: every corner has a colour of its own."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    corner = Image.new("L", (width, height), 40)
    corner.paste(220, (0, 0, max(1, width // 3), max(1, height // 3)))
    return Image.merge("RGB", (across, down, corner)).convert(mode)


def file(image: Image.Image, format_: str, **options: Any) -> bytes:  # noqa: ANN401 - Pillow's own
    """Return the file that Pillow writes of `image`."""
    out = BytesIO()
    image.save(out, format_.upper(), **options)
    return out.getvalue()


def moving(format_: str, count: int = 3, size: tuple[int, int] = (30, 20), **options: Any) -> bytes:  # noqa: ANN401
    """Return a moving picture whose frames differ."""
    frames = [Image.new("RGB", size, (80 * number, 30, 200 - 60 * number)) for number in range(count)]
    return file(
        frames[0],
        format_,
        **({"save_all": True, "append_images": frames[1:], "duration": 120, "loop": 0} | options),
    )


def image_of(content: bytes) -> Image.Image:
    """Return the picture in `content`, loaded."""
    image = Image.open(BytesIO(content))
    image.load()
    return image


def exif(orientation: int = 1) -> Image.Exif:
    """Return EXIF that tells of the camera, its owner and the place."""
    made = Image.Exif()
    made[0x0112] = orientation
    made[0x010E] = made[0x013B] = made[0x010F] = MARK  # description, artist, maker
    made.get_ifd(0x8825)[29] = MARK  # the day in the GPS block
    made.get_ifd(0x8769)[0x9286] = MARK.encode()  # comment
    return made


def planted(format_: str) -> bytes:
    """Return a picture that tells its secret in every way that its format has."""
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><i>{MARK}</i></x:xmpmeta>'.encode()
    options: dict[str, dict[str, Any]] = {
        "jpeg": {"exif": exif(), "comment": MARK, "xmp": xmp, "icc_profile": profile(MARK)},
        "png": {"exif": exif(), "pnginfo": _chunks(), "icc_profile": profile(MARK)},
        "webp": {"exif": exif(), "xmp": xmp, "icc_profile": profile(MARK)},
        "avif": {"exif": exif(), "xmp": xmp, "icc_profile": profile(MARK)},
        "gif": {"comment": MARK.encode()},
    }
    made = file(photo(), format_, **options[format_])
    if format_ == "jpeg":
        iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x20\x1c\x02\x50" + MARK.encode()
        made = made[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + made[2:]
    if format_ == "gif":
        block = b"\x21\xff\x0bXMP DataXMP" + bytes((len(xmp),)) + xmp + b"\0"
        made = made[:-1] + block + b";"
    made += f"<script>{MARK}</script>".encode()  # after the end, where a reader of pictures stops
    assert MARK.encode() in made
    return made


def profile(description: str = "") -> bytes:
    """Return the ICC profile of sRGB, with `description` written into it where there is one."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if not description:
        return plain
    at = plain.index("sRGB".encode("utf-16-be"))
    return (
        plain[:at] + b"".join((description[:4].encode("utf-16-be"), plain[at + 8 :])) + description.encode()
    )


def _chunks() -> PngImagePlugin.PngInfo:
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Comment", MARK)
    chunks.add_text("Author", MARK, zip=True)
    chunks.add_itxt("XML:com.adobe.xmp", MARK)
    chunks.add(b"prVt", MARK.encode(), after_idat=True)
    return chunks


@st.composite
def images(
    draw: st.DrawFn, modes: tuple[str, ...] = ("L", "LA", "RGB", "RGBA", "P", "1", "I;16", "CMYK")
) -> Image.Image:
    """Any small picture in one of the modes."""
    mode = draw(st.sampled_from(modes))
    width, height = draw(st.integers(8, 40)), draw(st.integers(8, 40))
    if mode == "I;16":
        values = draw(st.binary(min_size=2, max_size=64))
        data = (values * (width * height))[: 2 * width * height]
        return Image.frombytes(mode, (width, height), data)
    bands = len(Image.new(mode, (1, 1)).getbands())
    values = draw(st.binary(min_size=1, max_size=64))
    data = (values * (width * height * bands))[: width * height * bands]
    if mode == "P":
        made = Image.frombytes("P", (width, height), data)
        made.putpalette([(7 * n) % 256 for n in range(768)])
        if draw(st.booleans()):
            made.info["transparency"] = draw(st.integers(0, 255))
        return made
    if mode == "1":
        return Image.frombytes("L", (width, height), data).convert("1")
    return Image.frombytes(mode, (width, height), data)
