import pytest

from showcase.pictures.formats import ENDINGS, MEDIA_TYPES, NAMES, UNUSABLE, format_of, refusal, unusable


@pytest.mark.parametrize(
    ("path", "format_"),
    [
        ("cases/jia/a.jpg", "jpeg"),
        ("cases/jia/a.JPEG", "jpeg"),
        ("a.b.png", "png"),
        ("a.svg", "svg"),
        ("a.tiff", ""),
        ("jpg", ""),
        ("", ""),
    ],
)
def test_the_ending_promises_the_format(path: str, format_: str) -> None:
    assert format_of(path) == format_


def test_every_format_has_a_name_and_a_media_type() -> None:
    assert set(ENDINGS.values()) == NAMES.keys() == MEDIA_TYPES.keys()
    assert (MEDIA_TYPES["svg"], MEDIA_TYPES["jpeg"]) == ("image/svg+xml", "image/jpeg")


def test_no_ending_is_in_two_kinds() -> None:
    endings = [*ENDINGS, *(ending for kind in UNUSABLE for ending in kind.endings)]
    assert len(endings) == len(set(endings))
    assert all(ending.startswith(".") and ending == ending.lower() for ending in endings)


def test_a_photograph_of_a_phone_is_explained() -> None:
    message, hint = refusal("cases/jia/IMG_0001.HEIC")
    assert message == "是苹果手机的 HEIC 照片，不能放进网页"
    assert hint.startswith("用“照片”打开它，另存为 JPEG；")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("a.pdf", "是 PDF 文件，不能放进网页"),
        ("a.wmf", "是办公软件里的矢量图，不能放进网页"),
        ("a.mp4", "是视频，不能放进网页"),
        ("a.xyz", "不是能用的图片"),
        ("a", "不是能用的图片"),
    ],
)
def test_what_is_no_picture_is_called_by_its_name(path: str, message: str) -> None:
    assert refusal(path)[0] == message
    assert refusal(path)[1]


def test_what_is_accepted_is_not_called_unusable() -> None:
    assert [ending for ending in ENDINGS if unusable(ending)] == []
