"""What others need to know of a page without seeing what it shows: lists, checks, feeds and promises."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from showcase.plan.page import Page, SharedPicture, Subscription
from showcase.plan.pages.embed import EmbedContent
from showcase.plan.pages.handout import HandoutContent
from showcase.plan.pages.not_found import NotFoundContent
from showcase.plan.pages.redirect import RedirectContent
from showcase.plan.pages.slides import SlidesContent
from showcase.plan.pages.withdrawn import EmptiedContent, WithdrawnContent


class Role(StrEnum):
    """What a page is there for: itself, leading on, saying what is gone, or going with another."""

    OWN = "own"
    LEADING_ON = "leading on"
    WITHDRAWN = "withdrawn"
    EMPTIED = "emptied"
    COMPANION = "companion"
    NOT_FOUND = "not found"


_ROLES = {
    RedirectContent: Role.LEADING_ON,
    WithdrawnContent: Role.WITHDRAWN,
    EmptiedContent: Role.EMPTIED,
    SlidesContent: Role.COMPANION,
    HandoutContent: Role.COMPANION,
    EmbedContent: Role.COMPANION,
    NotFoundContent: Role.NOT_FOUND,
}


@dataclass(frozen=True)
class Outline:
    """A page as others see it; `leads_to` is the address to which one that leads on leads, "" for others."""

    address: str
    title: str
    description: str
    role: Role
    leads_to: str
    anchors: frozenset[str]
    picture: SharedPicture | None
    subscription: Subscription | None

    @property
    def is_page(self) -> bool:
        """Tell whether it is for readers, and not data for a script."""
        return self.address.endswith(".html")


def outline_of(page: Page) -> Outline:
    """Return the outline of `page`."""
    content = page.content
    return Outline(
        page.address,
        page.title,
        page.description,
        _ROLES.get(type(content), Role.OWN),
        content.target.address if isinstance(content, RedirectContent) else "",
        page.anchors,
        page.picture,
        page.subscription,
    )


def outlines_of(pages: Iterable[Page]) -> tuple[Outline, ...]:
    """Return the outline of each of `pages`."""
    return tuple(map(outline_of, pages))
