"""What all nodes of a page's graph stand on: the page, the site, and how an address is written."""

from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from showcase.plan import address
from showcase.plan.page import Link, Masthead, Page
from showcase.text.uri import uri

Node = dict[str, Any]
LANGUAGE = "zh-CN"


@dataclass(frozen=True)
class Ground:
    """The page that is described, the site it belongs to, and the addresses of all files of the site."""

    page: Page
    site: Masthead
    addresses: Container[str]

    def address(self, address: str) -> str:
        """Return `address` as a URI: a whole one where the site's address is known, else from this page.

        JSON-LD 1.1 (6.1) resolves the latter against the address of the document it stands in.
        """
        return uri((self.site.base_url or "../" * self.page.address.count("/")) + address)

    @property
    def here(self) -> str:
        """The address of the page."""
        return self.address(self.page.address)

    @property
    def website(self) -> str:
        """The name under which the site is known in every graph."""
        return f"{self.address(address.HOME)}#website"

    @property
    def publisher(self) -> Node | None:
        """Who runs the site."""
        return node("Organization", name=self.site.organiser) if self.site.organiser else None

    def linked(self, kind: str, link: Link, **more: object) -> Node:
        """Return a node with the name and the address of `link`."""
        return node(kind, name=link.text, url=self.address(link.address), **more)


def node(kind: str | tuple[str, ...], **properties: object) -> Node:
    """Return a node of the type `kind` with those of the properties that say something; `id` is its name."""
    said = {name: value for name, value in properties.items() if value not in (None, "", (), [])}
    own = said.pop("id", None)
    return ({"@id": own} if own else {}) | {"@type": kind} | said
