"""The main text of a page: the element whose paragraphs say most and whose links say least."""

import re

from showcase.importing.reading.markup import BLOCKS, Element
from showcase.importing.sentences import han_count

_KNOWN = re.compile(
    r"(?i)(?:^|[\s_-])(?:js_content|rich_media_content|trs_editor|view_?trs|articlecontent|article[_-]?(?:body|content|main|text)|content[_-]?(?:body|text|main|detail|article)"
    r"|main[_-]?(?:content|text)|rm_txt_con|zoom|ozoom|vsb_content\w*|ucapcontent|newstext|news[_-]?(?:content|text|body)|detail[_-]?(?:content|text)|text[_-]?con\w*|entry-content|post-content)(?:$|[\s_-])"
)
_FURNITURE = re.compile(
    r"(?i)(?:^|[\s_-])(?:nav|menu|foot(?:er)?|header?|top(?:bar)?|side(?:bar)?|breadcrumb|crumbs?|position|location|share|comment|related?|recommend|hot|rank|copyright|login|search|qr_?code|ads?|banner|links?|tags?)(?:$|[\s_-]|\d)"
)
_FURNITURE_TAGS = frozenset(("nav", "footer", "aside", "form", "header"))
_PUNCTUATION = re.compile("[，。；、,]")
_LINKS = 0.4
_ARTICLE = 400  # more than this is an article, even in a box with a bad name


def main_element(root: Element) -> Element:
    """Return the element that holds the article; the whole page where nothing stands out."""
    scores: dict[int, float] = {}
    elements: dict[int, Element] = {}
    parents = {
        id(child): parent for parent in root.walk() for child in parent.children if isinstance(child, Element)
    }
    for element in root.walk():
        if element.tag not in BLOCKS and element is not root:
            continue
        points = _own_points(element)
        holder: Element | None = element
        share = 1.0
        for _ in range(4):  # what a paragraph says counts less for each container around it
            if holder is None or points <= 0:
                break
            scores[id(holder)] = scores.get(id(holder), 0) + points * share
            elements[id(holder)] = holder
            holder, share = parents.get(id(holder)), share * 0.62
    if not scores:
        return root
    best = max(scores, key=lambda key: scores[key] * _worth(elements[key]))
    return _widened(elements[best], parents)


def is_furniture(element: Element) -> bool:
    """Tell whether sites use such an element for anything but the article."""
    if element.tag in _FURNITURE_TAGS:
        return True
    return (
        bool(_FURNITURE.search(element.label))
        and not _KNOWN.search(element.label)
        and han_count(element.text()) < _ARTICLE
    )


def link_share(element: Element) -> float:
    """Return which part of the element's text is in links."""
    whole = len(element.text())
    linked = sum(len(inner.text()) for inner in element.walk() if inner.tag == "a")
    return linked / whole if whole else 0.0


def _own_points(element: Element) -> float:
    """Return what the text directly in an element says: prose is long and has punctuation."""
    own = "".join(
        child if isinstance(child, str) else child.text()
        for child in element.children
        if isinstance(child, str) or child.tag not in BLOCKS
    )
    if is_furniture(element) or link_share(element) > _LINKS:
        return 0.0
    marks = len(_PUNCTUATION.findall(own))
    return marks + min(han_count(own) / 40, 8) if marks else 0.0


def _worth(element: Element) -> float:
    if link_share(element) > _LINKS or is_furniture(element):
        return 0.1
    return 1.5 if _KNOWN.search(element.label) else 1.0


def _widened(element: Element, parents: dict[int, Element]) -> Element:
    """Return the box around a single paragraph or cell: the other ones stand beside it."""
    parent = parents.get(id(element))
    while parent is not None and element.tag in (
        "p",
        "td",
        "tr",
        "tbody",
        "li",
        "font",
        "span",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "ul",
        "ol",
        "figure",
        "section",
    ):
        element, parent = parent, parents.get(id(parent))
    return element
