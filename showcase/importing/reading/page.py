"""An HTML page: its main text as blocks, and what stands around it."""

import re
from dataclasses import replace

from showcase.importing.blocks import Kind, Reading, Removed
from showcase.importing.reading.flow import blocks_around, blocks_of
from showcase.importing.reading.main_text import Measure, is_furniture, link_share, main_element, measures
from showcase.importing.reading.markup import Element, parsed
from showcase.importing.reading.page_facts import page_facts
from showcase.importing.sentences import han_count

_LINKS = 0.6
_ACCOUNT = "js_name"
_FEWEST_TAGS = 3  # one may be spoken of, three are markup
OUTSIDE = "正文以外的网页内容"
_HIDDEN = "网页里隐藏的文字"


def read_page(html: str) -> Reading:
    """Return the article of a page."""
    root = parsed(html)
    facts, opening = page_facts(html)
    main = main_element(root, opening)
    removed = _without_furniture(main)
    before, inside, behind = blocks_around(root, main)
    if not any(han_count(block.text) for block in inside):  # better all of it than nothing
        removed, before, inside, behind = [], (), blocks_of(parsed(html)), ()
    account = next((e.text() for e in root.walk() if e.attributes.get("id") == _ACCOUNT), "")
    facts = replace(facts, publisher=account or facts.publisher)
    return Reading(inside, facts, before=before, behind=behind, removed=tuple(removed), whole=True)


def looks_like_html(text: str) -> bool:
    """Tell whether `text` is the source of a page."""
    start = text.lstrip("\ufeff \t\n")[:300].lower()
    return (
        start.startswith(("<!doctype html", "<html", "<?xml", "<head", "<body"))
        or len(re.findall(r"(?i)</?(?:p|div|br|span|td|h[1-6]|meta|section)\b[^<>]*>", text)) >= _FEWEST_TAGS
    )


def _without_furniture(main: Element) -> list[Removed]:
    """Take the lists of links, hidden text and the like out of the main element; return what was in them."""
    held = measures(main)
    removed: list[Removed] = []
    waiting = [main]
    while waiting:
        element = waiting.pop()
        for number, child in enumerate(element.children):
            if not isinstance(child, Element):
                continue
            is_hidden = "display:none" in child.style
            if is_hidden or _is_apart(child, held[id(child)], element.tag):
                reason = _HIDDEN if is_hidden else OUTSIDE
                removed += [Removed(b.text, reason) for b in blocks_of(child) if b.kind is not Kind.PICTURE]
                element.children[number] = Element("hr")
            else:
                waiting.append(child)
    return removed


def _is_apart(element: Element, held: Measure, parent: str) -> bool:
    is_list = element.tag in ("ul", "ol", "div", "dl", "table") and link_share(held) > _LINKS
    return is_furniture(element, held, parent) or is_list
