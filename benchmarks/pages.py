"""All pages of a site as values, where nothing is known of them and nothing is to be written."""

from showcase.model.site import Site
from showcase.plan.around import around_of
from showcase.plan.page import Page
from showcase.plan.related import near_all, traits_of
from showcase.plan.site import case_pages, list_pages


def plan(site: Site) -> tuple[Page, ...]:
    """Return every page of `site`."""
    cases = {case.slug: case for case in site.cases}
    pages = [
        page
        for case, near in zip(site.cases, near_all(map(traits_of, site.cases)), strict=True)
        for page in case_pages(
            case, site.settings, site.pictures, around_of(case, near, cases, site.pictures)
        )
    ]
    return (*pages, *list_pages(site))
