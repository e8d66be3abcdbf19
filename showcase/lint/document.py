"""The blocks of a Markdown text, as the library divides it, with the place of every line.

The library does not keep its blocks, so the rules need their own reading. It is deliberately coarse: lines
between blank ones, told apart by how they begin.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from showcase.lint.verbatim import Kept, kept_lines
from showcase.problems import Edit, Mend, Place, Problem
from showcase.prose.source import Source, error, warning

ITEM = re.compile(r"(?P<lead>[ \t]*)(?P<sign>[-*+]|[0-9]{1,3}\.)[ \t]+(?=\S)")
RULE = re.compile(r" {0,3}(?:(?:-[ ]{0,2}){3,}|(?:\*[ ]{0,2}){3,}|(?:_[ ]{0,2}){3,})$")
HEADING = re.compile(r"(?P<signs>#{1,6})(?P<text>.*)")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_NOTE = re.compile(r" {0,3}\[\^[^\]]+\]:")
_DEFINITION = re.compile(r" {0,3}:[ ]+\S")
_CODE_INDENT = 4


class Kind(Enum):
    """What a block is to the library."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    HEADING = "heading"
    NOTE = "note"
    CODE = "indented code"


@dataclass(frozen=True)
class Line:
    """One line; `text` is what follows the `>` of quotations and begins at `column` (from 0) of the source.

    Code in `text` is masked, so that rules neither find anything in it nor take its place for empty.
    """

    number: int
    text: str
    column: int = 0
    depth: int = 0

    @property
    def indent(self) -> int:
        """How many columns of white space the line begins with, a tab being four."""
        wide = self.text.expandtabs(_CODE_INDENT)
        return len(wide) - len(wide.lstrip(" "))


@dataclass(frozen=True)
class Block:
    """Lines without a blank one between them; `in_item` if they go on a list item or a note above."""

    kind: Kind
    lines: tuple[Line, ...]
    in_item: bool = False

    @property
    def first(self) -> Line:
        """The first line."""
        return self.lines[0]


class Document:
    """What the rules look at: every line outside code, and the blocks that the lines make."""

    def __init__(
        self, source: Source, lines: tuple[Line, ...], blocks: tuple[Block, ...], html: tuple[Line, ...]
    ) -> None:
        """Keep the parts; `html` are the lines inside HTML elements."""
        self.source = source
        self.written = source.text.split("\n")
        self.html = html
        self.lines = lines
        self.blocks = blocks

    def place(self, line: Line, column: int = 0) -> Place:
        """Return the place of a column of a line's text."""
        return self.source.place(line.number, line.column + column)

    def is_indented(self, block: Block) -> bool:
        """Tell whether a block begins with white space in the source, before the signs of a quotation too."""
        return self.written[block.first.number][:1] in (" ", "\t")

    def error(self, line: Line, column: int, message: str, hint: str, mend: Mend | None = None) -> Problem:
        """Return a problem for what is shown wrongly or lost."""
        return error(self.place(line, column), message, hint, mend)

    def warning(self, line: Line, column: int, message: str, hint: str, mend: Mend | None = None) -> Problem:
        """Return a problem for what is likely not meant."""
        return warning(self.place(line, column), message, hint, mend)

    def edit(self, line: Line, start: int, end: int, new: str) -> Edit:
        """Return the change of the columns from `start` to `end` of a line's text into `new`.

        What stands there is taken from the source, since code is masked in the line.
        """
        old = self.written[line.number][line.column + start : line.column + end]
        return Edit(self.place(line, start), old, new)

    def blank_line_above(self, line: Line) -> Edit:
        """Return the change that parts a line from the one above it, inside the same quotation."""
        marks = self.written[line.number][: line.column].rstrip()
        return Edit(self.source.place(line.number), "", f"{marks}\n")


def read(source: Source) -> Document:
    """Return the blocks of `source`."""
    kept = list(kept_lines(source))
    html = tuple(Line(each.number, each.text.rstrip()) for each in kept if each.is_html)
    lines = [_line(each) for each in kept if not each.is_html]
    groups = list(_groups(lines))
    return Document(source, tuple(line for line in lines if line.text.strip()), tuple(_blocks(groups)), html)


def _line(kept: Kept) -> Line:
    match = _QUOTE.match(kept.text)
    if not match:
        return Line(kept.number, kept.text.rstrip())
    return Line(kept.number, kept.text[match.end() :].rstrip(), match.end(), match.group().count(">"))


def _groups(lines: list[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines that stand together; headings and rules stand alone, a quotation begins anew."""
    group: list[Line] = []
    before: Line | None = None
    for line in lines:
        is_blank, is_alone = not line.text.strip(), _stands_alone(line, group)
        goes_on = before and line.number == before.number + 1 and line.depth <= before.depth
        if group and (is_blank or is_alone or not goes_on):
            yield tuple(group)
            group = []
        if is_alone:
            yield (line,)
        elif not is_blank:
            group.append(line)
        before = line
    if group:
        yield tuple(group)


def _stands_alone(line: Line, group: list[Line]) -> bool:
    if HEADING.match(line.text):
        return True
    could_be_setext = len(group) == 1 and set(line.text.strip()) == {"-"} and " " not in line.text.strip()
    return bool(RULE.match(line.text)) and not could_be_setext


def _blocks(groups: list[tuple[Line, ...]]) -> Iterator[Block]:
    in_item = False
    depth = 0
    for group in groups:
        first = group[0]
        if first.indent < _CODE_INDENT or first.depth != depth:
            in_item = False
        depth = first.depth
        kind = _kind(first, is_code=first.indent >= _CODE_INDENT and not in_item)
        yield Block(kind, group, in_item)
        opens = kind in (Kind.LIST, Kind.NOTE) or any(_opens_item(line) for line in group[1:])
        in_item = in_item or opens


def _kind(line: Line, *, is_code: bool) -> Kind:
    if is_code:
        return Kind.CODE
    if HEADING.match(line.text):
        return Kind.HEADING
    if _NOTE.match(line.text):
        return Kind.NOTE
    return Kind.LIST if ITEM.match(line.text) and not RULE.match(line.text) else Kind.PARAGRAPH


def _opens_item(line: Line) -> bool:
    return bool(_NOTE.match(line.text) or _DEFINITION.match(line.text))


def neighbours(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, Block]]:
    """Yield every block with the one below it."""
    return pairwise(blocks)
