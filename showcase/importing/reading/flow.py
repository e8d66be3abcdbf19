"""The flow of a page: its elements as blocks, in their order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from showcase.importing.blocks import Block, Kind
from showcase.importing.reading.illustrations import illustration, is_captioned
from showcase.importing.reading.markup import BLOCKS, Element, one_line
from showcase.importing.reading.tables import is_layout, table
from showcase.importing.sentences import ends_sentence

_HEADING = re.compile("h([1-6])")
_BOLD_STYLE = re.compile(r"font-weight:(?:bold|[6-9]00)")
_PLAIN_STYLE = re.compile(r"font-weight:(?:normal|[1-5]00)")
_BOLD = frozenset(("strong", "b"))
MERGED = "这张表有合并的单元格，合并处只在第一格写了内容"
_LONGEST_LINK = 20


@dataclass
class _Line:
    """The line that is being read: its pieces, each with whether it is bold and whether in a link."""

    pieces: list[tuple[str, bool, bool]] = field(default_factory=list)

    def text(self) -> str:
        return one_line("".join(text for text, _, _ in self.pieces))

    def lead(self) -> str:
        """Return the bold beginning."""
        bold: list[str] = []
        for text, is_bold, _ in self.pieces:
            if text.strip() and not is_bold:
                break
            bold.append(text)
        return one_line("".join(bold))

    def is_linked(self) -> bool:
        return all(is_linked for text, _, is_linked in self.pieces if text.strip())

    def split_link(self) -> "_Line":
        """Take off the link behind the last sentence (查看更多) and return it as a line of its own."""
        tail = _Line()
        while self.pieces and (self.pieces[-1][2] or not self.pieces[-1][0].strip()):
            tail.pieces.insert(0, self.pieces.pop())
        if not ends_sentence(self.text()) or not 0 < len(tail.text()) <= _LONGEST_LINK:
            self.pieces, tail = [*self.pieces, *tail.pieces], _Line()
        return tail


@dataclass
class Flow:
    """Blocks while they are collected; the stacks hold what the open elements say of their text."""

    blocks: list[Block] = field(default_factory=list)
    line: _Line = field(default_factory=_Line)
    kind: Kind = Kind.TEXT
    level: int = 0
    bold: list[bool] = field(default_factory=lambda: [False])
    centred: list[bool] = field(default_factory=lambda: [False])
    captioned: list[bool] = field(default_factory=lambda: [False])
    links: int = 0

    def close(self) -> None:
        """End the block that is being read."""
        tail = self.line.split_link()
        for line in (self.line, tail):
            self._add(line)
        self.line = _Line()

    def _add(self, line: _Line) -> None:
        text = line.text()
        if text:
            is_behind_picture = bool(self.blocks) and self.blocks[-1].kind in (Kind.PICTURE, Kind.CAPTION)
            is_caption = self.captioned[-1] and is_behind_picture and self.kind is Kind.TEXT
            self.blocks.append(
                Block(
                    Kind.CAPTION if is_caption else self.kind,
                    text,
                    self.level,
                    gap=True,
                    lead=line.lead(),
                    centred=self.centred[-1],
                    linked=line.is_linked(),
                )
            )


def blocks_of(root: Element) -> tuple[Block, ...]:
    """Return the blocks of everything below `root`."""
    return blocks_around(root, root)[1]


def blocks_around(
    root: Element, main: Element
) -> tuple[tuple[Block, ...], tuple[Block, ...], tuple[Block, ...]]:
    """Return the blocks before `main`, in it, and behind it."""
    flow = Flow()
    start, end = 0, None
    for step, node in _steps(root):
        if step == "text":
            flow.line.pieces.append((str(node), flow.bold[-1], flow.links > 0))
        elif isinstance(node, Element):
            if node is main:
                flow.close()
                start, end = (len(flow.blocks), end) if step == "enter" else (start, len(flow.blocks))
            _enter(flow, node) if step == "enter" else _leave(flow, node)
    flow.close()
    end = len(flow.blocks) if end is None or main is root else end
    return tuple(flow.blocks[:start]), tuple(flow.blocks[start:end]), tuple(flow.blocks[end:])


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
        flow.blocks += illustration(element)
    elif _is_whole(element):
        flow.close()
        text, merged = table(element)
        flow.blocks += [Block(Kind.TABLE, text, mark=MERGED if merged else "")] if text else []
    elif element.tag in BLOCKS:
        flow.close()
        flow.kind, flow.level = _kind(element)
        flow.centred.append(_is_centred(element, around=flow.centred[-1]))
        flow.captioned.append(is_captioned(element) or flow.captioned[-1])
    if element.tag not in ("br", "img"):
        flow.bold.append(_is_bold(element, around=flow.bold[-1]))
        flow.links += element.tag == "a"


def _leave(flow: Flow, element: Element) -> None:
    if element.tag in BLOCKS and not _is_whole(element):
        flow.close()
        flow.kind, flow.level = Kind.TEXT, 0
        flow.centred.pop()
        flow.captioned.pop()
    if element.tag not in ("br", "img"):
        flow.bold.pop()
        flow.links -= element.tag == "a"


def _kind(element: Element) -> tuple[Kind, int]:
    if match := _HEADING.fullmatch(element.tag):
        return Kind.HEADING, int(match[1])
    if element.tag == "li":
        return Kind.ITEM, 1
    if element.tag == "figcaption" or "caption" in element.label:
        return Kind.CAPTION, 0
    return Kind.TEXT, 0


def _is_centred(element: Element, *, around: bool) -> bool:
    align = element.attributes.get("align", "").lower()
    if element.tag == "center" or align == "center" or "text-align:center" in element.style:
        return True
    return around and not align and "text-align:" not in element.style


def _is_bold(element: Element, *, around: bool) -> bool:
    if _PLAIN_STYLE.search(element.style):
        return False
    return around or element.tag in _BOLD or bool(_BOLD_STYLE.search(element.style))
