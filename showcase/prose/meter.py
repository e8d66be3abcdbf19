"""How much the Markdown library works on one text, counted in characters; what is too much is broken off.

Time would tell one thing on one machine and another on the next; characters tell the same
everywhere.
"""

import re
from collections.abc import Callable
from enum import Enum
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.tables import TableProcessor
from markdown.inlinepatterns import BacktickInlineProcessor, LinkInlineProcessor

from showcase.limits import CELLS, LEVELS, WORK

_STASHED = re.compile("[\x02\x03]")
_FIRST = 1000  # before all block processors of the library
_TABLES = 75  # as the library has it


class Excess(Enum):
    """What a text has too much of."""

    LEVELS = "levels"
    CELLS = "cells"
    SIGNS = "signs"


class Boundless(Exception):  # noqa: N818 - names what the text is
    """A text that takes too long or nests too deep; `near` is a piece of it, as it is written."""

    def __init__(self, excess: Excess, near: str) -> None:
        """Keep what there is too much of, and where."""
        super().__init__(excess.value)
        self.excess = excess
        self.near = max(_STASHED.split(near.strip().partition("\n")[0]), key=len)


class Meter(Extension):
    """Counts what is done for one text; to be added to a converter after its other extensions."""

    def __init__(self) -> None:
        """Begin with nothing done."""
        super().__init__()
        self.work = 0
        self.cells = 0

    def reset(self) -> None:
        """Begin anew, for another text."""
        self.work = self.cells = 0

    def charge(self, characters: int, near: str) -> None:
        """Add `characters` that are looked at. Raises Boundless where it has become too much."""
        self.work += characters
        if self.work > WORK:
            raise Boundless(Excess.SIGNS, near)

    def fill(self, cells: int, near: str) -> None:
        """Add `cells` of a table. Raises Boundless where they have become too many."""
        self.cells += cells
        if self.cells > CELLS:
            raise Boundless(Excess.CELLS, near)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Watch the processors of `md` that look far ahead."""
        md.registerExtension(self)
        md.parser.blockprocessors.register(_Watch(md.parser, self), "watch", _FIRST)
        md.parser.blockprocessors.register(_Tables(md.parser, self), "table", _TABLES)
        for pattern in md.inlinePatterns:
            if isinstance(pattern, LinkInlineProcessor):
                _watch_links(pattern, self)
            elif isinstance(pattern, BacktickInlineProcessor):
                _watch_code(pattern, self)


class _Watch(BlockProcessor):
    """Sees every block before the others, and takes none."""

    def __init__(self, parser: Any, meter: Meter) -> None:  # noqa: ANN401 - untyped in the stubs
        super().__init__(parser)
        self.meter = meter

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - the library's form
        if len(self.parser.state) > LEVELS:
            raise Boundless(Excess.LEVELS, block)
        self.meter.charge(len(block), block)
        return False

    def run(self, parent: Element, blocks: list[str]) -> bool:  # noqa: ARG002
        return False


class _Tables(TableProcessor):
    """The library's tables, with their cells counted before they are made."""

    def __init__(self, parser: Any, meter: Meter) -> None:  # noqa: ANN401 - untyped in the stubs
        super().__init__(parser, {"use_align_attribute": True})
        self.meter = meter

    def run(self, parent: Element, blocks: list[str]) -> None:
        self.meter.fill(len(self.separator) * (blocks[0].count("\n") + 1), blocks[0])
        super().run(parent, blocks)

    def _split(self, row: str) -> list[str]:
        self.meter.charge(row.count("`") * row.count("|"), row)
        found: list[str] = super()._split(row)  # type: ignore[misc]  # missing in the stubs
        return found


def _watch_links(pattern: Any, meter: Meter) -> None:  # noqa: ANN401 - its methods are exchanged
    """Charge what a pattern of links reads in search of the end of a text or an address."""
    text_of: Callable[[str, int], tuple[str, int, bool]] = pattern.getText
    link_of: Callable[[str, int], tuple[str, str | None, int, bool]] = pattern.getLink

    def text(data: str, index: int) -> tuple[str, int, bool]:
        found = text_of(data, index)
        meter.charge(found[1] - index, data)
        return found

    def link(data: str, index: int) -> tuple[str, str | None, int, bool]:
        found = link_of(data, index)
        if data[index : index + 1] == "(":
            meter.charge(found[2] - index if found[3] else len(data) - index, data)
        return found

    pattern.getText, pattern.getLink = text, link


def _watch_code(pattern: Any, meter: Meter) -> None:  # noqa: ANN401 - its method is exchanged
    """Charge what the pattern of code reads in search of its end."""
    spans: Callable[[int, str], tuple[int, int | None]] = pattern.find_code_spans

    def found(start: int, text: str) -> tuple[int, int | None]:
        first, end = spans(start, text)
        meter.charge((len(text) if end is None else end) - start, text)
        return first, end

    pattern.find_code_spans = found
