"""HTML as a tree. nh3 mends it as browsers do, so that a plain parser can read what is left.

The tree is built and walked without recursion: pages nest as deep as they like.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

import nh3

_TAGS = set(
    """
    a abbr address article aside b big blockquote br button caption center cite code col colgroup dd del
    details div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img
    ins label li main mark menu nav ol option p pre q rp rt ruby s section select small span strike
    strong sub summary sup table tbody td tfoot th thead time tr u ul wbr
    """.split()
)
_ATTRIBUTES = {
    "*": {"class", "id", "style", "align"},
    "a": {"href"},
    "img": {"src", "data-src", "data-original", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_DROPPED = {
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "svg",
    "head",
    "title",
    "rp",
    "rt",
    "select",
    "button",
}
_STYLES = {"display", "font-weight", "text-align"}  # what tells a heading, a caption, what nobody sees
_EMPTY = frozenset(("br", "hr", "img", "col", "wbr"))
_COMMENT = re.compile("<!--")
_HEAD = re.compile(r"(?i)<head\b")
_TAG = re.compile(r"<(/?)(?:div|section|font|span|table|tbody|tr|td|ul|ol|li|blockquote|center|b|i|p|a)\b")
_MOST_TAGS, _DEEPEST = 100_000, 5_000
_RUNAWAY = 4  # pieces of one link, of which one is a sentence
BLOCKS = frozenset(
    """
    address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead
    tr ul caption
    """.split()
)


@dataclass(eq=False)
class Element:
    """An element with its children, texts and elements in their order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The element's id and classes, which tell what sites use it for."""
        return f"{self.attributes.get('id', '')} {self.attributes.get('class', '')}".strip()

    @property
    def style(self) -> str:
        """The element's own style, without white space."""
        return self.attributes.get("style", "").replace(" ", "").lower()

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all below it, in the order of the page."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]

    def text(self) -> str:
        """Return all text in the element, in one line."""
        pieces: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                pieces.append(node)
            else:
                pieces += [" "] if node.tag in BLOCKS or node.tag == "br" else []
                waiting += reversed(node.children)
        return one_line("".join(pieces))


def one_line(text: str) -> str:
    """Return `text` with each run of white space, of whatever width, as one space."""
    return re.sub(r"\s+", " ", text).strip()


def is_too_complex(html: str) -> bool:
    """Tell whether a page has more elements, or deeper ones, than any page with an article."""
    depth = deepest = 0
    for match in _TAG.finditer(html):
        depth += -1 if match[1] else 1
        deepest = max(deepest, depth)
    return html.count("<") > _MOST_TAGS or deepest > _DEEPEST


def between(html: str, start: re.Pattern[str], end: str) -> Iterator[tuple[int, int]]:
    """Yield where each piece from a match of `start` to `end` lies; one without end is none.

    Written out because a pattern for it takes time without end on a page full of beginnings.
    """
    position = 0
    while match := start.search(html, position):
        stop = html.find(end, match.end())
        if stop < 0:
            return
        position = stop + len(end)
        yield match.start(), position


def _without(html: str, start: re.Pattern[str], end: str) -> str:
    pieces: list[str] = []
    position = 0
    for first, last in between(html, start, end):
        pieces.append(html[position:first])
        position = last
    return "".join((*pieces, html[position:]))


def without_comments(html: str) -> str:
    """Return a page without its comments; one without end hides nothing."""
    return _without(html, _COMMENT, "-->").replace("<!--", "")


def parsed(html: str) -> Element:
    """Return the tree of a page's visible part."""
    html = _without(without_comments(html), _HEAD, "</head>")
    clean = nh3.clean(
        html,
        tags=_TAGS - _DROPPED,
        clean_content_tags=_DROPPED - {"head"},
        attributes=_ATTRIBUTES,
        filter_style_properties=_STYLES,
        link_rel=None,
        url_schemes={"http", "https", "data"},
    )
    builder = _Builder()
    builder.feed(clean)
    builder.close()
    _close_links(builder.root)
    return builder.root


def _close_links(root: Element) -> None:
    """Make no link of what follows one that was never closed: browsers carry it on into every paragraph."""
    links: dict[str, list[Element]] = {}
    for element in root.walk():
        if element.tag == "a":
            links.setdefault(element.attributes.get("href", ""), []).append(element)
    for same in links.values():
        inner = [
            element for link in same for element in link.walk() if element.tag in BLOCKS or element is link
        ]
        if len(inner) >= _RUNAWAY and sum("。" in element.text() for element in inner) > 1:
            for link in same:
                link.tag = "span"


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("body")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if len(self.open) > 1 and self.open[-1].tag == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)
