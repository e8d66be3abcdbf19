import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.course.links import Taken, packed_name

WEBP = "pictures/b.webp"
AVAILABLE = frozenset(
    (
        "cases/jia.html",
        "cases/yi.html",
        "tags/x.html",
        "a.css",
        "cases/a.js",
        "pictures/一 楼.jpg",
        "pictures/b.webp",
    )
)
BASE = "https://anli.example/base/"


def rewritten(html: str, base_url: str = BASE) -> tuple[str, set[str]]:
    """Return a piece of the page `cases/jia.html`, and what it needs."""
    taken = Taken(frozenset(("index.html", "cases/jia.html")), AVAILABLE, base_url)
    return taken.page("cases/jia.html", html), taken.needed


@pytest.mark.parametrize(
    ("html", "here", "needed"),
    [
        ('<a href="#x">甲</a>', '<a href="#x">甲</a>', ""),
        ('<a href="../index.html">甲</a>', '<a href="../index.html">甲</a>', ""),
        ('<a class="b" href="jia.html#一">甲</a>', '<a class="b" href="../cases/jia.html#一">甲</a>', ""),
        (
            '<a href="yi.html?a=1#b">甲</a>',
            f'<a href="{BASE}cases/yi.html?a=1#b" target="_blank" rel="noopener">甲</a>',
            "",
        ),
        (
            '<a href="https://x.example/?a&amp;b">甲</a>',
            '<a href="https://x.example/?a&amp;b" target="_blank" rel="noopener">甲</a>',
            "",
        ),
        ('<a href="mailto:a@b.example">甲</a>', '<a href="mailto:a@b.example">甲</a>', ""),
        ('<link rel="stylesheet" href="../a.css">', '<link rel="stylesheet" href="../a.css">', "a.css"),
        (
            '<link rel="canonical" href="https://x.example/">',
            '<link rel="canonical" href="https://x.example/">',
            "",
        ),
        (
            '<link rel="alternate" href="../tags/x.html">',
            f'<link rel="alternate" href="{BASE}tags/x.html">',
            "",
        ),
        ('<script src="a.js" defer></script>', '<script src="../cases/a.js" defer></script>', "cases/a.js"),
        ('<img src="data:,x" alt="&lt;a href=&#34;yi.html&#34;>">', None, ""),
        ("<p>a &lt;a href=yi.html&gt;</p>", None, ""),
    ],
)
def test_every_link_leads_somewhere(html: str, here: str | None, needed: str) -> None:
    assert rewritten(html) == (here or html, {needed} - {""})


def test_pictures_come_along_in_every_size_under_plain_names() -> None:
    sizes = '<source srcset="../pictures/b.webp 480w, {0} 960w" sizes="100vw">'
    html = sizes + '<a href="{0}"><img src="../pictures/b.webp" alt=""></a>'
    plain = packed_name("pictures/一 楼.jpg")
    assert plain.isascii()
    here, needed = rewritten(html.format("../pictures/%E4%B8%80%20%E6%A5%BC.jpg"))
    assert here == html.format(f"../{plain}")
    assert needed == {WEBP, "pictures/一 楼.jpg"}


def test_without_an_address_what_leads_out_is_no_link() -> None:
    html = '<a class="b" href="yi.html">甲</a><link rel="next" href="../tags/x.html"><form action="yi.html">'
    assert rewritten(html, "") == ('<a class="b">甲</a><form>', set())


def test_what_a_style_sheet_shows_comes_along() -> None:
    taken = Taken(frozenset(), AVAILABLE, BASE)
    css = "a { background: url('pictures/b.webp') } b { background: url(data:,x) } i { src: url(none.png) }"
    assert taken.style_sheet("a.css", css) == css.replace("'", '"')
    assert taken.needed == {WEBP}


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_packed_name_is_plain_and_its_own(one: str, other: str) -> None:
    for address in (one, other):
        assert packed_name(address).isascii()
        assert packed_name(packed_name(address)) == packed_name(address)
    assert (packed_name(one) == packed_name(other)) == (one == other)
