"""The page that a server shows for an address that does not exist."""

from dataclasses import dataclass

from showcase.plan import address
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class NotFoundContent:
    """The page that a server shows for an address that does not exist."""

    ways: tuple[Link, ...]


def not_found_page(navigation: tuple[Link, ...]) -> Page:
    """Return the page for what is not there."""
    description = "没有找到这个页面。"
    content = NotFoundContent(navigation)
    return Page(address.NOT_FOUND, "pages/not_found.html", "没有找到这个页面", description, "", (), content)
