"""The flow of a page: its elements as blocks, in their order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from showcase.importing.blocks import Block, Kind
from showcase.importing.reading.markup import BLOCKS, Element, one_line
from showcase.importing.reading.tables import is_layout, table

_HEADING = re.compile("h([1-6])")
_LAST_LEVEL = 6
_BOLD = frozenset(("strong", "b"))
MERGED = "这张表有合并的单元格，合并处只在第一格写了内容"
_SMALLEST_LEVEL = 2


@dataclass
class Flow:
    """Blocks while they are collected; `line` is the text of the block that is being read."""

    blocks: list[Block] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    kind: Kind = Kind.TEXT
    level: int = 0

    def close(self) -> None:
        """End the block that is being read."""
        text = one_line("".join(self.line))
        if text:
            self.blocks.append(Block(self.kind, text, self.level, gap=True))
        self.line = []


def blocks_of(root: Element) -> tuple[Block, ...]:
    """Return the blocks of everything below `root`."""
    flow = Flow()
    for step, node in _steps(root):
        if step == "text":
            flow.line.append(str(node))
        elif isinstance(node, Element):
            _enter(flow, node) if step == "enter" else _leave(flow, node)
    flow.close()
    return tuple(flow.blocks)


def _steps(root: Element) -> Iterator[tuple[str, Element | str]]:
    """Yield the beginnings and ends of elements and the texts between; tables come as one beginning."""
    waiting: list[tuple[str, Element | str]] = [("enter", root)]
    while waiting:
        step, node = waiting.pop()
        yield ("text", node) if isinstance(node, str) else (step, node)
        if isinstance(node, Element) and step == "enter":
            waiting.append(("leave", node))
            if not _is_whole(node):
                waiting += [("enter", child) for child in reversed(node.children)]


def _is_whole(element: Element) -> bool:
    return element.tag == "table" and not is_layout(element)


def _enter(flow: Flow, element: Element) -> None:
    if element.tag == "br":
        flow.close()
    elif element.tag == "img":
        flow.close()
        flow.blocks += _picture(element)
    elif _is_whole(element):
        flow.close()
        text, merged = table(element)
        flow.blocks += [Block(Kind.TABLE, text, mark=MERGED if merged else "")] if text else []
    elif element.tag in BLOCKS:
        flow.close()
        flow.kind, flow.level = _kind(element)


def _leave(flow: Flow, element: Element) -> None:
    if element.tag in BLOCKS:
        flow.close()
        flow.kind, flow.level = Kind.TEXT, 0


def _kind(element: Element) -> tuple[Kind, int]:
    if match := _HEADING.fullmatch(element.tag):
        return Kind.HEADING, max(int(match[1]), _SMALLEST_LEVEL)
    if element.tag == "li":
        return Kind.ITEM, 1
    if element.tag == "figcaption" or "caption" in element.label:
        return Kind.CAPTION, 0
    return Kind.TEXT, 0


def _picture(element: Element) -> list[Block]:
    address = next(
        (element.attributes[n] for n in ("data-src", "data-original", "src") if element.attributes.get(n)), ""
    )
    return (
        [Block(Kind.PICTURE, address, caption=one_line(element.attributes.get("alt", "")))] if address else []
    )
