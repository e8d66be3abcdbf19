"""Parsing XML that may be hostile into a tree: no entities, no unbounded depth or number."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError, ParserCreate

from showcase.limits import DRAWING_DEPTH, DRAWING_ELEMENTS


@dataclass
class Node:
    """An element while the drawing is read: its names are pairs of namespace and name."""

    name: tuple[str, str]
    attributes: dict[tuple[str, str], str]
    content: list["Node | str"] = field(default_factory=list)

    @property
    def children(self) -> Iterator["Node"]:
        """The elements directly below."""
        return (child for child in self.content if isinstance(child, Node))


class Unreadable(Exception):  # noqa: N818 - names what the file is
    """The bytes are no XML document that we read; the text says why in Chinese, "" where it is no XML."""


def parse(content: bytes) -> Node:
    """Return the root element of the XML document `content`, without comments and instructions."""
    root: list[Node] = []
    above: list[Node] = []
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(above) >= DRAWING_DEPTH or count > DRAWING_ELEMENTS:
            raise Unreadable("层次太深或元素太多")
        node = Node(_split(name), {_split(key): value for key, value in attributes.items()})
        (above[-1].content if above else root).append(node)
        above.append(node)

    def text(data: str) -> None:
        if above:
            above[-1].content.append(data)

    def entity(*_: object) -> None:
        raise Unreadable("定义了实体（ENTITY）")

    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: above.pop() and None
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = entity
    try:
        parser.Parse(content, True)  # noqa: FBT003 - it takes no keywords
    except (ExpatError, LookupError, ValueError):  # the latter two for encodings it does not know
        raise Unreadable from None
    return root[0]


def text_of(node: Node) -> str:
    """Return the text directly in an element."""
    return "".join(item for item in node.content if isinstance(item, str))


def _split(name: str) -> tuple[str, str]:
    space, _, local = name.rpartition(" ")
    return space, local
