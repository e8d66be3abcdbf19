"""What a site has besides its pages: feeds, sitemap, rules for robots, manifest, signboards, QR codes.

Only the manifest can do without the site's own address; where it is not known there is none of the others,
and nothing leads to them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from showcase.discovery.manifest import manifest
from showcase.discovery.oembed import oembed
from showcase.discovery.robots import robots
from showcase.discovery.sitemap import sitemap
from showcase.feeds.absolute import absolute
from showcase.feeds.atom import atom
from showcase.feeds.json_feed import json_feed
from showcase.model.output import Drawing, Output
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.feeds import Feed, plan_feeds
from showcase.plan.locations import Location, plan_locations
from showcase.plan.page import Masthead, Page
from showcase.plan.pages.case import CaseContent
from showcase.plan.permanent import codes_of
from showcase.plan.shelves import shelve
from showcase.plan.signboard import case_signboard, picture_of, site_signboard
from showcase.problems import Problem
from showcase.render.former import Former
from showcase.render.pages import render
from showcase.render.press import Press

_ENTRY = "feeds/entry.html"


@dataclass(frozen=True)
class ForMachines:
    """The files for machines before they are made.

    `pages` are those whose texts stand in feeds, `cases` those of all cases.
    """

    description: str
    feeds: tuple[Feed, ...]
    pages: tuple[Page, ...]
    locations: tuple[Location, ...]
    drawings: tuple[Drawing, ...]
    cases: tuple[Page, ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses to which pages may lead."""
        feeds = [one for feed in self.feeds for one in (feed.subscription.atom, feed.subscription.json)]
        cards = [address.of_oembed(page.content.slug) for page in self.cases]
        return frozenset((address.MANIFEST, *feeds, *cards, *(one.address for one in self.drawings)))


def plan_for_machines(site: Site, pages: tuple[Page, ...]) -> ForMachines:
    """Return what there is for machines of `site`, whose pages are `pages`."""
    description = site.settings.description
    if not site.settings.base_url:
        return ForMachines(description, (), (), (), ())
    feeds = plan_feeds(site, shelve(site.cases), pages)
    fed = {entry.address for feed in feeds for entry in feed.entries}
    of_cases = (case_signboard(case, site.settings) for case in site.cases)
    signboards = (site_signboard(site.settings), *of_cases)
    return ForMachines(
        description,
        feeds,
        tuple(page for page in pages if page.address in fed),
        plan_locations(site, pages),
        (
            *(Drawing(picture_of(signboard).address, signboard) for signboard in signboards),
            *(code for page in pages for code in _codes(page)),
        ),
        tuple(page for page in pages if isinstance(page.content, CaseContent)),
    )


def _codes(page: Page) -> tuple[Drawing, ...]:
    permanent = page.content.permanent if isinstance(page.content, CaseContent) else None
    return codes_of(permanent) if permanent else ()


def make_for_machines(
    planned: ForMachines, press: Press, addresses: frozenset[str]
) -> tuple[tuple[Output | Drawing, ...], tuple[Problem, ...]]:
    """Return the files for machines, and the problems met in the template of the feeds."""
    entries = (replace(page, template=_ENTRY) for page in planned.pages)
    inside = replace(press, former=Former(press.former.record))
    texts, problems = render(entries, inside, addresses, lambda _: None)
    if problems:
        return planned.drawings, problems
    site = press.masthead
    base = site.base_url
    contents = {text.address: absolute(text.content.decode(), base + text.address) for text in texts}
    return (*_files(planned, contents, site, addresses), *planned.drawings), ()


def _files(
    planned: ForMachines, contents: dict[str, str], site: Masthead, addresses: frozenset[str]
) -> Iterator[Output]:
    yield Output(address.MANIFEST, manifest(site, planned.description, addresses))
    for feed in planned.feeds:
        yield Output(feed.subscription.atom, atom(feed, contents, site, addresses))
        yield Output(feed.subscription.json, json_feed(feed, contents, site, addresses))
    if site.base_url:
        yield from (oembed(page, page.content, site) for page in planned.cases)
        yield Output(address.ROBOTS, robots(site.base_url))
        yield from sitemap(planned.locations, site.base_url)
