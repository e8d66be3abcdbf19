import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures.samples import ENDINGS, file, photo

from showcase.model.picture import Fault
from showcase.pictures.formats import SAVE_AGAIN, unusable
from showcase.pictures.recognise import mistaken, recognise

SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
DOCTYPE = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'


@pytest.mark.parametrize("format_", ENDINGS)
def test_pictures_are_known_by_their_first_bytes(format_: str) -> None:
    assert recognise(file(photo(), format_)) == format_


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0", ".heic"),
        (b"\0\0\0\x18ftypmif1", ".heic"),
        (b"\0\0\0\x18ftypavif", "avif"),
        (b"\0\0\0\x20ftypisom", ".mp4"),
        (b"\0\0\0\x14ftypqt  ", ".mp4"),
        (b"II*\0\x08", ".tif"),
        (b"MM\0*\0", ".tif"),
        (b"BM\x36\0", ".bmp"),
        (b"%PDF-1.7", ".pdf"),
        (b"PK\x03\x04", ".docx"),
        (b"8BPS\0\1", ".psd"),
        (b"\0\0\1\0\1\0", ".ico"),
        (b"<!DOCTYPE html><title>404</title>", ".html"),
        (b"\xef\xbb\xbf\r\n<html>", ".html"),
        (b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", ".html"),
        (SVG.encode(), "svg"),
        (f"\ufeff<?xml version='1.0'?>\n<!-- a > b -->\n{DOCTYPE}\n{SVG}".encode(), "svg"),
        (f"<!DOCTYPE svg [<!ENTITY a 'b'>]>{SVG}".encode(), "svg"),
        (SVG.encode("utf-16"), "svg"),
        (b"<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", "svg"),
        ("<甲>".encode(), ""),
        (b"", ""),
        ("一段文字".encode(), ""),
    ],
)
def test_other_files_are_known_too(content: bytes, kind: str) -> None:
    assert recognise(content) == kind
    assert not kind.startswith(".") or unusable(kind)


@given(st.binary(max_size=60))
def test_any_bytes_are_something_or_nothing(content: bytes) -> None:
    assert recognise(content) in {*ENDINGS, "svg", ""} or unusable(recognise(content))


@pytest.mark.parametrize(
    ("content", "message", "hint"),
    [
        (
            file(photo(), "png"),
            "的内容是 PNG，名字却以 .JPG 结尾",
            "把文件名改成 封面.png，用到它的地方也改",
        ),
        (b"", "是空的，一个字节也没有", "大概没有复制完：从原来的地方重新复制一份"),
        (
            b"<html>",
            "的内容是网页，不是 JPEG 图片",
            "下载时没有存到图片：在浏览器里右键那张图片，选“图片另存为”",
        ),
        (b"%PDF-", "的内容是 PDF 文件，不是 JPEG 图片", "打开它，把要用的那一页导出成 PNG，或截一张图"),
        (bytes(99), "的内容全是零，图片已经丢失", "从原来的地方重新复制一份"),
        (
            b"abc",
            "的内容不是图片",
            f"检查是不是放错了文件；看图软件打得开的话，{SAVE_AGAIN}",
        ),
    ],
)
def test_a_name_that_promises_something_else_is_told(content: bytes, message: str, hint: str) -> None:
    assert mistaken(content, "jpeg", "cases/jia/封面.JPG") == Fault(message, hint)


def test_a_name_that_keeps_its_promise_is_sound() -> None:
    assert mistaken(file(photo(), "jpeg"), "jpeg", "a.jpg") is None
