"""The home page."""

from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.items import figure_items
from showcase.plan.page import Counted, Page
from showcase.plan.pages.listing import TagGroupItem, counted_carrier, tag_groups
from showcase.plan.pages.region import RegionItem, region_tree
from showcase.plan.shelves import Shelves
from showcase.plan.subscription import subscription
from showcase.plan.tiles import Tile, tiles

_SHOWN = 7  # a lead and two rows of three


@dataclass(frozen=True)
class Telling:
    """A figure that stands for a case on the home page; `id` is its anchor on the page of the case."""

    value: str
    unit: str
    label: str
    brand: str
    address: str
    id: str


@dataclass(frozen=True)
class HomeContent:
    """The home page: what this is, the chosen or newest cases, figures of theirs, and the ways in."""

    description: str
    case_count: int
    province_count: int
    figure_count: int
    are_chosen: bool
    cards: tuple[Card, ...]
    tellings: tuple[Telling, ...]
    carriers: tuple[Counted, ...]
    groups: tuple[TagGroupItem, ...]
    tiles: tuple[Tile, ...]
    provinces: tuple[RegionItem, ...]


def home_page(site: Site, shelves: Shelves) -> Page:
    """Return the home page."""
    provinces = region_tree(shelves)
    chosen = _chosen(site)
    shown = chosen or _newest(site)
    content = HomeContent(
        description=site.settings.description,
        case_count=len(site.cases),
        province_count=len(provinces),
        figure_count=sum(len(case.facts.figures) for case in site.cases),
        are_chosen=bool(chosen),
        cards=tuple(card_of(case, site.pictures) for case in shown),
        tellings=tuple(map(_telling, (case for case in shown if case.facts.figures))),
        carriers=tuple(
            counted_carrier(carrier, shelves, described=True) for carrier in site.vocabulary.carriers
        ),
        groups=tag_groups(site, shelves),
        tiles=tiles(shelves),
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


def _chosen(site: Site) -> tuple[Case, ...]:
    by_slug = {case.slug: case for case in site.cases}
    slugs = (reference.target for reference in site.settings.featured)
    return tuple(by_slug[slug] for slug in slugs if slug in by_slug)


def _newest(site: Site) -> tuple[Case, ...]:
    newest = sorted(site.cases, key=lambda case: case.facts.published.iso, reverse=True)
    return tuple(newest[:_SHOWN])


def _telling(case: Case) -> Telling:
    """Return the first figure of the case, which its author put first."""
    item = figure_items(case)[0]
    figure = item.figure
    where = address.of_case(case)
    return Telling(figure.value.text, figure.unit, figure.label, case.facts.brand, where, item.id)
