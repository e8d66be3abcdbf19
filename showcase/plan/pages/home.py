"""The home page, the list of all cases, the about page, the page for what is not there, and redirects."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.page import Counted, Link, Page
from showcase.plan.pages.listing import TagGroupItem, counted_carrier, tag_groups
from showcase.plan.pages.region import RegionItem, region_tree
from showcase.plan.shelves import Shelves

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


@dataclass(frozen=True)
class AboutContent:
    """The about page."""

    html: str


@dataclass(frozen=True)
class NotFoundContent:
    """The page that a server shows for an address that does not exist."""

    ways: tuple[Link, ...]


@dataclass(frozen=True)
class RedirectContent:
    """The page at a former address, leading to the present one."""

    target: Link


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
        carriers=tuple(counted_carrier(carrier, shelves) for carrier in site.vocabulary.carriers),
        groups=tag_groups(site, shelves),
        provinces=provinces,
    )
    settings = site.settings
    return Page(
        address.HOME, "pages/home.html", settings.title, settings.description, address.HOME, (), content
    )


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
    return Page(address.CASES, "pages/cases.html", "全部案例", description, address.CASES, crumbs, content)


def about_page(site: Site) -> Page:
    """Return the about page."""
    description = f"关于{site.settings.title}：收录什么、事实从哪里来、怎样使用。"
    crumbs = (Link("首页", address.HOME),)
    content = AboutContent(site.about.html)
    return Page(address.ABOUT, "pages/about.html", "关于", description, address.ABOUT, crumbs, content)


def not_found_page(navigation: tuple[Link, ...]) -> Page:
    """Return the page for what is not there."""
    description = "没有找到这个页面。"
    content = NotFoundContent(navigation)
    return Page(address.NOT_FOUND, "pages/not_found.html", "没有找到这个页面", description, "", (), content)


def redirect_pages(case: Case) -> Iterator[Page]:
    """Yield a page at each former address of `case`."""
    content = RedirectContent(Link(case.facts.title, address.of_case(case)))
    for alias in case.facts.aliases:
        where = address.of_slug(alias.target)
        text = f"{case.facts.title}已经搬到新的网址。"
        yield Page(where, "pages/redirect.html", case.facts.title, text, address.CASES, (), content)
