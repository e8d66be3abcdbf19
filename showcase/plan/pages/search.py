"""The search page: a form and, for readers without JavaScript, the ways to every case."""

from dataclasses import dataclass

from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class SearchContent:
    """The indexes that lead to every case; what is found is not on the page but found by its scripts."""

    ways: tuple[Link, ...]
    carriers: tuple[Link, ...]


def search_page(site: Site) -> Page:
    """Return the search page."""
    ways = (
        Link("全部案例", address.CASES),
        Link("按标签浏览", address.TAGS),
        Link("按地区浏览", address.REGIONS),
    )
    carriers = tuple(Link(carrier.name, address.of_carrier(carrier)) for carrier in site.vocabulary.carriers)
    return Page(
        address.SEARCH,
        "pages/search.html",
        "查找案例",
        f"在{site.settings.title}的全部案例里查找文字、拼音，按地区、载体、标签和年份筛选。",
        address.SEARCH,
        (Link("首页", address.HOME),),
        SearchContent(ways, carriers),
        frozenset(("main", "search", "results")),
    )
