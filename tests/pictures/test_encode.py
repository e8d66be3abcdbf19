import pytest
from hypothesis import given, settings
from pictures.samples import image_of, images, photo
from PIL import Image, ImageDraw

from showcase.pictures.encode import encoded

FORMATS = ("jpeg", "png", "webp", "avif")


@given(images(("L", "LA", "RGB", "RGBA")))
def test_png_keeps_every_pixel(image: Image.Image) -> None:
    assert image_of(encoded(image, "png")).convert("RGBA").tobytes() == image.convert("RGBA").tobytes()


@settings(max_examples=30)
@given(images(("L", "LA", "RGB", "RGBA")))
def test_every_format_takes_every_picture(image: Image.Image) -> None:
    for format_ in FORMATS:
        made = image_of(encoded(image, format_))
        assert (made.format, made.size) == (format_.upper(), image.size)


@pytest.mark.parametrize("format_", FORMATS)
def test_the_same_picture_gives_the_same_bytes(format_: str) -> None:
    image = photo(300, 200)
    assert encoded(image, format_) == encoded(image.copy(), format_)


@pytest.mark.parametrize("format_", FORMATS)
def test_a_photograph_looks_as_it_did(format_: str) -> None:
    image = photo(300, 200)
    made = image_of(encoded(image, format_)).convert("RGB")
    pairs = zip(image.tobytes(), made.tobytes(), strict=True)
    assert sum(abs(one - other) for one, other in pairs) / len(image.tobytes()) < 4


def chart() -> Image.Image:
    image = Image.new("RGB", (400, 300), "white")
    draw = ImageDraw.Draw(image)
    for number in range(20):
        draw.line((0, 15 * number, 399, 299 - 7 * number), (142, 27, 31), 1)
        draw.text((20 * number, 10 * number), "60%", (20, 20, 20))
    return image


def test_a_chart_stays_sharp_to_the_pixel_in_webp() -> None:
    image = chart()
    assert image_of(encoded(image, "webp")).convert("RGB").tobytes() == image.tobytes()


def test_a_chart_of_few_colours_gets_a_palette() -> None:
    made = image_of(encoded(chart(), "png"))
    assert made.mode == "P"
    assert made.convert("RGB").tobytes() == chart().tobytes()


def test_grey_stays_grey() -> None:
    assert image_of(encoded(photo(mode="L"), "jpeg")).mode == "L"
    assert image_of(encoded(photo(mode="L"), "png")).mode == "L"
