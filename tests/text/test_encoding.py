from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import CASE, REPOSITORY

from showcase.text.encoding import Recognised, common_share, is_mostly_utf_8, marked_encoding, recognised

TEXT = "---\ntitle: 园区党委的工作\n---\n\n为企业服务，在楼里建了党群中心，有关部门和单位都来帮助。\n"
OLD = "園區黨委的工作，為企業服務，在樓裡建了黨群中心，有關部門和單位都來幫助。"
FILES = sorted([*(REPOSITORY / "cases").glob("*.md"), REPOSITORY / "site.yaml"])
HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "UTF-8"),
        (TEXT.encode("utf-8-sig"), "UTF-8"),
        (TEXT.encode("gbk"), "GBK"),
        ((TEXT + "䶮㐀").encode("gb18030"), "GB18030"),
        (OLD.encode("big5"), "Big5"),
        (TEXT.encode("utf-16"), "UTF-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "UTF-16"),
        (TEXT.encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("utf-16-be"), "UTF-16"),
        ("---\ntitle: a\n".encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("utf-32"), "UTF-32"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_encoding_is_known_by_its_name_and_the_text_is_whole(content: bytes, encoding: str) -> None:
    found = recognised(content)
    assert found
    assert found.encoding == encoding
    assert found.text.removesuffix("䶮㐀") in (TEXT, OLD, "---\ntitle: a\n")


@pytest.mark.parametrize(
    "content",
    [
        "标题".encode("gbk"),  # too little to know
        ("これは日本語の文章です。" * 9).encode("euc-jp"),
        ("これは日本語の文章です。" * 9).encode("shift-jis"),
        ("한국어로 쓴 글입니다. 상업용 건물을 소개합니다." * 9).encode("euc-kr"),
        ("Это русский текст." * 9).encode("koi8-r"),
        ("Élève à l'école." * 9).encode("latin-1"),
        TEXT.encode()[:-2],
        TEXT.encode() + TEXT.encode("gbk"),
        TEXT.encode("utf-16")[:-1],
        b"\xff\xfe\x00\xd8",
        bytes(range(128, 256)) * 3,
    ],
    ids=lambda content: repr(content[:12]),
)
def test_what_may_be_something_else_is_not_known(content: bytes) -> None:
    assert recognised(content) is None


@given(st.text(HAN, min_size=1))
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    assert recognised(text.encode()) == Recognised(text, "UTF-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("codec", ["gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_file_of_the_site_is_known_in_every_encoding_of_windows(path: Path, codec: str) -> None:
    text = path.read_text("utf-8")
    found = recognised(text.encode(codec))
    assert found
    assert found.text == text
    assert found.encoding in {"gb18030": ("GBK", "GB18030")}.get(codec, ("UTF-16",))


@given(st.sampled_from([CASE, TEXT, OLD]), st.sampled_from(["gb18030", "big5hkscs", "utf-8"]), st.data())
def test_a_text_of_which_a_byte_is_lost_is_never_read_as_another(
    text: str, codec: str, data: st.DataObject
) -> None:
    try:
        content = text.encode(codec)
    except UnicodeEncodeError:
        return
    at = data.draw(st.integers(0, len(content) - 1))
    found = recognised(content[:at] + content[at + 1 :])
    assert found is None or codec != "utf-8" or found.encoding == "UTF-8"


@given(st.binary() | st.binary().map(lambda content: b"\xff\xfe" + content))
def test_what_is_known_is_written_again_the_same(content: bytes) -> None:
    found = recognised(content)
    if found and not marked_encoding(content):
        codec = {"UTF-16": ("utf-16-le", "utf-16-be"), "Big5": ("big5hkscs",)}.get(
            found.encoding, (found.encoding,)
        )
        assert content in [found.text.encode(one) for one in codec]


def test_a_text_with_few_broken_places_is_mostly_utf_8() -> None:
    assert is_mostly_utf_8(TEXT.encode()[:-3])
    assert not is_mostly_utf_8(TEXT.encode("gbk"))
    assert not is_mostly_utf_8(b"plain")


def test_common_characters_are_counted_among_those_beyond_ascii() -> None:
    assert common_share("abc") == 0
    assert common_share("a的龘") == 0.5
