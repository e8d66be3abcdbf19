"""Pages as they were rendered before.

A page's bytes depend on the templates, the masthead, the page, and on which of the addresses that it leads to
there are. The record knows by the digest of the first three what came out and which addresses were asked for;
the bytes themselves are read from the site where they were published, and count only if their digest is that.
"""

import hashlib
from collections.abc import Callable, Container
from dataclasses import dataclass, field, replace

from showcase.plan.page import Masthead, Page
from showcase.record.record import Record
from showcase.render.templates import Templates


@dataclass(frozen=True)
class Rendered:
    """What came out: the digest of the bytes, and which addresses there were and were not.

    `content` are the bytes themselves; the record has them only where they are published nowhere as they are.
    """

    digest: bytes
    found: tuple[str, ...]
    missed: tuple[str, ...]
    content: bytes = b""


@dataclass
class Asked(Container[str]):
    """The addresses of the site, and those of them that were asked for since it was made."""

    addresses: frozenset[str]
    found: dict[str, None] = field(default_factory=dict)
    missed: dict[str, None] = field(default_factory=dict)

    def __contains__(self, address: object) -> bool:
        """Tell whether there is a file at `address`, and note that this was asked."""
        is_there = address in self.addresses
        (self.found if is_there else self.missed)[str(address)] = None
        return is_there


def rendered(content: bytes, asked: Asked) -> Rendered:
    """Return `content` as what came out when the addresses in `asked` were asked for."""
    return Rendered(hashlib.sha256(content).digest(), tuple(asked.found), tuple(asked.missed), content)


class Former:
    """What earlier builds made, as far as it is known and still there."""

    def __init__(self, record: Record, published: Callable[[str], bytes | None] | None = None) -> None:
        """Take what `record` knows; `published` reads a published file, None where there is none.

        Without `published` the record keeps the bytes, too: for what becomes part of other files.
        """
        self.record = record
        self.published = published

    def find(
        self, page: Page, masthead: Masthead, templates: Templates, addresses: frozenset[str]
    ) -> bytes | None:
        """Return the bytes of `page`, None where they have to be made."""
        known = self.record.look_up(Rendered, _parts(page, masthead, templates))
        if known is None or not addresses.issuperset(known.found) or not addresses.isdisjoint(known.missed):
            return None
        content = self.published(page.address) if self.published else known.content
        return content if content and hashlib.sha256(content).digest() == known.digest else None

    def keep(self, page: Page, masthead: Masthead, templates: Templates, found: Rendered) -> None:
        """Remember what came out of `page`."""
        kept = replace(found, content=b"") if self.published else found
        self.record.keep(_parts(page, masthead, templates), kept)


def _parts(page: Page, masthead: Masthead, templates: Templates) -> tuple[object, ...]:
    return "page", templates.digest, masthead, page


NOTHING_BEFORE = Former(Record())
