from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.reading.markup import Element, is_too_complex, one_line, parsed


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


def test_a_comment_without_end_hides_nothing() -> None:
    assert parsed("<p>甲<!-- 乙 --><p>丙<!--丁").text() == "甲 丙丁"


def test_a_link_that_was_never_closed_is_none() -> None:
    root = parsed("<a href=x>首页<p>甲来了。<p>乙来了。<p>丙来了。<p>丁")
    assert not [element for element in root.walk() if element.tag == "a"]
    assert [e.text() for e in parsed("<p>见<a href=x>这里。</a>").walk() if e.tag == "a"] == ["这里。"]


def test_a_page_of_nothing_but_marks_is_too_complex() -> None:
    assert is_too_complex("<br>" * 100_001)
    assert is_too_complex("<div>" * 5001)
    assert not is_too_complex("<div></div>" * 9000)
