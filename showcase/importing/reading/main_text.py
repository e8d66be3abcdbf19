"""The main text of a page: the element whose paragraphs say most and whose links say least."""

import re
from dataclasses import dataclass

from showcase.importing.reading.markup import BLOCKS, Element, one_line
from showcase.importing.sentences import han_count

_ARTICLE_NAMES = re.compile(
    r"(?i)(?:^|\s)(?:js_content|rich_media_content|trs_(?:ueditor|editor|paper_default)|view_?trs|rm_txt_con|o?zoom|vsb_content\w*"
    r"|v_news_content|artibody|mp-editor|article[_-]?(?:content|body|text|con|main)|content[_-]?article|articlecontent|ucapcontent"
    r"|post_(?:body|text|content)|entry-content|post-content|news[_-]?(?:content|text|body|con)|newstext|detail[_-]?(?:content|text|body)"
    r"|text_area|main-aticle|bodytext|articletext|font_area|index_cententwrap\w*|text-\w{8}|article-bd|rich-text)(?:$|\s)"
)
_LIKELY_NAMES = re.compile(
    r"(?i)(?:^|[\s_-])(?:content|article|text|txt|word|main|news|detail|con|body)(?:$|[\s_-])"
)
_FURNITURE = re.compile(
    r"(?i)(?:^|[\s_-])(?:nav|menu|foot(?:er)?|header?|top(?:bar)?|side(?:bar)?|aside|breadcrumb|crumbs?|position|location|share|comments?|related?"
    r"|recommend\w*|hot\w*|rank\w*|copyright|disclaimer|statement|login|search|qr_?code|ewm|ads?|banner|links?|tags?|tool\w*)(?:$|[\s_-]|\d)"
)
_FURNITURE_TAGS = frozenset(("nav", "footer", "aside", "form", "header"))
_HEADED = ("article", "section")
_AROUND = frozenset(
    "p td tr tbody li font span blockquote h1 h2 h3 ul ol figure section tfoot thead center dl dd dt".split()
)
_STATEMENT = re.compile(r"[【\[（(]?(?:免责声明|版权声明|特别声明|平台声明|声明[：:]|版权所有|Copyright)")
_PUNCTUATION = re.compile("[，。；、,]")
_LINKS = 0.4
_FEW_LINKS = 0.5
_ARTICLE = 400  # more than this is an article, even in a box with a bad name
_KNOWN, _LIKELY = 4.0, 1.3
_OPENING = 12  # characters of the page's own summary that find the article
_SHARE = 0.62


@dataclass
class Measure:
    """What an element holds: characters of text, of these in links, and Chinese ones."""

    text: int = 0
    linked: int = 0
    han: int = 0


def measures(root: Element) -> dict[int, Measure]:
    """Return what each element holds, by its identity; every text is counted once for all around it."""
    found: dict[int, Measure] = {}
    for element in reversed(list(root.walk())):
        own = found.setdefault(id(element), Measure())
        for child in element.children:
            inner = found[id(child)] if isinstance(child, Element) else _text(child)
            own.text += inner.text
            own.linked += inner.text if element.tag == "a" else inner.linked
            own.han += inner.han
    return found


def main_element(root: Element, opening: str = "") -> Element:
    """Return the element that holds the article; the whole page where nothing stands out.

    `opening` is what the page itself says its article begins with, "" if it says nothing.
    """
    held = measures(root)
    scores: dict[int, float] = {}
    elements: dict[int, Element] = {}
    parents = {
        id(child): parent for parent in root.walk() for child in parent.children if isinstance(child, Element)
    }
    for element in root.walk():
        if element.tag not in BLOCKS and element is not root:
            continue
        points = _own_points(element, held[id(element)], opening)
        holder: Element | None = element
        share = 1.0
        for _ in range(4):  # what a paragraph says counts less for each container around it
            if holder is None or points <= 0:
                break
            scores[id(holder)] = scores.get(id(holder), 0) + points * share
            elements[id(holder)] = holder
            holder, share = parents.get(id(holder)), share * _SHARE
    if not scores:
        return root
    best = max(scores, key=lambda key: scores[key] * _worth(elements[key], held[key]))
    found = _widened(elements[best], parents)
    _join_siblings(found, parents.get(id(found)), held)
    return found


def is_furniture(element: Element, held: Measure, parent: str = "") -> bool:
    """Tell whether sites use such an element for anything but the article.

    A header in an article, whose tag is the `parent`'s, holds the article's own headline.
    """
    if element.tag in _FURNITURE_TAGS:
        if element.tag == "header" and parent in _HEADED:
            return False
        return held.han < _ARTICLE or element.tag in ("nav", "footer")
    return (
        bool(_FURNITURE.search(element.label))
        and not _ARTICLE_NAMES.search(element.label)
        and held.han < _ARTICLE
    )


def link_share(held: Measure) -> float:
    """Return which part of an element's text is in links."""
    return held.linked / held.text if held.text else 0.0


def is_known(element: Element) -> bool:
    """Tell whether sites' programs give this name to the element of the article."""
    return bool(_ARTICLE_NAMES.search(element.label))


def _text(text: str) -> Measure:
    return Measure(len(one_line(text)), 0, han_count(text))


def _own_points(element: Element, held: Measure, opening: str) -> float:
    """Return what the text directly in an element says: prose is long and has punctuation."""
    if is_furniture(element, held) or link_share(held) > _LINKS:
        return 0.0
    own = "".join(
        child if isinstance(child, str) else child.text()
        for child in element.children
        if isinstance(child, str) or child.tag not in BLOCKS
    )
    if _STATEMENT.match(own.lstrip()):
        return 0.0
    marks = len(_PUNCTUATION.findall(own))
    points = marks + min(han_count(own) / 40, 8) if marks else 0.0
    is_opening = bool(opening) and opening[:_OPENING] in re.sub(r"\s", "", own)
    return points + 30 if is_opening else points


def _worth(element: Element, held: Measure) -> float:
    if link_share(held) > _LINKS or is_furniture(element, held):
        return 0.1
    if is_known(element):
        return _KNOWN
    return _LIKELY if _LIKELY_NAMES.search(element.label) or element.tag == "article" else 1.0


def _join_siblings(main: Element, parent: Element | None, held: dict[int, Measure]) -> None:
    """Take nameless prose right behind the article into it: broken markup ends an element too early."""
    if parent is None:
        return
    place = next(n for n, child in enumerate(parent.children) if child is main) + 1
    while place < len(parent.children):
        sibling = parent.children[place]
        if isinstance(sibling, Element) and not _is_nameless_prose(sibling, held[id(sibling)]):
            return
        if isinstance(sibling, str) and sibling.strip():
            return
        main.children.append(parent.children.pop(place))


def _is_nameless_prose(element: Element, held: Measure) -> bool:
    is_prose = element.tag in ("div", "p") and not element.label and link_share(held) <= _FEW_LINKS
    return is_prose and held.han > 0 and "。" in element.text()


def _widened(element: Element, parents: dict[int, Element]) -> Element:
    """Return the box around a single paragraph or cell: the other ones stand beside it."""
    parent = parents.get(id(element))
    while parent is not None and element.tag in _AROUND and not is_known(element):
        element, parent = parent, parents.get(id(parent))
    return element
