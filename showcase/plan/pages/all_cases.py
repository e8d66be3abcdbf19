"""The list of all cases."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from showcase.model.case import Case
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.page import Counted, Link, Page
from showcase.plan.pages.listing import counted_carrier
from showcase.plan.paging import Paging, parts
from showcase.plan.shelves import Shelves
from showcase.plan.subscription import subscription


@dataclass(frozen=True)
class ProvinceItem:
    """The cases of one province in the list of all cases."""

    id: str
    link: Link
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class AllCasesContent:
    """All cases, or a part of them, by province; `ways` lead to the pages of all provinces."""

    count: int
    carriers: tuple[Counted, ...]
    ways: tuple[Counted, ...]
    provinces: tuple[ProvinceItem, ...]
    paging: Paging | None


def all_cases_pages(site: Site, shelves: Shelves) -> Iterator[Page]:
    """Yield the list of all cases, in parts where it is long."""
    roots = sorted((region for region in shelves.by_region if not region.parent), key=lambda r: r.code)
    ways = tuple(
        Counted(Link(region.name, address.of_region(region)), len(shelves.by_region[region]))
        for region in roots
    )
    carriers = tuple(counted_carrier(carrier, shelves) for carrier in site.vocabulary.carriers)
    cases = [case for region in roots for case in shelves.by_region[region]]
    for part in parts(cases, address.CASES):
        provinces = tuple(_by_province(part.items))
        content = AllCasesContent(len(cases), carriers, ways, provinces, part.paging)
        yield Page(
            part.address,
            "pages/cases.html",
            f"全部案例{part.suffix}",
            f"{site.settings.title}收录的全部 {len(cases)} 个案例，按地区排列{part.suffix}。",
            address.CASES,
            (Link("首页", address.HOME),),
            content,
            frozenset(("main", *(province.id for province in provinces))),
            subscription=subscription(site, address.HOME),
        )


def _by_province(cases: tuple[Case, ...]) -> Iterator[ProvinceItem]:
    for region, group in groupby(cases, lambda case: case.facts.region.path[0]):
        link = Link(region.name, address.of_region(region))
        yield ProvinceItem(f"region-{region.slug}", link, tuple(map(card_of, group)))
