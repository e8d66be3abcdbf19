"""The address of every page, relative to the site's root: flat files with their names spelled out.

An address once published is a promise; these functions are the only place where one is made.
"""

from showcase.model.case import Case
from showcase.model.region import Region
from showcase.model.vocabulary import Carrier, Tag

HOME = "index.html"
ABOUT = "about.html"
SEARCH = "search.html"
NOT_FOUND = "404.html"
CASES = "cases/index.html"
TAGS = "tags/index.html"
REGIONS = "regions/index.html"


def of_case(case: Case) -> str:
    """`cases/chengdu.html`."""
    return of_slug(case.slug)


def of_slug(slug: str) -> str:
    """Return the address of the case page with this slug, present or former."""
    return f"cases/{slug}.html"


def of_tag(tag: Tag) -> str:
    """`tags/louyu-dangjian.html`."""
    return f"tags/{tag.slug}.html"


def of_carrier(carrier: Carrier) -> str:
    """`carriers/louyu.html`."""
    return f"carriers/{carrier.slug}.html"


def of_region(region: Region) -> str:
    """`regions/jiangsu/nanjing/pukou.html`."""
    return f"regions/{'/'.join(step.slug for step in region.path)}.html"
