"""What a page is: an address, a template, and one frozen value for the template to lay out."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Link:
    """A text and the address, relative to the site's root, to which it leads."""

    text: str
    address: str


@dataclass(frozen=True)
class Counted:
    """A link to a page that lists `count` cases, with a sentence about it where one is shown."""

    link: Link
    count: int
    description: str = ""


@dataclass(frozen=True)
class SharedPicture:
    """A picture by which a page is recognised where it is shared, and what it shows in words."""

    address: str
    alt: str


@dataclass(frozen=True)
class Subscription:
    """The feeds of new cases that belong to a page: their title, and their addresses in either format."""

    title: str
    atom: str
    json: str


@dataclass(frozen=True)
class Page:
    """A page before it is rendered.

    `section` is the address of the navigation item it belongs to; `crumbs` lead from the home page to the
    page above; `content` is one of the values that the modules in `plan.pages` make; `anchors` are the ids
    on the page to which links may lead. `picture` is the page's own where the site's would not do.
    """

    address: str
    template: str
    title: str
    description: str
    section: str
    crumbs: tuple[Link, ...]
    content: Any
    anchors: frozenset[str] = frozenset(("main",))
    picture: SharedPicture | None = None
    subscription: Subscription | None = None


@dataclass(frozen=True)
class Masthead:
    """What every page shows of the site: a small value, so that few edits touch every page.

    `frame` is the template around the pages of cases, which are shown in packages too.
    """

    title: str
    subtitle: str
    base_url: str
    navigation: tuple[Link, ...]
    organiser: str
    contact: str
    icp: str
    police: str
    footer: tuple[tuple[str, str], ...]
    mourning: bool = False
    picture: SharedPicture | None = None
    frame: str = "base.html"
