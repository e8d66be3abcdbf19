import hashlib
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures.samples import ENDINGS, exif, file, image_of, images, moving, photo

from showcase.model.picture import Fault, Survey
from showcase.pictures import survey as room
from showcase.pictures.formats import ENDINGS as ALL_ENDINGS
from showcase.pictures.survey import survey

CUT = Fault("不完整，后面缺了一部分", "大概没有复制完或下载完：从原来的地方重新复制一份")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h9"/></svg>'


def png_header(width: int, height: int) -> bytes:
    """Return a PNG file that only claims to be so large."""
    content = b"\x89PNG\r\n\x1a\n"
    for name, data in (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(1000))),
        (b"IEND", b""),
    ):
        content += struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return content


@pytest.mark.parametrize("format_", ENDINGS)
def test_a_sound_picture_is_known_by_its_size_and_digest(format_: str) -> None:
    content = file(photo(60, 40), format_)
    digest = hashlib.sha256(content).hexdigest()
    assert survey(content, f"a{ENDINGS[format_]}") == Survey(digest, len(content), format_, 60, 40)


def test_a_drawing_has_the_size_that_it_says() -> None:
    found = survey(SVG, "a.svg")
    assert found == Survey(hashlib.sha256(SVG).hexdigest(), len(SVG), "svg", 30, 20)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_", ["jpeg", "png", "webp"])
def test_the_size_is_that_of_the_upright_picture(orientation: int, format_: str) -> None:
    found = survey(file(photo(60, 40), format_, exif=exif(orientation)), f"a{ENDINGS[format_]}")
    assert isinstance(found, Survey)
    assert (found.width, found.height) == ((60, 40) if orientation < 5 else (40, 60))


@pytest.mark.parametrize("format_", ["gif", "png", "webp", "avif"])
def test_the_frames_of_a_moving_picture_are_counted(format_: str) -> None:
    found = survey(moving(format_, 4), f"a{ENDINGS[format_]}")
    assert isinstance(found, Survey)
    assert found.frames == 4


def test_what_a_camera_puts_behind_the_picture_is_no_frame() -> None:
    found = survey(file(photo(), "mpo", save_all=True, append_images=[photo(20, 20)]), "a.jpg")
    assert isinstance(found, Survey)
    assert (found.format, found.width, found.frames) == ("jpeg", 60, 1)


@pytest.mark.parametrize("format_", ENDINGS)
def test_a_file_that_is_cut_off_is_refused_or_has_all_its_pixels(format_: str) -> None:
    content = file(photo(200, 150), format_)
    whole = image_of(content).convert("RGB").tobytes()
    refused = 0
    for end in {*range(0, len(content), max(1, len(content) // 60)), *range(len(content) - 30, len(content))}:
        found = survey(content[:end], f"a{ENDINGS[format_]}")
        if isinstance(found, Survey):
            assert image_of(content[:end]).convert("RGB").tobytes() == whole
        else:
            refused += 1
            assert found.message in (
                CUT.message,
                "坏了，读不出来",
                "是空的，一个字节也没有",
                "的内容不是图片",
            )
    assert refused > 50


def test_a_photograph_of_which_a_part_is_missing_is_told_as_such() -> None:
    for options in ({}, {"progressive": True}):
        content = file(photo(300, 200), "jpeg", quality=95, **options)
        assert survey(content[: len(content) // 2], "a.jpg") == CUT


@given(st.sampled_from(sorted(ENDINGS)), st.data())
def test_damage_anywhere_is_never_a_traceback(format_: str, data: st.DataObject) -> None:
    content = bytearray(file(photo(), format_))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(12, len(content) - 1))] = data.draw(st.integers(0, 255))
    found = survey(bytes(content), f"a{ENDINGS[format_]}")
    assert isinstance(found, Survey | Fault)
    if isinstance(found, Survey):
        assert min(found.width, found.height) >= 8


@given(images())
def test_every_kind_of_pixels_is_accepted(image: object) -> None:
    found = survey(file(image, "tiff" if image.mode == "CMYK" else "png"), "a.png")  # type: ignore[attr-defined, arg-type]
    assert isinstance(found, Fault if image.mode == "CMYK" else Survey)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("width", "height", "message"),
    [
        (1, 1, "只有 1×1 像素，看不出内容"),
        (900, 7, "只有 900×7 像素，看不出内容"),
        (9000, 9000, "有 9000×9000 像素，太大了"),
        (12000, 12000, "的像素太多"),
        (60000, 60000, "的像素太多"),
        (2**31 - 1, 2**31 - 1, "的像素太多"),
    ],
)
def test_pictures_without_sense_and_bombs_are_refused_before_they_are_decoded(
    width: int, height: int, message: str
) -> None:
    found = survey(png_header(width, height), "a.png")
    assert isinstance(found, Fault)
    assert found.message == message


@pytest.mark.parametrize(("format_", "at", "size"), [("gif", 6, 4), ("jpeg", b"\xff\xc0", 4)])
def test_a_header_that_claims_billions_of_pixels_is_not_believed(
    format_: str, at: int | bytes, size: int
) -> None:
    content = file(photo(), format_)
    start = at if isinstance(at, int) else content.index(at) + 5
    found = survey(content[:start] + b"\xfe" * size + content[start + size :], f"a{ENDINGS[format_]}")
    assert isinstance(found, Fault)
    assert found.message == "的像素太多"


def test_a_text_that_unpacks_to_gigabytes_is_refused() -> None:
    packed = zlib.compress(bytes(80_000_000))
    data = b"zTXt" + b"Comment\0\0" + packed
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    content = file(photo(), "png")
    found = survey(content[:33] + chunk + content[33:], "a.png")
    assert isinstance(found, Fault)
    assert found.message == "坏了，读不出来"


def test_a_moving_picture_of_too_many_frames_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PIXELS", 30 * 20 * 3)
    assert isinstance(survey(moving("gif", 3), "a.gif"), Survey)
    assert survey(moving("gif", 4), "a.gif") == Fault(
        "是 4 帧的动画，太长了", "剪短或缩小，或者截一张图，再给视频所在的网页加一个链接"
    )


def test_a_file_of_too_many_bytes_is_not_read_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("showcase.pictures.recognise.PICTURE_BYTES", 100)
    found = survey(file(photo(), "jpeg"), "a.jpg")
    assert isinstance(found, Fault)
    assert found.message.endswith(" MB，太大了")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (SVG.replace(b"<path", b"<script/><path"), "里有脚本"),
        (SVG.replace(b' viewBox="0 0 30 20"', b""), "没有写宽和高，或写得不对"),
        (SVG[:-3], "读不懂，不是完整的 SVG"),
    ],
)
def test_a_drawing_that_cannot_be_shown_is_explained(content: bytes, message: str) -> None:
    found = survey(content, "a.svg")
    assert isinstance(found, Fault)
    assert (found.message, bool(found.hint)) == (message, True)


def test_a_file_that_is_two_kinds_at_once_is_what_its_name_says_or_refused() -> None:
    gif = file(photo(), "gif")
    script = b"GIF89a=1/*" + gif[10:] + b"*/;alert(1)"
    found = survey(script, "a.gif")
    assert isinstance(found, Survey | Fault)
    assert isinstance(survey(file(photo(), "jpeg") + b"PK\x03\x04", "a.jpg"), Survey)
    for ending, format_ in ALL_ENDINGS.items():
        if format_ != "gif":
            assert isinstance(survey(script, f"a{ending}"), Fault)
