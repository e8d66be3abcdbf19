"""The page of one case."""

from dataclasses import dataclass

from showcase.model.case import Case, Teaching
from showcase.model.date import PartialDate
from showcase.plan import address
from showcase.plan.contents import Section, contents_of
from showcase.plan.items import (
    FigureItem,
    MechanismItem,
    NumberedSource,
    figure_items,
    mechanism_items,
    numbered_sources,
)
from showcase.plan.page import Link, Page, SharedPicture
from showcase.plan.related import Related


@dataclass(frozen=True)
class Picture:
    """A picture of the site."""

    address: str
    alt: str
    credit: str


@dataclass(frozen=True)
class ShownFacts:
    """The front matter as the page shows it."""

    title: str
    brand: str
    slogan: str
    place: str
    summary: str
    carrier: Link
    regions: tuple[Link, ...]
    organisation: str
    founded: PartialDate | None
    published: PartialDate
    updated: PartialDate | None
    tags: tuple[Link, ...]
    teaching: Teaching | None
    cover: Picture | None


@dataclass(frozen=True)
class CaseContent:
    """Everything the page of a case shows, and nothing else: the page changes exactly when this does."""

    facts: ShownFacts
    html: str
    contents: tuple[Section, ...]
    mechanisms: tuple[MechanismItem, ...]
    figures: tuple[FigureItem, ...]
    sources: tuple[NumberedSource, ...]
    related: tuple[Related, ...]
    previous: Link | None
    next: Link | None


def case_page(
    case: Case,
    previous: Case | None,
    following: Case | None,
    related: tuple[Related, ...],
    picture: SharedPicture | None = None,
) -> Page:
    """Return the page of `case`, between its neighbours in the order of the site."""
    facts = case.facts
    sources = numbered_sources(facts.sources)
    content = CaseContent(
        facts=_shown(case),
        html=case.prose.html,
        contents=contents_of(case),
        mechanisms=mechanism_items(facts.mechanisms),
        figures=figure_items(facts.figures, sources),
        sources=sources,
        related=related,
        previous=_link(previous),
        next=_link(following),
    )
    return Page(
        address=address.of_case(case),
        template="pages/case.html",
        title=facts.title,
        description=facts.summary,
        section=address.CASES,
        crumbs=(Link("首页", address.HOME), Link("全部案例", address.CASES)),
        content=content,
        anchors=case.prose.ids | _layout_anchors(content),
        picture=picture,
    )


def _shown(case: Case) -> ShownFacts:
    facts = case.facts
    return ShownFacts(
        title=facts.title,
        brand=facts.brand,
        slogan=facts.slogan,
        place=facts.place,
        summary=facts.summary,
        carrier=Link(facts.carrier.name, address.of_carrier(facts.carrier)),
        regions=tuple(Link(region.name, address.of_region(region)) for region in facts.region.path),
        organisation=facts.organisation,
        founded=facts.founded,
        published=facts.published,
        updated=facts.updated,
        tags=tuple(Link(tag.name, address.of_tag(tag)) for tag in facts.tags),
        teaching=facts.teaching,
        cover=Picture(case.cover_path, facts.cover.alt, facts.cover.credit) if facts.cover else None,
    )


def _layout_anchors(content: CaseContent) -> frozenset[str]:
    """Return the anchors that the layout gives, besides those of the text."""
    sections = [section.id for section in content.contents]
    items = [item.id for item in content.figures] + [item.id for item in content.mechanisms]
    sources = [numbered.id for numbered in content.sources]
    related = ["related"] if content.related else []
    return frozenset(("main", "toc", "facts", *sections, *items, *sources, *related))


def _link(case: Case | None) -> Link | None:
    return Link(case.facts.title, address.of_case(case)) if case else None
