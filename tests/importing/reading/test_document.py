from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from importing.press import paragraph, word

from showcase.importing.blocks import Block, Kind
from showcase.importing.reading.document import read_document
from showcase.problems import Refused


def test_bytes_are_read_by_what_they_are() -> None:
    assert read_document("甲。".encode(), "a.html").blocks == (Block(Kind.TEXT, "甲。"),)
    assert read_document("<p>甲。<p>乙。<p>丙。".encode(), "a.txt").blocks[1] == Block(
        Kind.TEXT, "乙。", gap=True
    )
    assert read_document(word(paragraph("甲。")), "a.txt").blocks == (Block(Kind.TEXT, "甲。", gap=True),)


def test_a_page_in_its_declared_encoding_is_read() -> None:
    page = "<html><meta charset=gb2312><p>园区的党员在工作，企业也在发展。</p></html>"
    reading = read_document(page.encode("gb18030"), "a.htm")
    assert (reading.blocks[0].text, reading.notes) == (
        "园区的党员在工作，企业也在发展。",
        ("编码是 GBK",),
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"%PDF-1.7", "这是PDF，不能直接导入"),
        (b"\xd0\xcf\x11\xe0", "这是旧版 Word 或 WPS 文档（.doc、.wps），不能直接导入"),
        (b"", "文件是空的，没有导入"),
        (b"only English", "里面没有中文正文，没有导入"),
        (("甲" * 199 + "\n").encode() * 506, "文字太多，不像一篇文章，没有导入"),
        (b"<html>" + b"<br>" * 100_001, "网页太复杂，没有导入"),
        (b"a" * 12_000_001, "文字太多，不像一篇文章，没有导入"),
        (b"PK\x03\x04", "这个文件不是完好的 .docx 文档，没有导入"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_chinese(content: bytes, message: str) -> None:
    with pytest.raises(Refused) as caught:
        read_document(content, "a")
    assert caught.value.problems[0].message == message


@given(st.binary(), st.sampled_from([b"", b"PK\x03\x04", b"<html>", "<p>甲".encode(), b"\xff\xfe"]))
def test_any_bytes_are_read_or_refused(content: bytes, start: bytes) -> None:
    with suppress(Refused):
        assert read_document(start + content, "a").blocks


def test_a_web_archive_gives_its_page_and_pictures() -> None:
    archive = (
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        "<html><p>园区的党员，都来了。</p></html>\n"
        "--x\nContent-Type: image/png\nContent-Location: a.png\n\nx\n--x--\n"
    )
    reading = read_document(archive.encode(), "a.mhtml")
    assert [block.text for block in reading.blocks] == ["园区的党员，都来了。"]
    assert list(reading.beside) == ["a.png"]
