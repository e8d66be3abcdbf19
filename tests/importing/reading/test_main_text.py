from showcase.importing.reading.main_text import is_furniture, link_share, main_element
from showcase.importing.reading.markup import parsed

PROSE = "<p>早上，大厦的电梯口排起了队，党员在引路，大家都说好。</p>"


def test_the_element_with_most_prose_is_the_main_one() -> None:
    root = parsed(
        "<div class=nav><a>首页，要闻，更多，这里，那里</a></div><div class=footer>版权，所有</div>"
        f"<div class=box>{PROSE * 3}</div>"
    )
    assert main_element(root).label == "box"


def test_prose_in_several_cells_has_their_common_box() -> None:
    root = parsed(f"<div id=zoom><table><tr><td>{PROSE}</td></tr><tr><td>{PROSE * 2}</td></tr></table></div>")
    assert main_element(root).tag in ("div", "table")


def test_a_page_without_prose_is_taken_whole() -> None:
    root = parsed("<b>甲</b>")
    assert main_element(root) is root


def test_boxes_are_furniture_by_their_names_unless_an_article_lies_in_them() -> None:
    boxes = parsed(
        "<div class=side-bar>甲</div><footer>乙</footer>"
        f"<div class=header>{PROSE * 20}</div><div class=text>丙</div>"
    )
    assert [is_furniture(box) for box in boxes.children if not isinstance(box, str)] == [
        True,
        True,
        False,
        False,
    ]


def test_the_share_of_links_is_measured_in_characters() -> None:
    assert link_share(parsed("<a>甲乙</a>丙丁")) == 0.5
    assert link_share(parsed("")) == 0
