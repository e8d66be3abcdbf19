import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.reading.encoding import decode
from showcase.problems import Refused

TEXT = "园区党委的工作，为企业服务，在楼里建了党群中心。"
OLD = "園區黨委的工作，為企業服務，在樓裡建了黨群中心。"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (TEXT.encode(), (TEXT, "UTF-8")),
        (TEXT.encode("utf-8-sig"), (TEXT, "UTF-8")),
        (TEXT.encode("utf-16"), (TEXT, "UTF-16")),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), (TEXT, "UTF-16")),
        (TEXT.encode("gb18030"), (TEXT, "GBK")),
        (OLD.encode("big5hkscs"), (OLD, "Big5")),
        (b"a\r\nb\rc", ("a\nb\nc", "UTF-8")),
        ("甲\x00乙\u200b丙".encode(), ("甲乙丙", "UTF-8")),
    ],
)
def test_the_encoding_is_recognised_and_named(content: bytes, expected: tuple[str, str]) -> None:
    assert decode(content, "a.txt") == expected


def test_utf_8_that_was_cut_stays_utf_8() -> None:
    assert decode(TEXT.encode()[:-1], "a.txt") == (TEXT[:-1] + "\ufffd", "UTF-8")


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(Refused, match="认不出这个文件的编码") as caught:
        decode(bytes(range(128, 256)) * 3, "a.bin")
    assert caught.value.problems[0].place.path == "a.bin"


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1))
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    assert decode(text.encode(), "a.txt") == (text, "UTF-8")


@given(st.binary())
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        text, _ = decode(content, "a.txt")
    except Refused:
        return
    text.encode()
