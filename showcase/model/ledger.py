"""The ledger: what has been promised to everybody who links to the site, and since when."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Promise:
    """A promised page, or a place on one: `anchor` is "" for the page itself.

    `text` is the title of the page, or what the place is headed with. `within` tells it from another of the
    same text: the heading above, the date of a figure, or, of a page that is a case, its place and brand.
    `since` is a day as ISO 8601 writes it; `line` is where it stands in the ledger.
    """

    address: str
    anchor: str
    text: str
    within: str = ""
    since: str = ""
    line: int = field(default=1, compare=False)

    @property
    def link(self) -> str:
        """What was promised, as it stands in a link from the site's root."""
        return f"{self.address}#{self.anchor}" if self.anchor else self.address


@dataclass(frozen=True)
class Ledger:
    """All promises, under the addresses of their pages."""

    pages: Mapping[str, tuple[Promise, ...]] = field(default_factory=dict)

    def page(self, address: str) -> Promise | None:
        """Return what was promised of the page itself, None where nothing was."""
        return next((promise for promise in self.pages.get(address, ()) if not promise.anchor), None)

    def places(self, addresses: Iterable[str]) -> tuple[Promise, ...]:
        """Return the places promised on the pages at `addresses`; of one anchor on two, the first."""
        found: dict[str, Promise] = {}
        for address in addresses:
            for promise in self.pages.get(address, ()):
                found.setdefault(promise.anchor, promise)
        found.pop("", None)
        return tuple(found.values())


def ledger_of(promises: Iterable[Promise]) -> Ledger:
    """Return the ledger of `promises`; of two of one place the older counts."""
    oldest: dict[tuple[str, str], Promise] = {}
    for promise in promises:
        key = promise.address, promise.anchor
        if key not in oldest or promise.since < oldest[key].since:
            oldest[key] = promise
    pages: dict[str, list[Promise]] = {}
    for key in sorted(oldest):
        pages.setdefault(key[0], []).append(oldest[key])
    return Ledger({address: tuple(found) for address, found in pages.items()})


EMPTY = Ledger()
ABOUT = "about.html"
"""Where the about page is promised."""


def one_line(text: str) -> str:
    """Return `text` as a column of the ledger has it: on one line, with single spaces."""
    return " ".join(text.split())


def page_of(slug: str) -> str:
    """Return the address under which the page of the case `slug` is promised."""
    return f"cases/{slug}.html"


def is_of_case(address: str) -> bool:
    """Tell whether a page at `address`, that of no list, is or was the page of a case."""
    return re.fullmatch(page_of("[^/]+"), address) is not None
