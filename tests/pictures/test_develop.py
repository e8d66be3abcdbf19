import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures.samples import ENDINGS, MARK, exif, file, image_of, images, moving, photo, planted
from PIL import Image

from showcase.model.picture import Recipe
from showcase.pictures.develop import develop

SVG = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- {MARK} --><title>{MARK}</title>
<metadata>{MARK}</metadata><path d="M0 0h9"/></svg>"""


def made(content: bytes, format_: str, *recipes: Recipe) -> dict[Recipe, bytes]:
    return dict(develop(content, format_, recipes))


@pytest.mark.parametrize("format_", ENDINGS)
def test_no_secret_of_a_picture_is_in_what_is_made_of_it(format_: str) -> None:
    recipes = [Recipe(format_, 60), Recipe("webp", 60), Recipe("webp", 30)]
    for content in made(planted(format_), format_, *recipes).values():
        assert MARK.encode() not in content
        assert MARK.encode("utf-16-be") not in content
        left = image_of(content).info.keys()
        assert not left & {"exif", "xmp", "icc_profile", "comment", "photoshop", "Comment", "Author"}


@pytest.mark.parametrize("format_", ["gif", "png", "webp"])
def test_no_secret_of_a_moving_picture_is_left(format_: str) -> None:
    content = moving(format_, comment=MARK) if format_ == "gif" else moving(format_, exif=exif())
    assert MARK.encode() in content
    recipes = (Recipe(format_, 30, is_moving=True), Recipe("webp", 30, is_moving=True), Recipe("webp", 30))
    for found in made(content, format_, *recipes).values():
        assert MARK.encode() not in found


def test_a_drawing_tells_nothing_either() -> None:
    (content,) = made(SVG.encode(), "svg", Recipe("svg", 9)).values()
    assert MARK.encode() not in content
    assert b"M0 0h9" in content


@given(images(("L", "LA", "RGB", "RGBA", "P", "1")))
def test_a_drawing_of_pixels_keeps_each_of_them(image: Image.Image) -> None:
    (content,) = made(file(image, "png"), "png", Recipe("png", image.width)).values()
    assert image_of(content).convert("RGBA").tobytes() == image.convert("RGBA").tobytes()


@settings(max_examples=20)
@given(st.sampled_from(["jpeg", "png", "webp"]), st.integers(1, 8), st.integers(1, 60))
def test_every_file_has_the_width_that_was_ordered(format_: str, orientation: int, width: int) -> None:
    content = file(photo(60, 40), format_, exif=exif(orientation))
    upright = 60 if orientation < 5 else 40
    recipes = [Recipe("webp", width), Recipe(format_, min(upright, 40))]
    for recipe, found in made(content, format_, *recipes).items():
        assert image_of(found).width == min(recipe.width, upright)


def test_a_large_photograph_is_decoded_no_larger_than_needed() -> None:
    content = file(photo(4000, 3000), "jpeg")
    (found,) = made(content, "jpeg", Recipe("webp", 480)).values()
    assert image_of(found).size == (480, 360)


def test_the_inks_of_a_print_become_the_colours_of_a_screen() -> None:
    inks = Image.new("CMYK", (40, 40), (0, 255, 255, 0))
    content = file(inks, "jpeg", quality=95)
    for found in made(content, "jpeg", Recipe("jpeg", 40), Recipe("webp", 40)).values():
        image = image_of(found)
        assert image.mode == "RGB"
        pixel = image.getpixel((20, 20))
        assert isinstance(pixel, tuple)
        assert max(abs(a - b) for a, b in zip(pixel, (255, 0, 0), strict=True)) < 8


def test_only_the_first_picture_of_a_camera_s_file_is_published() -> None:
    content = file(photo(), "mpo", save_all=True, append_images=[Image.new("RGB", (30, 30), "lime")])
    (found,) = made(content, "jpeg", Recipe("jpeg", 60)).values()
    assert image_of(found).format == "JPEG"
    assert len(found) < len(content)


@pytest.mark.parametrize("format_", ENDINGS)
def test_two_makings_give_the_same_bytes(format_: str) -> None:
    content = file(photo(300, 200), format_)
    recipes = [Recipe(format_, 300), Recipe("webp", 300), Recipe("webp", 120)]
    assert made(content, format_, *recipes) == made(content, format_, *recipes)
