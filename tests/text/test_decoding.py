import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.problems import Refused
from showcase.text.decoding import decode


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff")))
def test_text_comes_back_whatever_its_line_ends_and_mark(text: str) -> None:
    assert decode(text.encode(), "a.md") == text
    assert decode(text.encode("utf-8-sig"), "a.md") == text
    assert decode(text.replace("\n", "\r\n").encode(), "a.md") == text
    assert decode(text.replace("\n", "\r").encode(), "a.md") == text


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "big5"])
def test_another_encoding_is_refused_and_never_guessed(encoding: str) -> None:
    with pytest.raises(Refused) as caught:
        decode("標題".encode(encoding), "cases/jia.md")
    assert str(caught.value) == (
        "cases/jia.md:1:1: 这个文件不是 UTF-8 编码 → 用记事本打开，选“另存为”，编码选 UTF-8，再保存"
    )


def test_the_line_of_the_first_wrong_byte_is_named() -> None:
    with pytest.raises(Refused) as caught:
        decode("一\n二\n".encode() + b"\xff", "cases/jia.md")
    assert caught.value.problems[0].place.line == 3
