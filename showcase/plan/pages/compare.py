"""The page that sets cases side by side, and what it needs to know of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.case import Case, Figure, Mechanism
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.companions import names_of
from showcase.plan.items import figure_items, mechanism_items
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class ComparedFigure:
    """A figure in a comparison; `id` is its anchor on the page of the case."""

    id: str
    label: str
    value: str
    unit: str
    date: str


@dataclass(frozen=True)
class ComparedMechanism:
    """A mechanism in a comparison; `id` is its anchor on the page of the case."""

    id: str
    name: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Compared:
    """What a comparison shows of a case; the names are those that `assets/js/compare.js` reads.

    `name` is what the case is called in the link of a comparison: the slug that it has, or had.
    """

    name: str
    slug: str
    address: str
    title: str
    brand: str
    place: str
    summary: str
    carrier: str
    region: str
    organisation: str
    founded: str
    tags: tuple[str, ...]
    mechanisms: tuple[ComparedMechanism, ...]
    figures: tuple[ComparedFigure, ...]


def compare_page(site: Site) -> Page:
    """Return the page; what it shows of each case is in a script of its own."""
    crumbs = (Link("首页", address.HOME), Link("全部案例", address.CASES))
    description = f"把{site.settings.title}里的二至五个案例并排比较。"
    anchors = frozenset(("main", "comparison"))
    return Page(
        address.COMPARE,
        "pages/compare.html",
        "案例比较",
        description,
        address.CASES,
        crumbs,
        None,
        anchors,
    )


def compared_scripts(case: Case) -> Iterator[Page]:
    """Yield the script with what is compared of `case`, since pages in a folder cannot fetch.

    A comparison that was sent years ago has the names of that time: each former one has a script too.
    """
    for name in names_of(case):
        yield _script(case, name)


def _script(case: Case, name: str) -> Page:
    title = case.facts.title
    where, content = address.of_compared(name), _compared(case, name)
    return Page(where, "data/compared.js", title, title, address.CASES, (), content, frozenset())


def _compared(case: Case, name: str) -> Compared:
    facts = case.facts
    return Compared(
        name=name,
        slug=case.slug,
        address=address.of_case(case),
        title=facts.title,
        brand=facts.brand,
        place=facts.place,
        summary=facts.summary,
        carrier=facts.carrier.name,
        region=facts.region.full_name,
        organisation=facts.organisation,
        founded=facts.founded.chinese if facts.founded else "",
        tags=tuple(tag.name for tag in facts.tags),
        mechanisms=tuple(_mechanism(i.id, i.mechanism) for i in mechanism_items(case)),
        figures=tuple(_figure(item.id, item.figure) for item in figure_items(case)),
    )


def _mechanism(own: str, mechanism: Mechanism) -> ComparedMechanism:
    return ComparedMechanism(own, mechanism.name, tuple(part.name for part in mechanism.parts))


def _figure(own: str, figure: Figure) -> ComparedFigure:
    date = figure.date.chinese if figure.date else ""
    return ComparedFigure(own, figure.label, figure.value.text, figure.unit, date)
