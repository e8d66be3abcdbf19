import struct

import pytest
from hypothesis import given
from pictures.samples import images, photo, profile
from PIL import Image

from showcase.pictures.colours import plain, to_srgb

PLAIN = ("L", "LA", "RGB", "RGBA", "CMYK")


def display_p3() -> bytes:
    """Return a profile with the wider colours of a phone's screen, adapted to D50 as ICC wants them."""
    content = bytearray(profile())
    primaries = {
        b"rXYZ": (0.51512, 0.24120, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.15710, 0.06657, 0.78407),
    }
    for name, values in primaries.items():
        entry = content.index(name)
        at = int.from_bytes(content[entry + 4 : entry + 8], "big") + 8
        content[at : at + 12] = b"".join(struct.pack(">i", round(value * 65536)) for value in values)
    return bytes(content)


@given(images())
def test_any_picture_becomes_eight_bits_without_a_palette(image: Image.Image) -> None:
    made = plain(image)
    assert (made.mode in PLAIN, made.size) == (True, image.size)
    if image.mode in ("L", "LA", "RGB", "RGBA", "P"):
        assert made.convert("RGBA").tobytes() == image.convert("RGBA").tobytes()


def test_sixteen_bits_of_grey_become_eight() -> None:
    image = Image.new("I;16", (4, 1))
    for at, value in enumerate((0, 255, 0x8000, 0xFFFF)):
        image.putpixel((at, 0), value)
    assert list(plain(image).tobytes()) == [0, 0, 0x80, 0xFF]


def test_one_colour_that_stands_for_nothing_becomes_transparent() -> None:
    image = Image.new("RGB", (2, 1), (1, 2, 3))
    image.putpixel((1, 0), (9, 9, 9))
    image.info["transparency"] = (1, 2, 3)
    made = plain(image)
    assert (made.mode, made.getpixel((0, 0)), made.getpixel((1, 0))) == ("RGBA", (1, 2, 3, 0), (9, 9, 9, 255))


def test_a_transparency_that_hides_nothing_is_dropped() -> None:
    assert plain(photo(mode="RGBA")).mode == "RGB"
    assert plain(photo(mode="LA")).mode == "L"


@given(images(("L", "LA", "RGB", "RGBA")))
def test_without_a_profile_nothing_changes(image: Image.Image) -> None:
    assert to_srgb(image, None).tobytes() == image.tobytes()


@given(images(("L", "LA", "RGB", "RGBA")))
def test_the_profile_of_srgb_changes_next_to_nothing(image: Image.Image) -> None:
    made = to_srgb(image, profile())
    assert made.mode == image.mode
    assert max(abs(a - b) for a, b in zip(made.tobytes(), image.tobytes(), strict=True)) <= 2


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_the_wide_colours_of_a_phone_are_brought_into_srgb_and_transparency_is_kept(mode: str) -> None:
    image = Image.new(mode, (1, 1), (200, 100, 100, 77)[: len(mode)])
    pixel = to_srgb(image, display_p3()).getpixel((0, 0))
    assert isinstance(pixel, tuple)
    expected = (215, 93, 97)  # by the matrices of CSS Color 4
    assert max(abs(a - b) for a, b in zip(pixel[:3], expected, strict=True)) <= 2
    assert pixel[3:] == (77,)[: len(mode) - 3]


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK"])
@pytest.mark.parametrize("damage", [b"", b"abc", profile()[:200], bytes(500)])
def test_a_damaged_profile_is_ignored(mode: str, damage: bytes) -> None:
    image = photo(mode=mode)
    assert to_srgb(image, damage).tobytes() == to_srgb(image, None).tobytes()


def test_a_profile_for_other_pictures_is_ignored() -> None:
    grey = photo(mode="L")
    assert to_srgb(grey, profile()).tobytes() == grey.tobytes()
    inks = photo(mode="CMYK")
    assert to_srgb(inks, profile()).tobytes() == inks.convert("RGB").tobytes()


def test_inks_become_light() -> None:
    assert to_srgb(Image.new("CMYK", (1, 1), (0, 255, 255, 0)), None).getpixel((0, 0)) == (255, 0, 0)
    assert to_srgb(Image.new("CMYK", (1, 1), (0, 0, 0, 255)), None).getpixel((0, 0)) == (0, 0, 0)
