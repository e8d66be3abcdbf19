"""Taking the pages of a course out of the site, with everything that they show."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from showcase.course.links import Taken, packed_name
from showcase.plan.page import Masthead, Page
from showcase.problems import Refused
from showcase.render.pages import Layout, render
from showcase.render.templates import Templates

Fetch = Callable[[frozenset[str]], Mapping[str, bytes]]


@dataclass(frozen=True)
class Shop:
    """What pages are made with: the templates, what they show of the course, and the files of the site.

    `fetch` gives the files at some of the `available` addresses.
    """

    templates: Templates
    masthead: Masthead
    available: frozenset[str]
    fetch: Fetch


def taken(pages: tuple[Page, ...], shop: Shop) -> dict[str, bytes]:
    """Return the files of a package that holds `pages`, under their paths. Raises Refused.

    Pages lead to one another; what they show is there; other links lead to the site on the web, or nowhere
    where it has no address.
    """
    own = frozenset(page.address for page in pages)
    outputs, problems = render(pages, Layout(shop.masthead, shop.templates, shop.available | own))
    if problems:
        raise Refused(*problems)
    apart = Taken(own, shop.available - own, shop.masthead.base_url)
    files = {output.address: output.content for output in outputs}
    for where, content in files.items():
        if where.endswith(".html"):
            files[where] = apart.page(where, content.decode()).encode()
    return files | _shown(apart, shop.fetch)


def _shown(apart: Taken, fetch: Fetch) -> dict[str, bytes]:
    """Return the files that the pages need, and those that their style sheets need."""
    files: dict[str, bytes] = {}
    have: set[str] = set()
    while missing := frozenset(apart.needed - have):
        have |= missing
        for where, content in _sorted(fetch(missing)):
            packed = packed_name(where)
            is_sheet = where.endswith(".css")
            files[packed] = _sheet(apart, packed, where, content) if is_sheet else content
    return files


def _sheet(apart: Taken, packed: str, where: str, content: bytes) -> bytes:
    if packed != where:  # its links are counted from where it lies
        return content
    return apart.style_sheet(where, content.decode("utf-8", "surrogateescape")).encode(
        "utf-8", "surrogateescape"
    )


def _sorted(files: Mapping[str, bytes]) -> Iterable[tuple[str, bytes]]:
    return sorted(files.items())
