"""All pages of the site."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from showcase.frontmatter.nodes import Scalar
from showcase.model.case import Case
from showcase.model.picture import Survey
from showcase.model.site import Settings, Site
from showcase.plan import address
from showcase.plan.around import Around
from showcase.plan.page import Link, Masthead, Page
from showcase.plan.pages.about import about_page
from showcase.plan.pages.all_cases import all_cases_pages
from showcase.plan.pages.case import case_page
from showcase.plan.pages.compare import compare_page, compared_scripts
from showcase.plan.pages.course import course_page, gathered_scripts
from showcase.plan.pages.embed import embed_page
from showcase.plan.pages.handout import handout_page
from showcase.plan.pages.home import home_page
from showcase.plan.pages.listing import carrier_pages, tag_pages
from showcase.plan.pages.not_found import not_found_page
from showcase.plan.pages.plaque import plaque_page
from showcase.plan.pages.redirect import redirect_pages
from showcase.plan.pages.region import region_pages
from showcase.plan.pages.search import search_page
from showcase.plan.pages.slides import slides_page
from showcase.plan.pages.timeline import timeline_page
from showcase.plan.pages.withdrawn import emptied_pages, withdrawn_pages
from showcase.plan.shelves import shelve
from showcase.plan.signboard import picture_of, site_signboard
from showcase.problems import Place

NAVIGATION = (
    Link("首页", address.HOME),
    Link("案例", address.CASES),
    Link("标签", address.TAGS),
    Link("地区", address.REGIONS),
    Link("年表", address.TIMELINE),
    Link("查找", address.SEARCH),
    Link("关于", address.ABOUT),
)


def list_pages(site: Site) -> tuple[Page, ...]:
    """Return the pages of `site` that belong to no case."""
    pages = tuple(_list_pages(site))
    return (*pages, *emptied_pages(site, pages))


def _list_pages(site: Site) -> Iterator[Page]:
    shelves = shelve(site.cases)
    yield from (
        home_page(site, shelves),
        *all_cases_pages(site, shelves),
        *withdrawn_pages(site),
        *tag_pages(site, shelves),
        *carrier_pages(site, shelves),
        *region_pages(site, shelves),
        timeline_page(site),
        compare_page(site),
        course_page(site),
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
        mourning=settings.mourning,
        picture=picture_of(site_signboard(settings)) if settings.base_url else None,
    )


def seen_by_cases(settings: Settings) -> Settings:
    """Return of `settings` what the files of a case may depend on, so that few changes touch them all."""
    return replace(
        settings,
        subtitle="",
        description="",
        contact="",
        icp="",
        police="",
        featured=(),
        footer=(),
        mourning=False,
        about=Scalar(Place(""), ""),
        carriers=(),
        zones=(),
        wording=(),
        tags=(),
        withdrawn=(),
    )


def case_pages(
    case: Case, settings: Settings, pictures: Mapping[str, Survey], around: Around
) -> Iterator[Page]:
    """Yield the pages that belong to `case`, its own first; `pictures` are those that it shows."""
    yield case_page(case, settings, pictures, around)
    yield slides_page(case, settings, pictures)
    yield handout_page(case, settings)
    yield embed_page(case, settings)
    yield plaque_page(case)
    yield from redirect_pages(case)
    yield from compared_scripts(case)
    yield from gathered_scripts(case, settings)
