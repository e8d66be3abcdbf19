import pytest

from showcase.importing.reading.kinds import refuse_other_kinds
from showcase.problems import Refused

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "文件是空的"),
        (b" \r\n", "文件是空的"),
        (OLE + "WordDocument".encode("utf-16-le"), "旧版 Word 或 WPS 文档（.doc、.wps）"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "加了密码的文档"),
        (OLE + "Workbook".encode("utf-16-le"), "旧版 Excel 表格"),
        (OLE + "PowerPoint Document".encode("utf-16-le"), "旧版演示文稿"),
        (b"%PDF-1.7", "PDF"),
        (b"\n%PDF-1.7", "PDF"),
        (b"{\\rtf1", "RTF 文档"),
        (b"\x89PNG\r\n", "图片"),
        (b"\x1f\x8b\x08", "压缩包"),
        (b"MZ\x90\x00\x03\x00", "程序"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "Word 2003 的 XML 文档"),
    ],
)  # fmt: skip
def test_what_is_not_read_is_named_and_the_way_out_told(content: bytes, what: str) -> None:
    with pytest.raises(Refused) as caught:
        refuse_other_kinds(content, "稿.bin")
    (problem,) = caught.value.problems
    assert what in problem.message
    assert problem.hint


@pytest.mark.parametrize("text", ["甲", "MZ 甲", "BM 甲", "<p>甲"])
def test_text_is_no_other_kind(text: str) -> None:
    refuse_other_kinds(text.encode(), "稿.txt")
