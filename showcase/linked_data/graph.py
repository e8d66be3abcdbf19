"""The graph of a page (schema.org, JSON-LD 1.1)."""

import json
from collections.abc import Container
from functools import singledispatch
from itertools import chain

from showcase.linked_data.case import article
from showcase.linked_data.ground import LANGUAGE, Ground, Node, node
from showcase.linked_data.lists import item_list, term_set
from showcase.plan import address
from showcase.plan.page import Masthead, Page
from showcase.plan.pages.about import AboutContent
from showcase.plan.pages.all_cases import AllCasesContent
from showcase.plan.pages.case import CaseContent
from showcase.plan.pages.home import HomeContent
from showcase.plan.pages.listing import ListingContent, TagIndexContent
from showcase.plan.pages.region import RegionContent

_CONTEXT = "https://schema.org"
_SEARCH = address.SEARCH
# What could end the script element or, in older scripts, a string.
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def linked_data(page: Page, site: Masthead, addresses: Container[str]) -> str:
    """Return what `page` says of itself as JSON that may stand in a script element.

    `addresses` are all files of the site.
    """
    ground = Ground(page, site, addresses)
    nodes = [_webpage(ground), *_breadcrumbs(ground)]
    if isinstance(page.content, HomeContent):
        nodes.append(_website(page.content, ground))
    if isinstance(page.content, CaseContent):
        nodes.append(article(page.content, ground))
    graph = {"@context": _CONTEXT, "@graph": nodes}
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def _webpage(ground: Ground) -> Node:
    page = ground.page
    kind, entity = _described(page.content, ground)
    return node(
        kind,
        id=ground.here,
        url=ground.here,
        name=page.title,
        description=page.description,
        inLanguage=LANGUAGE,
        isPartOf={"@id": ground.website},
        breadcrumb={"@id": f"{ground.here}#breadcrumb"} if page.crumbs else None,
        mainEntity=entity,
    )


@singledispatch
def _described(content: object, ground: Ground) -> tuple[str, Node | None]:  # noqa: ARG001 - the common form
    """Return the type of a page with this content, and what the page is mainly about."""
    return "WebPage", None


@_described.register
def _(content: HomeContent, ground: Ground) -> tuple[str, Node | None]:
    return "CollectionPage", item_list(content.cards, ground)


@_described.register
def _(content: AllCasesContent, ground: Ground) -> tuple[str, Node | None]:
    cards = chain.from_iterable(province.cards for province in content.provinces)
    return "CollectionPage", item_list(tuple(cards), ground, content.count)


@_described.register
def _(content: ListingContent | RegionContent, ground: Ground) -> tuple[str, Node | None]:
    return "CollectionPage", item_list(content.cards, ground, content.count)


@_described.register
def _(content: TagIndexContent, ground: Ground) -> tuple[str, Node | None]:
    return "CollectionPage", term_set(content, ground)


@_described.register
def _(_: CaseContent, ground: Ground) -> tuple[str, Node | None]:
    return "WebPage", {"@id": f"{ground.here}#case"}


@_described.register
def _(_: AboutContent, ground: Ground) -> tuple[str, Node | None]:  # noqa: ARG001
    return "AboutPage", None


def _breadcrumbs(ground: Ground) -> list[Node]:
    """Return the way from the home page to this one."""
    if not ground.page.crumbs:
        return []
    steps = [
        node("ListItem", position=position, name=crumb.text, item=ground.address(crumb.address))
        for position, crumb in enumerate(ground.page.crumbs, start=1)
    ]
    last = node("ListItem", position=len(steps) + 1, name=ground.page.title, item=ground.here)
    return [node("BreadcrumbList", id=f"{ground.here}#breadcrumb", itemListElement=[*steps, last])]


def _website(content: HomeContent, ground: Ground) -> Node:
    """Return the site itself, and how it is searched where there is a page for that."""
    search = None
    if _SEARCH in ground.addresses:
        target = node("EntryPoint", urlTemplate=f"{ground.address(_SEARCH)}?q={{search_term_string}}")
        search = node("SearchAction", target=target) | {
            "query-input": "required name=search_term_string",
        }
    return node(
        "WebSite",
        id=ground.website,
        url=ground.address(address.HOME),
        name=ground.site.title,
        alternateName=ground.site.subtitle,
        description=content.description,
        inLanguage=LANGUAGE,
        publisher=ground.publisher,
        potentialAction=search,
    )
