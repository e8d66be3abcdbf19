"""The links at the end of headings and paragraphs."""

import re
from collections.abc import Sequence
from html import escape, unescape
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st
from support import case, made, pages

from showcase.plan.permalinks import HeadingStart, Permalink, with_permalinks

LINK = re.compile(r'<a class="permalink" href="#([^"]*)"')
WORDS = st.text("甲乙楼，。：-,&%#<>“”（） \nab", max_size=40)
PARAGRAPHS = st.lists(WORDS, max_size=8)


def links(html: str, before: str = "") -> list[str]:
    return [piece.fragment for piece in with_permalinks((html,), before) if isinstance(piece, Permalink)]


def test_a_heading_links_to_its_anchor_and_a_paragraph_to_its_first_clause_below_it() -> None:
    html = '<h2 id="bei-jing">背景</h2>\n<p>甲楼里有很多很多企业，党员分散。</p>'
    assert links(html) == ["bei-jing", "bei-jing:~:text=甲楼里有很多很多企业"]


def test_a_link_stands_behind_its_heading_and_not_in_it() -> None:
    html = '<h2 id="a">一 <em>甲</em></h2><p>甲楼里有很多企业。</p>'
    found = list(with_permalinks((html,), ""))
    assert found[1:4] == [HeadingStart(), '<h2 id="a">一 <em>甲</em></h2>', Permalink("a", heading="一 甲")]


def test_a_paragraph_above_the_first_heading_is_found_by_its_words_alone() -> None:
    assert links("<p>甲楼里有很多很多企业。</p>") == [":~:text=甲楼里有很多很多企业"]


def test_a_paragraph_with_an_id_of_its_own_is_linked_by_it() -> None:
    assert links('<h2 id="a">甲</h2><p class="x" id="own">甲楼里有很多很多企业。</p>') == ["a", "own"]


def test_what_was_said_before_is_not_enough_to_find_a_paragraph() -> None:
    html = "<p>园区里有很多的企业，党员多。</p><p>园区里有很多的企业，党员少。</p>"
    assert links(html) == [":~:text=园区里有很多的企业", ":~:text=园区里有很多的企业，党员少"]
    assert links(html, before="园区里有很多的企业")[0] == ":~:text=园区里有很多的企业，党员多"


def test_a_paragraph_that_repeats_another_has_no_link() -> None:
    assert len(links("<p>园区里有很多的企业。</p><p>园区里有很多的企业。</p>")) == 1


def test_what_separates_the_parts_of_a_directive_is_encoded() -> None:
    assert links("<p>“1+X-Y”,50%&amp;更多的</p>") == [":~:text=“1+X%2DY”%2C50%25%26更多的"]


def test_words_across_emphasis_links_and_pictures_are_one_paragraph() -> None:
    pieces = ("<p>甲<em>楼</em>里有", Permalink("picture"), '很多<a href="x">很多</a>企业。</p>')
    found = list(with_permalinks(pieces, ""))  # type: ignore[arg-type]  # anything that is no text passes
    assert found[-2] == Permalink("", "甲楼里有很多很多企业")


def test_notes_have_links_of_their_own_and_get_none() -> None:
    assert links('<div class="footnote"><ol><li><p>据报道，甲楼里企业很多。</p></li></ol></div>') == []


@given(PARAGRAPHS, WORDS)
def test_a_directive_says_words_of_its_paragraph_that_come_nowhere_before(
    paragraphs: list[str], before: str
) -> None:
    html = '<h2 id="a">甲</h2>' + "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    pieces = list(with_permalinks((html,), before))
    assert "".join(piece for piece in pieces if isinstance(piece, str)) == html
    said = before
    for position, piece in enumerate(pieces):
        if isinstance(piece, str):
            said += re.sub("<p>", "\n", piece).replace("</p>", "")
        elif isinstance(piece, Permalink) and piece.directive:
            words = unquote(piece.directive)
            whole = re.sub(r"\s+", " ", unescape(re.sub("<[^>]*>", "\n", said)))
            assert words in re.sub(r"\s+", " ", paragraph_at(pieces, position))
            assert whole.count(words) == 1
            assert not re.search(r"[\s,&#<>\"-]", piece.directive)


def paragraph_at(pieces: Sequence[object], position: int) -> str:
    """Return the text of the paragraph that ends at `position`."""
    text = "".join(str(piece) for piece in pieces[:position] if isinstance(piece, str))
    return unescape(text.rpartition("<p>")[2]).strip()


def test_everything_on_a_page_that_can_be_linked_has_its_link() -> None:
    page = pages(
        made(
            {
                "cases/jia.md": case(
                    "## 做法\n\n甲楼里有很多很多企业。",
                    mechanisms="\n  - name: 三步走",
                    figures="\n  - {label: 党组织, value: 4, source: ribao}",
                    teaching="\n  duration: 45分钟",
                )
            }
        )
    )["cases/jia.html"]
    assert LINK.findall(page) == [
        "figures",
        "figure-dang-zu-zhi",
        "mechanisms",
        "mechanism-san-bu-zou",
        "zuo-fa",
        "zuo-fa:~:text=甲楼里有很多很多企业",
        "teaching",
        "sources",
        "page-cite",
    ]
    assert 'href="#source-ribao" title="这条来源的链接"' in page
    names = re.findall('class="permalink" href="[^"]*" aria-label="([^"]*)"', page)
    assert names == [
        "本节的链接：关键数据",
        "数据的链接：党组织",
        "本节的链接：运转机制",
        "机制的链接：三步走",
        "本节的链接：做法",
        "本段的链接",
        "本节的链接：教学参考",
        "本节的链接：资料来源",
        "本节的链接：引用本案例",
    ]
    headings = re.findall("(?s)<h[1-6].*?</h[1-6]>", page)
    assert len(headings) > 7
    assert not [heading for heading in headings if "permalink" in heading]


def test_feeds_have_no_links_to_themselves() -> None:
    site = made()
    feed = next(output for output in site.outputs if output.address == "feeds/all.xml")
    assert b"permalink" not in feed.content  # type: ignore[union-attr]  # a feed is made in memory
