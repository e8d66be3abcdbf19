"""The region index and the page of every region that has cases."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.region import Region
from showcase.model.site import Site
from showcase.plan import address, choice
from showcase.plan.card import Card, card_of
from showcase.plan.page import Link, Page, Subscription
from showcase.plan.paging import Paging, parts
from showcase.plan.shelves import Shelves
from showcase.plan.subscription import subscription
from showcase.plan.tiles import Tile, tiles

_LEVELS_WITH_FEEDS = 2


@dataclass(frozen=True)
class RegionItem:
    """A region in a tree of regions, with the number of cases in it and below it."""

    link: Link
    count: int
    children: tuple["RegionItem", ...]


@dataclass(frozen=True)
class RegionIndexContent:
    """The tree of all regions that have cases."""

    provinces: tuple[RegionItem, ...]
    tiles: tuple[Tile, ...]
    count: int


@dataclass(frozen=True)
class RegionContent:
    """One region: what lies in it, and its cases with those of the regions in it, which `choice` chooses."""

    name: str
    full_name: str
    children: tuple[RegionItem, ...]
    count: int
    cards: tuple[Card, ...]
    paging: Paging | None
    choice: str


def region_tree(shelves: Shelves) -> tuple[RegionItem, ...]:
    """Return the provinces that have cases, each with what lies in it."""
    return _below(None, _children(shelves), shelves)


def region_pages(site: Site, shelves: Shelves) -> Iterator[Page]:
    """Yield the region index and the page of every region that has cases."""
    home = Link("首页", address.HOME)
    children = _children(shelves)
    index = RegionIndexContent(_below(None, children, shelves), tiles(shelves), len(shelves.cases))
    description = (
        f"{site.settings.title}的案例分布：{len(index.provinces)} 个省级地区，{index.count} 个案例。"
    )
    yield Page(
        address.REGIONS, "pages/regions.html", "按地区浏览", description, address.REGIONS, (home,), index
    )
    crumbs = (home, Link("按地区浏览", address.REGIONS))
    for region in sorted(shelves.by_region, key=lambda region: region.code):
        cases = shelves.by_region[region]
        below = _below(region, children, shelves)
        above = tuple(Link(step.name, address.of_region(step)) for step in region.path[:-1])
        for part in parts(cases, address.of_region(region)):
            cards = tuple(map(card_of, part.items))
            content = RegionContent(
                region.name,
                region.full_name,
                below,
                len(cases),
                cards,
                part.paging,
                choice.of_region(region),
            )
            text = f"{region.full_name}的党建品牌案例，共 {len(cases)} 个{part.suffix}。"
            title = f"地区：{region.name}{part.suffix}"
            yield Page(
                part.address,
                "pages/region.html",
                title,
                text,
                address.REGIONS,
                crumbs + above,
                content,
                subscription=_feeds(site, region),
            )


def _feeds(site: Site, region: Region) -> Subscription | None:
    """Return the feeds of a province or city, or of the city around what is smaller and has few cases."""
    place = region.path[:_LEVELS_WITH_FEEDS][-1]
    return subscription(site, address.of_region(place), place.full_name)


def _children(shelves: Shelves) -> dict[Region | None, list[Region]]:
    children: dict[Region | None, list[Region]] = {}
    for region in sorted(shelves.by_region, key=lambda region: region.code):
        children.setdefault(region.parent, []).append(region)
    return children


def _below(
    parent: Region | None, children: dict[Region | None, list[Region]], shelves: Shelves
) -> tuple[RegionItem, ...]:
    return tuple(
        RegionItem(
            Link(region.name, address.of_region(region)),
            len(shelves.by_region[region]),
            _below(region, children, shelves),
        )
        for region in children.get(parent, ())
    )
