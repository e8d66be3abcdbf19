from xml.etree.ElementTree import Element, fromstring
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.limits import DRAWING_BYTES
from showcase.svg.allowed import ATTRIBUTES, ELEMENTS, FUNCTIONS, SVG
from showcase.svg.clean import Refused, clean, written
from showcase.svg.style import offence

NAMESPACES = f'xmlns="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"'
INKSCAPE = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'


def cleaned(inner: str, attributes: str = "", before: str = "") -> str:
    """Return what is written of a drawing with `inner`, without the root's own tags."""
    text = written(clean(f"{before}<svg {NAMESPACES} {attributes}>{inner}</svg>".encode())).decode()
    return (
        text.removeprefix(f'<svg xmlns="{SVG}"').removeprefix("/>").removeprefix(">").removesuffix("</svg>")
    )


def refused(inner: str, before: str = "") -> str:
    with pytest.raises(Refused) as caught:
        cleaned(inner, before=before)
    return str(caught.value)


@pytest.mark.parametrize(
    "inner",
    [
        '<path d="M0 0L9 9" fill="#8e1b1f" stroke-width="2"/>',
        '<g transform="rotate(45 5 5) translate(3,4)"><rect height="5" width="5"/></g>',
        '<defs><linearGradient id="a"><stop offset="0" stop-color="rgb(1,2,3)"/></linearGradient></defs>',
        '<rect fill="url(#a)" style="stroke:url(\'#b\');opacity:.5"/>',
        '<text x="1">组织<tspan dy="1">架构</tspan> &lt;图&gt; &amp;</text>',
        "<style>.a{fill:#f00;font-family:'宋体'} .b:not(.a){stroke:hsl(1,2%,3%)}</style>",
        '<symbol id="s"><circle r="1"/></symbol><use href="#s" x="4"/>',
        '<filter id="f"><feGaussianBlur in="SourceGraphic" stdDeviation="2"/></filter>',
        '<text xml:space="preserve">  a  </text>',
    ],
)
def test_a_sound_drawing_stays_as_it_is(inner: str) -> None:
    assert cleaned(inner) == inner


@pytest.mark.parametrize(
    ("inner", "left"),
    [
        ("<!-- S --><?php S ?><path/>", "<path/>"),
        ("<title>S</title><desc>S</desc><metadata><a>S</a></metadata>", ""),
        (f'<g {INKSCAPE} inkscape:label="S" inkscape:export-filename="C:\\S"><path/></g>', "<g><path/></g>"),
        ('<x:script xmlns:x="http://www.w3.org/1999/xhtml">S</x:script>', ""),
        (
            '<path data-name="S" aria-label="S" role="S" tabindex="0" lang="S" xml:base="http://s/"/>',
            "<path/>",
        ),
        ('<a href="https://s.example/" target="S"><path/></a>', "<g><path/></g>"),
        ('<a xlink:href="javascript:S"><text>甲</text></a>', "<g><text>甲</text></g>"),
        ('<use xlink:href="#s"/>', '<use href="#s"/>'),
        ("<style>/* S */ .a{fill:red}</style>", "<style>  .a{fill:red}</style>"),
        ("<style><![CDATA[.a{fill:red}]]></style>", "<style>.a{fill:red}</style>"),
        ("<g>S</g>", "<g/>"),
    ],
)
def test_what_nobody_sees_is_left_out(inner: str, left: str) -> None:
    assert cleaned(inner) == left


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        ("<script>alert(1)</script>", "里有脚本"),
        ('<path onclick="alert(1)"/>', "里有脚本（onclick）"),
        ('<path ONLOAD="alert(1)"/>', "里有脚本（ONLOAD）"),
        ("<foreignObject><p>字</p></foreignObject>", "里有网页内容（foreignObject）"),
        ('<image href="https://s.example/a.png"/>', "里有嵌在里面的照片"),
        ('<image href="data:image/png;base64,AAAA"/>', "里有嵌在里面的照片"),
        ('<filter><feImage href="#a"/></filter>', "里有嵌在里面的照片"),
        ('<set attributeName="href" to="javascript:alert(1)"/>', "里有动画"),
        ('<animate attributeName="x" to="9"/>', "里有动画"),
        ("<iframe/>", "里有不认识的 <iframe>"),
        ("<Script/>", "里有不认识的 <Script>"),
        ('<use href="b.svg#s"/>', "里引用了外面的“b.svg#s”"),
        ('<use href="data:image/svg+xml,x"/>', "里引用了外面的“data:image/svg+xml,x”"),
        ('<use href=" #s"/>', "里引用了外面的“ #s”"),
        ('<path fill="url(https://s.example/#a)"/>', "的样式里有“url(…)”，可能引用外面的东西"),
        ('<path fill="url(//s.example)"/>', "的样式里有“url(…)”，可能引用外面的东西"),
        ('<path style="fill:URL( x.svg#a )"/>', "的样式里有“URL(…)”，可能引用外面的东西"),
        ('<path style="fill:\\75rl(x)"/>', "的样式里有“\\”，可能引用外面的东西"),
        ("<style>@import 'https://s.example/a.css';</style>", "的样式里有“@import”，可能引用外面的东西"),
        ("<style>@font-face{src:url(a)}</style>", "的样式里有“@font-face”，可能引用外面的东西"),
        ("<style>a{b:image-set('x' 1x)}</style>", "的样式里有“image-set(…)”，可能引用外面的东西"),
        ("<style>a{b:src('x')}</style>", "的样式里有“src(…)”，可能引用外面的东西"),
        ("<style>a{b:ur<!-- -->l(x)}</style>", "的样式里有“url(…)”，可能引用外面的东西"),
        ("<style>a{b:ur<g/>l(x)}</style>", "的样式里有“url(…)”，可能引用外面的东西"),
        ("<style>a{b:url(#a)url(x)}</style>", "的样式里有“url(…)”，可能引用外面的东西"),
        ("<style>a{b:url(/*#*/x)}</style>", "的样式里有“url(…)”，可能引用外面的东西"),
    ],
)
def test_what_acts_or_reaches_out_is_refused(inner: str, message: str) -> None:
    assert refused(inner) == message


