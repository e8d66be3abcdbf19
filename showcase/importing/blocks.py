"""What every reader gives: a sequence of blocks, what the page says of itself, pictures, and remarks."""

from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """What a block is; the later stages turn TEXT into the more exact kinds."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    TABLE = "table"
    PICTURE = "picture"
    CAPTION = "caption"
    CREDIT = "credit"


@dataclass(frozen=True)
class Block:
    """One paragraph, heading, list item, table or picture.

    `text` is plain text; for a table it is Markdown, for a picture its file name or address. `level` is a
    heading's (2 to 6) or a list item's depth; `mark` is a remark for the editor that goes before the block;
    `caption` is a picture's. `gap` tells that an empty line stands before a line of plain text.
    """

    kind: Kind
    text: str
    level: int = 0
    mark: str = ""
    caption: str = ""
    gap: bool = False


@dataclass(frozen=True)
class Removed:
    """Text that probably does not belong to the case, and why it is thought so."""

    text: str
    reason: str


@dataclass(frozen=True)
class Picture:
    """A picture found in a document; `name` is the file it will have in the case's folder."""

    name: str
    content: bytes


@dataclass(frozen=True)
class PageFacts:
    """What a page or document says of itself outside its text; empty where it says nothing."""

    title: str = ""
    publisher: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""


@dataclass(frozen=True)
class Reading:
    """A document as it was read."""

    blocks: tuple[Block, ...]
    facts: PageFacts = field(default_factory=PageFacts)
    removed: tuple[Removed, ...] = ()
    pictures: tuple[Picture, ...] = ()
    notes: tuple[str, ...] = ()
