"""The list of all cases."""

from dataclasses import dataclass

from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.page import Counted, Link, Page
from showcase.plan.pages.listing import counted_carrier
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
    """All cases, by province."""

    count: int
    carriers: tuple[Counted, ...]
    provinces: tuple[ProvinceItem, ...]


def all_cases_page(site: Site, shelves: Shelves) -> Page:
    """Return the list of all cases."""
    by_province = [(region, cases) for region, cases in shelves.by_region.items() if region.parent is None]
    provinces = tuple(
        ProvinceItem(
            f"region-{region.slug}", Link(region.name, address.of_region(region)), tuple(map(card_of, cases))
        )
        for region, cases in sorted(by_province, key=lambda pair: pair[0].code)
    )
    carriers = tuple(counted_carrier(carrier, shelves) for carrier in site.vocabulary.carriers)
    content = AllCasesContent(len(site.cases), carriers, provinces)
    description = f"{site.settings.title}收录的全部 {len(site.cases)} 个案例，按地区排列。"
    crumbs = (Link("首页", address.HOME),)
    anchors = frozenset(("main", *(province.id for province in provinces)))
    return Page(
        address.CASES,
        "pages/cases.html",
        "全部案例",
        description,
        address.CASES,
        crumbs,
        content,
        anchors,
        subscription=subscription(site, address.HOME),
    )
