"""What a site has besides its pages: feeds, sitemap, rules for robots, manifest, signboards, QR codes.

Only the manifest can do without the site's own address; where it is not known there is none of the others,
and nothing leads to them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from showcase.discovery.manifest import manifest
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
from showcase.plan.outline import Outline
from showcase.plan.page import Masthead
from showcase.plan.shelves import shelve
from showcase.plan.signboard import picture_of, site_signboard


@dataclass(frozen=True)
class ForMachines:
    """The files for machines before they are made; `drawings` are those that belong to no case."""

    description: str
    feeds: tuple[Feed, ...] = ()
    locations: tuple[Location, ...] = ()
    drawings: tuple[Drawing, ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses to which pages may lead."""
        feeds = [one for feed in self.feeds for one in (feed.subscription.atom, feed.subscription.json)]
        return frozenset((address.MANIFEST, *feeds, *(one.address for one in self.drawings)))

    @property
    def fed(self) -> frozenset[str]:
        """The slugs of the cases whose texts stand in feeds."""
        return frozenset(entry.slug for feed in self.feeds for entry in feed.entries)


def plan_for_machines(site: Site, lists: tuple[Outline, ...]) -> ForMachines:
    """Return what there is for machines of `site`; `lists` are its pages that belong to no case."""
    settings = site.settings
    if not settings.base_url:
        return ForMachines(settings.description)
    signboard = site_signboard(settings)
    return ForMachines(
        settings.description,
        plan_feeds(site, shelve(site.cases), lists),
        plan_locations(site, (page for page in lists if page.is_page)),
        (Drawing(picture_of(signboard).address, signboard),),
    )


def make_for_machines(
    planned: ForMachines, texts: Mapping[str, str], site: Masthead, addresses: frozenset[str]
) -> Iterator[Output | Drawing]:
    """Yield the files for machines; `texts` are those of the cases in feeds, by the addresses of their pages.

    They may lead to `addresses`.
    """
    base = site.base_url
    contents = {where: absolute(text, base + where) for where, text in texts.items()}
    yield Output(address.MANIFEST, manifest(site, planned.description, addresses))
    for feed in planned.feeds:
        yield Output(feed.subscription.atom, atom(feed, contents, site, addresses))
        yield Output(feed.subscription.json, json_feed(feed, contents, site, addresses))
    if base:
        yield Output(address.ROBOTS, robots(base))
        yield from sitemap(planned.locations, base)
    yield from planned.drawings
