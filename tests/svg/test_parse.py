import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.svg.parse import Node, Unreadable, parse, text_of


def test_names_carry_their_namespaces_and_texts_their_places() -> None:
    root = parse('<a xmlns="n" xmlns:m="m" m:k="1" j="2">甲<m:b/>乙</a>'.encode())
    assert root.name == ("n", "a")
    assert root.attributes == {("m", "k"): "1", ("", "j"): "2"}
    assert root.content == ["甲", Node(("m", "b"), {}), "乙"]
    assert (text_of(root), [child.name for child in root.children]) == ("甲乙", [("m", "b")])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<a>",
        b"<a/><b/>",
        b"<a b='1' b='2'/>",
        b"<?xml version='1.0' encoding='nonsense'?><a/>",
        b"<?xml version='1.0' encoding='gbk'?><a/>",
        b"\x00\x01",
    ],
)
def test_what_is_no_xml_says_nothing_more(content: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(content)
    assert str(caught.value) == ""


def test_no_entity_is_ever_defined() -> None:
    for entity in ('a "b"', 'a SYSTEM "file:///etc/passwd"', '% a "b"'):
        with pytest.raises(Unreadable, match="实体"):
            parse(f"<!DOCTYPE a [<!ENTITY {entity}>]><a/>".encode())


@given(st.binary(max_size=50))
def test_any_bytes_are_xml_or_not(content: bytes) -> None:
    try:
        assert isinstance(parse(content), Node)
    except Unreadable:
        return
