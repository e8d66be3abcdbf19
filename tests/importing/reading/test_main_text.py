from showcase.importing.reading.main_text import is_furniture, link_share, main_element, measures
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
    root = parsed(
        "<div class=side-bar>甲</div><footer>乙</footer>"
        f"<div class=header>{PROSE * 20}</div><div class=text>丙</div>"
    )
    held = measures(root)
    boxes = [box for box in root.children if not isinstance(box, str)]
    assert [is_furniture(box, held[id(box)]) for box in boxes] == [True, True, False, False]


def test_the_share_of_links_is_measured_in_characters() -> None:
    for html, share in (("<a>甲乙</a>丙丁", 0.5), ("<p><a><b>甲</b></a></p>", 1.0), ("", 0.0)):
        root = parsed(html)
        assert link_share(measures(root)[id(root)]) == share


def test_a_name_that_sites_give_the_article_wins_over_longer_prose() -> None:
    root = parsed(f"<div class=aside2>{PROSE * 3}</div><div id=vsb_content_2>{PROSE}</div>")
    assert main_element(root).label == "vsb_content_2"


def test_the_pages_own_summary_finds_the_article() -> None:
    root = parsed(
        f"<div class=a>{PROSE * 5}</div><div class=b><p>短讯只有一句，说完就没有了，就这样。</p></div>"
    )
    assert main_element(root, "短讯只有一句，说完就没有了，就这样。").label == "b"


def test_a_statement_of_rights_is_no_article() -> None:
    statement = "免责声明：本网转载，仅为传递信息，如有问题，请与本网联系，谢谢，再见。"
    root = parsed(
        f"<div class=a><p>今天来了很多人，都很高兴。</p></div><div class=b><p>{statement}</p></div>"
    )
    assert main_element(root).label == "a"


def test_nameless_prose_behind_an_article_that_ended_too_early_belongs_to_it() -> None:
    root = parsed(
        f"<body><div id=zoom>{PROSE}</div><div><p>后面还有一段。</p></div><div class=foot>版权。</div>"
    )
    assert main_element(root).text().endswith("后面还有一段。")
