import pytest

from showcase.text.formats import format_of


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04\x14", "Word 文档"),
        (b"%PDF-1.7", "PDF"),
        (b"\xff\xd8\xff\xe0", "图片"),
        (b"Rar!\x1a", "压缩包"),
        (b"\xff\xfe-\x00", ""),
        (b"---\n", ""),
        (b"", ""),
    ],
)
def test_a_file_is_known_by_how_it_begins(content: bytes, kind: str) -> None:
    assert format_of(content) == kind
