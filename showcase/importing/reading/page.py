"""An HTML page: its main text as blocks, everything else of it as what was removed."""

import re

from showcase.importing.blocks import Block, Kind, PageFacts, Reading, Removed
from showcase.importing.lines.bylines import imprint_line
from showcase.importing.reading.flow import blocks_of
from showcase.importing.reading.main_text import is_furniture, link_share, main_element
from showcase.importing.reading.markup import Element, parsed
from showcase.importing.reading.page_facts import page_facts

_LINKS = 0.6
_TITLE = re.compile(r"(?i)activity-name|rich_media_title|title|tit|bt|headline")
_ACCOUNT = "js_name"
_FEWEST_TAGS = 3  # one may be spoken of, three are markup


def read_page(html: str) -> Reading:
    """Return the article of a page."""
    root = parsed(html)
    main = main_element(root)
    inside, furniture = _parted(main)
    outside = _outside(root, main)
    facts = page_facts(html)
    title = _title(root) or facts.title
    account = next((e.text() for e in root.walk() if e.attributes.get("id") == _ACCOUNT), "")
    facts = PageFacts(title, account or facts.publisher, facts.date, facts.authors, facts.url)
    imprints = [text for text in outside if imprint_line(text)]
    lines = tuple(Block(Kind.TEXT, text, gap=True) for text in imprints if imprint_line(text))
    rest = [text for text in outside if text not in imprints and text != title]
    removed = (*(Removed(text, "正文以外的网页内容") for text in (*rest, *furniture)),)
    return Reading((*lines, *inside), facts, removed)


def looks_like_html(text: str) -> bool:
    """Tell whether `text` is the source of a page."""
    start = text.lstrip("\ufeff \t\n")[:300].lower()
    return (
        start.startswith(("<!doctype html", "<html", "<?xml", "<head", "<body"))
        or len(re.findall(r"(?i)</?(?:p|div|br|span|td|h[1-6]|meta|section)\b[^<>]*>", text)) >= _FEWEST_TAGS
    )


def _title(root: Element) -> str:
    """Return the page's headline: its only h1, or the element that is called so."""
    named = [
        e
        for e in root.walk()
        if e.tag in ("h1", "h2", "h3", "div", "p", "td", "span") and _TITLE.search(e.attributes.get("id", ""))
    ]
    heads = [e for e in root.walk() if e.tag == "h1" and e.text()]
    texts = [e.text() for e in ([*heads[:1]] if len(heads) == 1 else named)]
    return next((text for text in texts if 4 < len(text) <= 80), "")  # noqa: PLR2004 - a headline's length


def _parted(main: Element) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of the main element without the lists of links and the like inside it."""
    furniture: list[str] = []
    waiting = [main]
    while waiting:
        element = waiting.pop()
        for number, child in enumerate(element.children):
            if isinstance(child, Element):
                is_list = child.tag in ("ul", "ol", "div", "dl", "table") and link_share(child) > _LINKS
                if child is not main and (is_furniture(child) or is_list):
                    furniture += _texts(child)
                    element.children[number] = Element("hr")
                else:
                    waiting.append(child)
    return blocks_of(main), furniture


def _outside(root: Element, main: Element) -> list[str]:
    """Return the lines of the page outside its main element."""
    if root is main:
        return []
    for element in root.walk():
        for number, child in enumerate(element.children):
            if child is main:
                element.children[number] = Element("hr")
                return _texts(root)
    return []


def _texts(element: Element) -> list[str]:
    return [block.text for block in blocks_of(element) if block.kind is not Kind.PICTURE]