def test_entities_are_refused_and_a_mere_doctype_is_dropped() -> None:
    for doctype in (
        '<!DOCTYPE svg [<!ENTITY a "b">]>',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    ):
        assert refused("<text>&a;</text>", doctype) == "里定义了实体（ENTITY）"
    public = (
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    assert cleaned("<path/>", before=public) == "<path/>"


def test_a_style_sheet_named_before_the_drawing_is_dropped() -> None:
    assert cleaned("<path/>", before='<?xml-stylesheet href="https://s.example/a.css"?>') == "<path/>"


def test_the_namespace_is_added_and_foreign_ones_dropped() -> None:
    assert written(clean(b"<svg><path/></svg>")) == f'<svg xmlns="{SVG}"><path/></svg>'.encode()
    prefixed = f'<s:svg xmlns:s="{SVG}" xmlns:t="t"><s:path/></s:svg>'
    assert written(clean(prefixed.encode())) == f'<svg xmlns="{SVG}"><path/></svg>'.encode()


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg", b"<svg><path></svg>", b"<html/>", b"<svg>&nbsp;</svg>", "<svg>甲</svg>".encode("gbk")],
)
def test_what_is_no_svg_is_told(content: bytes) -> None:
    with pytest.raises(Refused, match="读不懂，不是完整的 SVG"):
        clean(content)


def test_other_encodings_of_unicode_are_read() -> None:
    text = f'<?xml version="1.0" encoding="utf-16"?><svg {NAMESPACES}><text>甲</text></svg>'
    assert "甲" in written(clean(text.encode("utf-16"))).decode()


def test_drawings_too_large_too_deep_or_too_dense_are_refused() -> None:
    assert refused(" " * DRAWING_BYTES) == "有 2.0 MB，这张 SVG 太复杂"
    assert refused("<g>" * 200 + "</g>" * 200) == "里层次太深或元素太多"
    assert refused("<g/>" * 60_000) == "里层次太深或元素太多"
    bomb = '<g id="a0"><path/></g>' + "".join(
        f'<g id="a{n}">{f"<use href={chr(34)}#a{n - 1}{chr(34)}/>" * 10}</g>' for n in range(1, 9)
    )
    assert refused(bomb) == "里重复引用太多，浏览器画不完"


NAMES = st.sampled_from(sorted({*ELEMENTS, "script", "image", "a", "foreignObject", "title", "set", "x:y"}))
VALUES = st.sampled_from(
    ["#a", "url(#a)", "url(x)", "1", "red", "javascript:x", "a(b)", "'", '"', "<", "&", "\\", "@", "甲"]
) | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5)
KEYS = st.sampled_from(sorted(ATTRIBUTES)) | st.sampled_from(
    ["onload", "href", "xlink:href", "data-x", "xml:base"]
)
TREES = st.recursive(
    st.just(()),
    lambda children: st.lists(
        st.tuples(NAMES, st.dictionaries(KEYS, VALUES, max_size=3), children), max_size=3
    ),
)


def markup(tree: object) -> str:
    assert isinstance(tree, list | tuple)
    return "".join(
        f"<{name}{' '.join(['', *(f'{key}={quoteattr(value)}' for key, value in attributes.items())])}>"
        f"文{markup(children)}</{name}>"
        for name, attributes, children in tree
    )


@settings(max_examples=300)
@given(TREES)
def test_whatever_comes_in_only_what_is_harmless_comes_out(tree: object) -> None:
    content = f'<svg {NAMESPACES} xmlns:x="x">{markup(tree)}</svg>'.encode()
    try:
        made = written(clean(content))
    except Refused:
        return
    for element in fromstring(made).iter():  # noqa: S314 - of our own making
        assert_harmless(element)
    assert written(clean(made)) == made


def assert_harmless(element: Element) -> None:
    space, _, name = element.tag[1:].partition("}")
    assert (space, name in ELEMENTS) == (SVG, True)
    for key, value in element.attrib.items():
        assert key in ATTRIBUTES or (key == "href" and value.startswith("#")) or key.endswith("}space")
        assert key == "href" or not offence(value)
    if name == "style":
        assert not offence(element.text or "")


def test_the_lists_hold_no_way_out() -> None:
    assert not {name for name in ATTRIBUTES if name.lower().startswith("on") or "href" in name.lower()}
    assert not {"url", "src", "image", "image-set", "cross-fade", "element", "attr", "env"} & FUNCTIONS
    assert not {"script", "foreignObject", "image", "a", "animate", "set", "iframe", "handler"} & ELEMENTS
