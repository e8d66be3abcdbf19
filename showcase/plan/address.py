"""The address of every page, relative to the site's root: flat files with their names spelled out.

An address once published is a promise; these functions are the only place where one is made.
"""

from posixpath import splitext

from showcase.model.case import Case
from showcase.model.ledger import ABOUT as ABOUT_PAGE
from showcase.model.ledger import page_of
from showcase.model.picture import Recipe
from showcase.model.region import Region
from showcase.model.vocabulary import Carrier, Tag

HOME = "index.html"
ABOUT = ABOUT_PAGE
SEARCH = "search.html"
NOT_FOUND = "404.html"
CASES = "cases/index.html"
TAGS = "tags/index.html"
REGIONS = "regions/index.html"
TIMELINE = "timeline.html"
COMPARE = "compare.html"
COURSE = "course.html"
_DIGITS = 8  # of a digest: enough to tell a picture from its former self
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
MANIFEST = "manifest.webmanifest"
DATA_VERSION = 1  # of its form: what a program reads there now it reads there in five years
_DATA = f"api/v{DATA_VERSION}/"
DATA_INDEX = f"{_DATA}index.json"
INDEX_SCHEMA = f"{_DATA}index.schema.json"
CASE_SCHEMA = f"{_DATA}case.schema.json"
CASES_CSV = f"{_DATA}cases.csv"
FIGURES_CSV = f"{_DATA}figures.csv"
WORKBOOK = f"{_DATA}cases.xlsx"


def of_case(case: Case) -> str:
    """`cases/chengdu.html`."""
    return of_slug(case.slug)


def of_slug(slug: str) -> str:
    """Return the address of the case page with this slug, present or former."""
    return page_of(slug)


def of_slides(slug: str) -> str:
    """`slides/chengdu.html`, of a case present or former."""
    return f"slides/{slug}.html"


def of_handout(slug: str) -> str:
    """`handouts/chengdu.html`, of a case present or former."""
    return f"handouts/{slug}.html"


def of_embed(slug: str) -> str:
    """`embed/chengdu.html`, of a case present or former."""
    return f"embed/{slug}.html"


def of_oembed(slug: str) -> str:
    """`oembed/chengdu.json`."""
    return f"oembed/{slug}.json"


def of_data(slug: str) -> str:
    """`api/v1/cases/chengdu.json`."""
    return f"{_DATA}cases/{slug}.json"


def of_qr_code(slug: str, shown: str, ending: str) -> str:
    """`qr/chengdu-1f4a09bc.svg`."""
    return f"qr/{slug}-{shown}.{ending}"


def of_plaque(case: Case) -> str:
    """`plaques/chengdu.svg`."""
    return f"plaques/{case.slug}.svg"


def of_compared(slug: str) -> str:
    """`compare/chengdu.js`, of a case present or former."""
    return f"compare/{slug}.js"


def of_gathered(slug: str) -> str:
    """`course/chengdu.js`, of a case present or former."""
    return f"course/{slug}.js"


def of_citation(slug: str, ending: str) -> str:
    """`cases/chengdu.bib`: beside the page of the case, so whoever knows that one knows this one too."""
    return f"{page_of(slug).removesuffix('.html')}.{ending}"


def of_tag(tag: Tag) -> str:
    """`tags/louyu-dangjian.html`."""
    return f"tags/{tag.slug}.html"


def of_carrier(carrier: Carrier) -> str:
    """`carriers/louyu.html`."""
    return f"carriers/{carrier.slug}.html"


def of_region(region: Region) -> str:
    """`regions/jiangsu/nanjing/pukou.html`."""
    return f"regions/{'/'.join(step.slug for step in region.path)}.html"


def of_rendition(path: str, digest: str, recipe: Recipe) -> str:
    """`pictures/cases/chengdu/fengmian-960-3f2a1b9c.webp`.

    The digest of the picture is in it, so that no browser shows an old one; the picture's own path is the
    address that stays, and that is worth linking.
    """
    what = f"{recipe.width}{'-moving' if recipe.is_moving else ''}"
    return f"pictures/{splitext(path)[0]}-{what}-{digest[:_DIGITS]}.{recipe.format}"


def of_signboard(slug: str, shown: str) -> str:
    """`social/chengdu-1f4a09bc.png`."""
    return f"social/{slug}-{shown}.png"


def of_feed(page: str, ending: str) -> str:
    """`feeds/tags/louyu-dangjian.xml` for the page of that tag, `feeds/all.xml` for the home page."""
    return f"feeds/{'all' if page == HOME else page.removesuffix('.html')}.{ending}"
