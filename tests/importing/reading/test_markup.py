from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.reading.markup import Element, one_line, parsed


def test_a_page_becomes_a_tree_without_scripts_and_comments() -> None:
    root = parsed("<head><title>x</title></head><p id=a>甲<b>乙</b><script>丙</script><!--丁--><p>戊")
    assert root.text() == "甲乙 戊"
    assert [(element.tag, element.label) for element in root.walk()] == [
        ("body", ""),
        ("p", "a"),
        ("b", ""),
        ("p", ""),
    ]


def test_ruby_annotations_go() -> None:
    assert parsed("<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字").text() == "漢字"


def test_a_page_nested_deeper_than_any_stack_is_read() -> None:
    assert parsed("<div>" * 3000 + "底" + "</div>" * 3000).text() == "底"


def test_white_space_of_any_width_is_one_space() -> None:
    assert one_line("\u3000甲\xa0 乙\n") == "甲 乙"


@given(st.text("<>/pdivtable=\"'&!-[] 甲"))
def test_any_text_gives_a_tree(text: str) -> None:
    assert isinstance(parsed(text), Element)
