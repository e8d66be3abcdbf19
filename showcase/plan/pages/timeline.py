"""The brands by the year of their beginning."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class Beginning:
    """A brand, when it began, and where."""

    link: Link
    date: PartialDate
    place: str


@dataclass(frozen=True)
class Year:
    """The brands of one year, the earliest first."""

    id: str
    year: int
    beginnings: tuple[Beginning, ...]


@dataclass(frozen=True)
class TimelineContent:
    """All years, the latest first, and the brands of which it is not known when they began."""

    years: tuple[Year, ...]
    undated: tuple[Link, ...]


def timeline_page(site: Site) -> Page:
    """Return the page of the years."""
    content = TimelineContent(
        tuple(_years(site.cases)),
        tuple(_brand(case) for case in site.cases if not case.facts.founded),
    )
    anchors = frozenset(("main", "undated", *(year.id for year in content.years)))
    description = f"{site.settings.title}里的品牌，按品牌或组织成立的年份排列。"
    crumbs = (Link("首页", address.HOME),)
    return Page(
        address.TIMELINE,
        "pages/timeline.html",
        "品牌年表",
        description,
        address.TIMELINE,
        crumbs,
        content,
        anchors,
    )


def _years(cases: tuple[Case, ...]) -> Iterator[Year]:
    dated = [(case.facts.founded, case) for case in cases if case.facts.founded]
    dated.sort(key=lambda pair: (-pair[0].year, pair[0], pair[1].slug))
    for year, pairs in groupby(dated, lambda pair: pair[0].year):
        beginnings = (Beginning(_brand(case), date, case.facts.place) for date, case in pairs)
        yield Year(f"year-{year}", year, tuple(beginnings))


def _brand(case: Case) -> Link:
    return Link(case.facts.brand, address.of_case(case))
