import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.problems import Refused
from showcase.text.decoding import decode

TYPED = st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff\0")


@given(st.text(TYPED))
def test_text_comes_back_whatever_its_line_ends_and_mark(text: str) -> None:
    for content in (text.encode(), text.encode("utf-8-sig")):
        assert decode(content, "a.md") == (text, ())
    for end in ("\r\n", "\r"):
        assert decode(text.replace("\n", end).encode(), "a.md") == (text, ())


@pytest.mark.parametrize(
    ("codec", "name"), [("gbk", "GBK"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("big5", "Big5")]
)
def test_another_encoding_is_told_by_its_name_and_hides_nothing(codec: str, name: str) -> None:
    written = "---\ntitle: 園區的黨建工作和產業發展，為企業提供服務的中心\n---\n"
    text, (problem,) = decode(written.encode(codec), "cases/jia.md")
    assert text == written
    assert str(problem) == (
        f"cases/jia.md:1:1: 这个文件是 {name} 编码，应当是 UTF-8 → 运行 python build.py fix 可以转成 UTF-8"
    )
    assert problem.mend == ()


def test_an_encoding_that_is_not_certain_is_never_guessed() -> None:
    with pytest.raises(Refused, match="认不出这个文件的编码，它不是 UTF-8") as caught:
        decode("標題".encode("gb18030"), "cases/jia.md")
    assert caught.value.problems[0].mend is None
