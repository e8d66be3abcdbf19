import pytest

from showcase.importing.blocks import Block, Kind
from showcase.importing.reading.illustrations import illustration, is_captioned
from showcase.importing.reading.markup import Element, parsed


def first(html: str, tag: str) -> Element:
    return next(element for element in parsed(html).walk() if element.tag == tag)


@pytest.mark.parametrize(
    ("html", "address"),
    [
        ('<img src="a.jpg">', "a.jpg"),
        ('<img data-src="https://a.cn/real.jpg" src="/img/loading.gif">', "https://a.cn/real.jpg"),
        ('<img src="/static/logo.png">', ""),
        ('<img src="a.jpg" width="20">', ""),
        ('<img src="data:image/svg+xml,%3Csvg/%3E">', ""),
        ("<img>", ""),
    ],
)
def test_ornaments_are_no_pictures(html: str, address: str) -> None:
    assert [block.text for block in illustration(first(html, "img"))] == ([address] if address else [])


def test_the_alternative_text_is_kept() -> None:
    assert illustration(first('<img src="a.jpg" alt="大厅">', "img")) == [
        Block(Kind.PICTURE, "a.jpg", caption="大厅")
    ]


def test_a_box_of_a_picture_and_a_line_has_its_caption() -> None:
    assert is_captioned(first('<p><img src="a.jpg"><br>党员在走访。</p>', "p"))
    assert not is_captioned(first('<p>正文在前。<img src="a.jpg"></p>', "p"))
    assert not is_captioned(first(f'<p><img src="a.jpg">{"很长" * 60}</p>', "p"))
    assert not is_captioned(first('<p><img src="a.jpg"></p>', "p"))
