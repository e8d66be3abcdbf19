import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures.samples import exif, file, images, photo, planted
from PIL import Image, ImageChops, ImageOps

from showcase.pictures.opening import opened
from showcase.pictures.pixels import pixels, scaled


def shown(content: bytes, format_: str, width: int = 10_000) -> Image.Image:
    with opened(content, format_) as image:
        return pixels(image, width)


@given(images(("L", "LA", "RGB", "RGBA", "P", "1")), st.integers(1, 8))
def test_the_upright_pixels_are_kept(image: Image.Image, orientation: int) -> None:
    made = shown(file(image, "png", exif=exif(orientation)), "png")
    image.getexif()[0x0112] = orientation
    expected = ImageOps.exif_transpose(image)
    assert made.convert("RGBA").tobytes() == expected.convert("RGBA").tobytes()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_held_in_any_way_stands_upright(orientation: int) -> None:
    upright = photo(60, 40)
    turn = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}.get(orientation)  # as the camera was held
    lying = upright.transpose(Image.Transpose(turn)) if turn is not None else upright
    for width in (60, 30):
        made = shown(file(lying, "jpeg", quality=95, subsampling=0, exif=exif(orientation)), "jpeg", width)
        difference = ImageChops.difference(made, scaled(upright, width))
        assert max(high for _, high in difference.getextrema()) < 40  # type: ignore[misc]  # pairs for RGB


@given(st.integers(1, 400), st.integers(1, 400), st.integers(1, 400))
def test_a_picture_is_scaled_in_proportion_and_never_made_larger(
    width: int, height: int, wanted: int
) -> None:
    made = scaled(Image.new("L", (width, height)), wanted)
    assert made.width == min(width, wanted)
    assert abs(made.height - height * made.width / width) <= 1


def test_what_is_transparent_does_not_colour_its_neighbours() -> None:
    image = Image.new("RGBA", (40, 40), (255, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 20, 40))
    made = scaled(image, 13)
    assert all(red == 0 for count, (red, _, _, alpha) in made.getcolors() or () if alpha)  # type: ignore[misc]


@pytest.mark.parametrize("format_", ["jpeg", "png", "gif", "webp", "avif"])
def test_nothing_that_came_with_the_file_is_left(format_: str) -> None:
    made = shown(planted(format_), format_)
    assert (made.info, dict(made.getexif()), made.format) == ({}, {}, None)
