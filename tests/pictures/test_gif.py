import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures.samples import MARK, file, image_of, images, moving, photo, planted
from PIL import Image, ImageSequence

from showcase.pictures.gif import clean_gif


def frames(content: bytes) -> list[tuple[bytes, object]]:
    return [
        (frame.convert("RGBA").tobytes(), frame.info.get("duration"))
        for frame in ImageSequence.Iterator(image_of(content))
    ]


def test_comments_and_what_programs_add_are_gone() -> None:
    made = clean_gif(planted("gif"))
    assert MARK.encode() not in made
    assert b"XMP" not in made
    assert made.endswith(b"\0;")
    assert frames(made) == frames(planted("gif"))


@given(st.lists(images(("RGB", "P", "L", "RGBA")), min_size=1, max_size=5), st.integers(0, 3), st.booleans())
def test_frames_times_and_repetitions_stay(images_: list[Image.Image], loop: int, repeats: bool) -> None:  # noqa: FBT001
    sized = [image.convert("RGBA").resize((20, 20)) for image in images_]
    options = {"loop": loop} if repeats else {}
    content = file(
        sized[0], "gif", save_all=True, append_images=sized[1:], duration=70, comment=MARK, **options
    )
    made = clean_gif(content)
    assert frames(made) == frames(content)
    assert image_of(made).info.get("loop") == image_of(content).info.get("loop")
    assert MARK.encode() not in made
    assert clean_gif(made) == made


@pytest.mark.parametrize("content", [moving("gif"), file(photo(), "gif")])
def test_a_file_without_its_end_gets_one(content: bytes) -> None:
    assert clean_gif(content[:-1]) == clean_gif(content)


def test_bytes_between_the_blocks_are_dropped() -> None:
    content = moving("gif")
    at = content.index(b"\x21\xf9")
    assert clean_gif(content[:at] + b"\0\0" + content[at:]) == clean_gif(content)
