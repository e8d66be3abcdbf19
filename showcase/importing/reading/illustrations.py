"""The pictures of a page: which belong to the article, and which boxes hold one with its caption."""

import re

from showcase.importing.blocks import Block, Kind
from showcase.importing.reading.markup import Element, one_line
from showcase.importing.sentences import han_count

_SOURCES = ("data-src", "data-original", "src")
_ORNAMENT = re.compile(
    r"(?i)(?:^|[/_\-.])(?:loading|placeholder|blank|spacer|transparent|pixel|logo\w*|icons?|ico|qr_?code|ewm|erweima|weixin|share"
    r"|arrow|btn|button|avatar|banner|bullet|line|dot|close)(?:[/_\-.0-9]|$)"
)
_EMBEDDED = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,")
_SMALLEST = 60  # pixels; anything smaller is a sign and no picture
_LONGEST_CAPTION = 80
_BOXES = frozenset(("p", "div", "figure", "center", "section", "td", "span"))
_SHORT_ADDRESS = 300


def illustration(element: Element) -> list[Block]:
    """Return the picture of an `img` element as a block, nothing for ornaments and empty frames."""
    addresses = [element.attributes[name] for name in _SOURCES if element.attributes.get(name)]
    address = next((a for a in addresses if not _is_ornament(a)), "")
    if not address or _is_small(element):
        return []
    return [Block(Kind.PICTURE, address, caption=one_line(element.attributes.get("alt", "")))]


def is_captioned(element: Element) -> bool:
    """Tell whether a box holds nothing but pictures and a line or two: these are then their caption."""
    if element.tag not in _BOXES:
        return False
    waiting: list[Element | str] = [element]
    pictures = texts = steps = 0
    while waiting and texts <= _LONGEST_CAPTION and steps <= _LONGEST_CAPTION:
        node = waiting.pop()
        steps += 1
        if isinstance(node, str):
            texts += han_count(node)
        else:
            pictures += node.tag == "img" and bool(illustration(node))
            waiting += reversed(node.children)
        if texts and not pictures:  # what stands above the first picture is text
            return False
    return not waiting and pictures > 0 and 0 < texts <= _LONGEST_CAPTION


def _is_ornament(address: str) -> bool:
    if address.startswith("data:"):
        return not _EMBEDDED.match(address)
    return bool(_ORNAMENT.search(address.partition("?")[0][-_SHORT_ADDRESS:]))


def _is_small(element: Element) -> bool:
    sizes = [element.attributes.get(name, "") for name in ("width", "height")]
    return any(
        re.fullmatch(r"[0-9]{1,4}(?:px)?", size) and int(size.removesuffix("px")) < _SMALLEST
        for size in sizes
    )
