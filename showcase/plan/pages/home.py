"""The home page."""

from dataclasses import dataclass

from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.page import Counted, Page
from showcase.plan.pages.listing import TagGroupItem, counted_carrier, tag_groups
from showcase.plan.pages.region import RegionItem, region_tree
from showcase.plan.shelves import Shelves
from showcase.plan.subscription import subscription

_NEWEST = 12


@dataclass(frozen=True)
class HomeContent:
    """The home page: what this is, the newest cases, and the ways in."""

    description: str
    case_count: int
    province_count: int
    figure_count: int
    newest: tuple[Card, ...]
    carriers: tuple[Counted, ...]
    groups: tuple[TagGroupItem, ...]
    provinces: tuple[RegionItem, ...]


def home_page(site: Site, shelves: Shelves) -> Page:
    """Return the home page."""
    newest = sorted(site.cases, key=lambda case: case.facts.published.iso, reverse=True)[:_NEWEST]
    provinces = region_tree(shelves)
    content = HomeContent(
        description=site.settings.description,
        case_count=len(site.cases),
        province_count=len(provinces),
        figure_count=sum(len(case.facts.figures) for case in site.cases),
        newest=tuple(map(card_of, newest)),
        carriers=tuple(
            counted_carrier(carrier, shelves, described=True) for carrier in site.vocabulary.carriers
        ),
        groups=tag_groups(site, shelves),
        provinces=provinces,
    )
    settings = site.settings
    return Page(
        address.HOME,
        "pages/home.html",
        settings.title,
        settings.description,
        address.HOME,
        (),
        content,
        subscription=subscription(site, address.HOME),
    )
