import pytest
from pictures.samples import ENDINGS, file, image_of, moving
from PIL import Image, ImageSequence

from showcase.model.picture import Recipe
from showcase.pictures.animation import animated
from showcase.pictures.opening import opened

MOVING = ("gif", "png", "webp", "avif")


def made(content: bytes, format_: str, recipe: Recipe) -> Image.Image:
    with opened(content, format_) as image:
        return image_of(animated(image, recipe))


@pytest.mark.parametrize("format_", MOVING)
@pytest.mark.parametrize("target", ["webp", "png", "avif"])
def test_every_frame_is_shown_for_its_time(format_: str, target: str) -> None:
    image = made(moving(format_, 3, duration=[120, 240, 80]), format_, Recipe(target, 30, is_moving=True))
    found = [
        (frame.convert("RGB").getpixel((5, 5)), round(frame.info["duration"]))
        for frame in ImageSequence.Iterator(image)
    ]
    assert [time for _, time in found] == [120, 240, 80]
    for number, (colour, _) in enumerate(found):
        assert isinstance(colour, tuple)
        assert max(abs(a - b) for a, b in zip(colour, (80 * number, 30, 200 - 60 * number), strict=True)) < 12


def test_a_moving_picture_is_scaled_in_all_its_frames() -> None:
    image = made(moving("gif"), "gif", Recipe("webp", 15, is_moving=True))
    assert [frame.size for frame in ImageSequence.Iterator(image)] == [(15, 10)] * 3


@pytest.mark.parametrize(
    ("format_", "loop", "plays"),
    [
        ("gif", None, 1),
        ("gif", 0, 0),
        ("gif", 2, 3),
        ("png", 0, 0),
        ("png", 2, 2),
        ("webp", 1, 1),
        ("webp", 0, 0),
    ],
)
def test_it_is_played_as_often_as_before(format_: str, loop: int | None, plays: int) -> None:
    content = moving(format_, loop=loop) if loop is not None else without_loop()
    assert made(content, format_, Recipe("webp", 30, is_moving=True)).info["loop"] == plays


def without_loop() -> bytes:
    frames = [Image.new("RGB", (30, 20), (80 * number, 0, 0)) for number in range(3)]
    return file(frames[0], "gif", save_all=True, append_images=frames[1:], duration=100)


def test_a_first_picture_for_old_programs_is_no_frame() -> None:
    frames = [Image.new("RGB", (30, 20), (80 * number, 0, 0)) for number in range(3)]
    content = file(
        frames[0], "png", save_all=True, default_image=True, append_images=frames[1:], duration=100
    )
    image = made(content, "png", Recipe("webp", 30, is_moving=True))
    assert getattr(image, "n_frames", 1) == 2


@pytest.mark.parametrize("format_", MOVING)
def test_the_same_picture_gives_the_same_bytes(format_: str) -> None:
    assert format_ in ENDINGS
    for target in ("webp", "png"):
        recipe = Recipe(target, 30, is_moving=True)
        with opened(moving(format_), format_) as one, opened(moving(format_), format_) as other:
            assert animated(one, recipe) == animated(other, recipe)
