"""A line break between two Chinese characters is no space.

Markdown keeps the line breaks of the source and browsers show them as spaces. As CSS Text (segment break
transformation) and goldmark's East Asian rule have it: drop the break where both neighbours are wide and
neither is Hangul, which is written with spaces.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from showcase.text.joining import join_lines

_VERBATIM = frozenset(("pre", "code", "kbd", "samp", "textarea"))
_BLOCKS = frozenset(
    ("p", "li", "dd", "dt", "td", "th", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "div", "br")
)


class JoinLines(Treeprocessor):
    """Drops the line breaks between wide characters, across inline elements too."""

    def __init__(self, md: Markdown) -> None:
        """Work on the trees of `md`."""
        super().__init__(md)

    def run(self, root: Element) -> None:
        """Rewrite the texts of the tree in place."""
        pieces = list(_pieces(root))
        for index, (element, attribute, text) in enumerate(pieces):
            if not text or "\n" not in text:
                continue
            before = _edge(pieces[index - 1][2], -1) if index else ""
            after = _edge(pieces[index + 1][2], 0) if index + 1 < len(pieces) else ""
            setattr(element, attribute, join_lines(text, before, after))


def _pieces(root: Element) -> Iterator[tuple[Element, str, str | None]]:
    """Yield the texts of the tree in reading order; a None text parts what must not be joined."""
    if root.tag in _BLOCKS:
        yield root, "text", None
    if root.tag in _VERBATIM:
        yield root, "text", None
    else:
        yield root, "text", root.text or ""
        for child in root:
            yield from _pieces(child)
            yield child, "tail", child.tail or ""
    if root.tag in _BLOCKS:
        yield root, "tail", None


def _edge(text: str | None, index: int) -> str:
    return text[index] if text else ""
