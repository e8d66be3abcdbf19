"""All pages of the site."""

from collections.abc import Iterator

from showcase.model.case import Case
from showcase.model.site import Settings, Site
from showcase.plan import address
from showcase.plan.page import Link, Masthead, Page
from showcase.plan.pages.about import about_page
from showcase.plan.pages.all_cases import all_cases_page
from showcase.plan.pages.case import case_page
from showcase.plan.pages.home import home_page
from showcase.plan.pages.listing import carrier_pages, tag_pages
from showcase.plan.pages.not_found import not_found_page
from showcase.plan.pages.redirect import redirect_pages
from showcase.plan.pages.region import region_pages
from showcase.plan.pages.search import search_page
from showcase.plan.related import Relations
from showcase.plan.shelves import Shelves, shelve

NAVIGATION = (
    Link("首页", address.HOME),
    Link("全部案例", address.CASES),
    Link("按标签浏览", address.TAGS),
    Link("按地区浏览", address.REGIONS),
    Link("查找", address.SEARCH),
    Link("关于", address.ABOUT),
)


def plan(site: Site) -> tuple[Page, ...]:
    """Return every page of `site`."""
    shelves = shelve(site.cases)
    return (
        home_page(site, shelves),
        all_cases_page(site, shelves),
        *_case_pages(site.cases, shelves),
        *tag_pages(site, shelves),
        *carrier_pages(site, shelves),
        *region_pages(site, shelves),
        search_page(site),
        about_page(site),
        not_found_page(NAVIGATION),
    )


def masthead(settings: Settings) -> Masthead:
    """Return what every page shows of the site."""
    return Masthead(
        title=settings.title,
        subtitle=settings.subtitle,
        base_url=settings.base_url,
        navigation=NAVIGATION,
        organiser=settings.organiser,
        contact=settings.contact,
        icp=settings.icp,
        police=settings.police,
        footer=tuple((item.text, item.url) for item in settings.footer),
    )


def _case_pages(cases: tuple[Case, ...], shelves: Shelves) -> Iterator[Page]:
    relations = Relations(shelves)
    neighbours = zip((None, *cases), cases, (*cases[1:], None), strict=False)
    for previous, case, following in neighbours:
        yield case_page(case, previous, following, relations.of(case))
        yield from redirect_pages(case)
