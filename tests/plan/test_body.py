import pytest
from support import look

from showcase.plan.body import Piece, Placed, body, caption_and_credit, has_pictures, path_of
from showcase.prose.convert import convert

PICTURES = look(("cases/jia/a.jpg", "cases/jia/b b.png", "assets/c.jpg"))


def pieces(markdown: str, where: str = "cases/jia.html") -> tuple[Piece, ...]:
    prose, problems = convert(markdown, "cases/jia.md", 1)
    assert not problems, problems
    return body(prose, where, PICTURES)  # type: ignore[arg-type]  # all of them are sound


def placed(markdown: str, where: str = "cases/jia.html") -> list[Placed]:
    return [piece for piece in pieces(markdown, where) if isinstance(piece, Placed)]


def test_a_text_without_pictures_is_one_piece() -> None:
    assert pieces("甲\n\n乙") == ("<p>甲</p>\n<p>乙</p>",)
    assert not has_pictures(pieces("甲"))
    assert pieces("") == ()


def test_a_picture_that_is_a_paragraph_is_a_figure_with_a_caption() -> None:
    before, figure, after = pieces('甲\n\n![图上](jia/a.jpg "说明｜张三摄")\n\n乙')
    assert (before, after) == ("<p>甲</p>\n", "\n<p>乙</p>")
    assert isinstance(figure, Placed)
    assert (figure.is_figure, figure.is_linked, figure.in_row, figure.title) == (True, False, False, "")
    shown = figure.picture
    assert (shown.address, shown.alt, shown.caption, shown.credit) == (
        "cases/jia/a.jpg",
        "图上",
        "说明",
        "张三摄",
    )
    assert has_pictures((figure,))


def test_a_picture_amid_words_stays_there_and_keeps_its_title() -> None:
    before, picture, after = pieces('甲 ![图上](jia/a.jpg "说明｜某摄") 乙')
    assert (before, after) == ("<p>甲 ", " 乙</p>")
    assert isinstance(picture, Placed)
    assert (picture.is_figure, picture.title, picture.picture.caption) == (False, "说明｜某摄", "")


@pytest.mark.parametrize("gap", [" ", "\n", "  \n", ""])
def test_pictures_that_share_a_paragraph_stand_in_a_row(gap: str) -> None:
    found = pieces(f"![甲](jia/a.jpg){gap}![乙](<jia/b b.png>)")
    start, one, other, end = found
    assert (start, end) == ('<div class="picture-row">', "</div>")
    assert isinstance(one, Placed)
    assert isinstance(other, Placed)
    assert (one.in_row, other.in_row, other.picture.address) == (True, True, "cases/jia/b b.png")


def test_a_picture_in_a_link_leads_where_the_link_does() -> None:
    start, picture, end = pieces("[![甲](jia/a.jpg)](https://example.org/)")
    assert (start, end) == ('<p><a href="https://example.org/">', "</a></p>")
    assert isinstance(picture, Placed)
    assert picture.is_linked
    assert [one.is_linked for one in placed("[甲](https://example.org/) ![甲](jia/a.jpg)")] == [False]


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ("", (1200, 800)),
        ("{width=300}", (300, 200)),
        ("{height=100}", (150, 100)),
        ("{width=300 height=5}", (300, 200)),
        ("{width=9000}", (1200, 800)),
        ("{width=0}", (1200, 800)),
    ],
)
def test_the_author_may_choose_the_width_and_nothing_is_distorted(
    attributes: str, size: tuple[int, int]
) -> None:
    (picture,) = placed(f"![甲](jia/a.jpg){attributes}")
    assert (picture.width, picture.height) == size


def test_an_anchor_and_a_class_stay_with_the_picture() -> None:
    (picture,) = placed("![甲](jia/a.jpg){#tu-1 .k}")
    assert (picture.id, picture.classes) == ("tu-1", "k")


def test_pictures_stand_in_lists_quotations_and_written_figures_too() -> None:
    assert [one.is_figure for one in placed("- ![甲](jia/a.jpg)\n\n> ![甲](jia/a.jpg)")] == [False, True]
    (picture,) = placed('<figure><img src="jia/a.jpg" alt="甲"><figcaption>乙</figcaption></figure>')
    assert not picture.is_figure


def test_a_picture_of_the_about_page_is_counted_from_the_root() -> None:
    (picture,) = placed("![甲](assets/c.jpg)", "about.html")
    assert picture.picture.address == "assets/c.jpg"


def test_a_picture_that_nobody_has_seen_is_left_out() -> None:
    assert pieces("甲\n\n![甲](jia/none.jpg)") == ("<p>甲</p>\n",)


def test_signs_in_words_are_what_they_are() -> None:
    (picture,) = placed("![“甲” <b> & '乙'](jia/a.jpg \"1 < 2 & 3\")")
    assert picture.picture.alt == "“甲” <b> & '乙'"
    assert picture.picture.caption == "1 < 2 & 3"


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("说明", ("说明", "")),
        ("说明｜张三摄", ("说明", "张三摄")),
        ("说明 | 张三 摄", ("说明", "张三 摄")),
        ("说明（张三摄）", ("说明", "张三摄")),
        ("说明。（摄影：张三）", ("说明。", "摄影：张三")),
        ("说明(某单位供图)", ("说明", "某单位供图")),
        ("｜张三摄", ("", "张三摄")),
        ("一期（左）和二期（右）", ("一期（左）和二期（右）", "")),
        ("甲｜乙｜丙摄", ("甲｜乙", "丙摄")),
        ("", ("", "")),
    ],
)
def test_a_title_is_a_caption_and_a_credit(title: str, parts: tuple[str, str]) -> None:
    assert caption_and_credit(title) == parts


def test_a_path_is_counted_from_the_folder_of_the_page() -> None:
    assert path_of("jia/%E5%9B%BE%20a.jpg", "cases") == "cases/jia/图 a.jpg"
    assert path_of("../cases/jia/a.jpg", "cases") == "cases/jia/a.jpg"
    assert path_of("assets/a.jpg", "") == "assets/a.jpg"
