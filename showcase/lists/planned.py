"""All that belongs to no case, before it is made."""

from dataclasses import dataclass

from showcase.api.files import data_files
from showcase.model.output import Output
from showcase.model.signboard import Signboard
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.feeds import Feed, plan_feeds
from showcase.plan.locations import Location, plan_locations
from showcase.plan.outline import Outline, outlines_of
from showcase.plan.page import Page
from showcase.plan.shelves import shelve
from showcase.plan.signboard import picture_of, site_signboard
from showcase.plan.site import list_pages


@dataclass(frozen=True)
class Planned:
    """The pages, the data, and what only machines read.

    Only where the site's own address is known are there feeds, locations for a sitemap, and a signboard.
    """

    pages: tuple[Page, ...]
    outlines: tuple[Outline, ...]
    data: tuple[Output, ...]
    description: str
    feeds: tuple[Feed, ...] = ()
    locations: tuple[Location, ...] = ()
    signboards: tuple[tuple[str, Signboard], ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses of all files to which pages may lead."""
        feeds = (one for feed in self.feeds for one in (feed.subscription.atom, feed.subscription.json))
        made = (page.address for page in self.pages)
        data = (output.address for output in self.data)
        boards = (where for where, _ in self.signboards)
        return frozenset((address.MANIFEST, *feeds, *made, *data, *boards))


def plan_lists(site: Site) -> Planned:
    """Return what `site` has besides its cases."""
    settings, pages = site.settings, list_pages(site)
    outlines, data = outlines_of(pages), tuple(data_files(site))
    if not settings.base_url:
        return Planned(pages, outlines, data, settings.description)
    signboard = site_signboard(settings)
    return Planned(
        pages,
        outlines,
        data,
        settings.description,
        plan_feeds(site, shelve(site.cases), outlines),
        plan_locations(site, (outline for outline in outlines if outline.is_page)),
        ((picture_of(signboard).address, signboard),),
    )
