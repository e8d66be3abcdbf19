"""What every reader gives: a sequence of blocks, what the page says of itself, pictures, and remarks."""

from collections.abc import Mapping
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
    NOTE = "note"


@dataclass(frozen=True)
class Block:
    """One paragraph, heading, list item, table or picture.

    `text` is plain text; for a table it is Markdown, for a picture its file name or address. `level` is a
    heading's (2 to 6) or a list item's depth; `mark` is a remark for the editor that goes before the block;
    `caption` is a picture's. `gap` tells that an empty line stands before a line of plain text. How a block
    looks: `lead` is its bold beginning, all of it where all is bold; `centred` and `linked` (all of it is a
    link) tell what else readers go by.
    """

    kind: Kind
    text: str
    level: int = 0
    mark: str = ""
    caption: str = ""
    gap: bool = False
    lead: str = ""
    centred: bool = False
    linked: bool = False


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
    """What a page or document says of itself outside its text; empty where it says nothing.

    `window` is the title of the browser's window, which names the `site` as well.
    """

    title: str = ""
    publisher: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    window: str = ""
    site: str = ""


@dataclass(frozen=True)
class Reading:
    """A document as it was read.

    `before` and `behind` are what a page has around its main text, `removed` what lay inside it and is
    none of it; `beside` are pictures that came with it, by their addresses. `whole` tells that each block is
    a paragraph as the document marks it.
    """

    blocks: tuple[Block, ...]
    facts: PageFacts = field(default_factory=PageFacts)
    before: tuple[Block, ...] = ()
    behind: tuple[Block, ...] = ()
    removed: tuple[Removed, ...] = ()
    pictures: tuple[Picture, ...] = ()
    beside: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    whole: bool = False
