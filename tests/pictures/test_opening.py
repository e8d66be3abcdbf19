import pytest
from pictures.samples import ENDINGS, exif, file, moving, photo
from PIL import Image, UnidentifiedImageError

from showcase.limits import PICTURE_PIXELS as PIXELS
from showcase.pictures.opening import frames_of, opened, orientation_of, upright_size


@pytest.mark.parametrize("format_", ENDINGS)
def test_a_picture_is_opened_by_the_decoder_of_its_format_only(format_: str) -> None:
    with opened(file(photo(), format_), format_) as image:
        assert image.format == format_.upper()
    for other in ENDINGS.keys() - {format_}:
        with pytest.raises(UnidentifiedImageError), opened(file(photo(), format_), other):
            pass


def test_our_limit_lies_below_the_one_of_which_pillow_warns() -> None:
    assert Image.MAX_IMAGE_PIXELS
    assert PIXELS < Image.MAX_IMAGE_PIXELS


@pytest.mark.parametrize("value", [0, 9, 77])
def test_an_orientation_without_sense_is_none(value: int) -> None:
    damaged = exif()
    damaged[0x0112] = value
    with opened(file(photo(), "jpeg", exif=damaged), "jpeg") as image:
        assert (orientation_of(image), upright_size(image)) == (1, (60, 40))


def test_exif_that_cannot_be_read_is_none() -> None:
    content = file(photo(), "jpeg", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff")
    with opened(content, "jpeg") as image:
        assert orientation_of(image) == 1


def test_a_still_picture_has_one_frame() -> None:
    with opened(file(photo(), "png"), "png") as still, opened(moving("png"), "png") as other:
        assert (frames_of(still), frames_of(other)) == (1, 3)
