"""The page of one case."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from showcase.model.case import Case, Teaching
from showcase.model.date import PartialDate
from showcase.model.picture import Survey
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.around import Around, Related
from showcase.plan.body import Placed, body
from showcase.plan.citations import Citing, citing_of
from showcase.plan.contents import Section, contents_of
from showcase.plan.cover import cover_of
from showcase.plan.former import Retired, moved_anchors, retired_anchors, with_former_anchors
from showcase.plan.items import (
    FigureItem,
    MechanismItem,
    NumberedSource,
    figure_items,
    mechanism_items,
    numbered_sources,
)
from showcase.plan.page import Link, Page
from showcase.plan.permalinks import Linked, with_permalinks
from showcase.plan.permanent import Permanent, permanent_of
from showcase.plan.pictures import Picture
from showcase.plan.signboard import case_signboard, picture_of

_HIGHLIGHTS = 3


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
    plaque: str
    draft: bool


@dataclass(frozen=True)
class CaseContent:
    """Everything the page of a case shows, and nothing else: the page changes exactly when this does.

    `former` are the anchors that were published, under those that have their places now; `retired` those
    whose places are gone. `highlights` are the first figures, where there are so many that the first few are
    worth a place of their own.
    """

    slug: str
    facts: ShownFacts
    body: tuple[Linked, ...]
    contents: tuple[Section, ...]
    mechanisms: tuple[MechanismItem, ...]
    figures: tuple[FigureItem, ...]
    highlights: tuple[FigureItem, ...]
    sources: tuple[NumberedSource, ...]
    related: tuple[Related, ...]
    previous: Link | None
    next: Link | None
    former: Mapping[str, tuple[str, ...]]
    retired: tuple[Retired, ...]
    permanent: Permanent | None
    slides: Link
    handout: Link
    data: str
    oembed: str
    citing: Citing | None

    @property
    def has_pictures(self) -> bool:
        """Tell whether there is a picture on the page."""
        return self.facts.cover is not None or any(isinstance(piece, Placed) for piece in self.body)


def case_page(case: Case, settings: Settings, pictures: Mapping[str, Survey], around: Around) -> Page:
    """Return the page of `case`; `pictures` are those that it shows."""
    facts = case.facts
    content = _content(case, settings, pictures, around)
    return Page(
        address=address.of_case(case),
        template="pages/case.html",
        title=facts.title,
        description=facts.summary,
        section=address.CASES,
        crumbs=(Link("首页", address.HOME), Link("全部案例", address.CASES)),
        content=content,
        anchors=case.prose.ids | _layout_anchors(content),
        picture=picture_of(case_signboard(case, settings)) if settings.base_url else None,
    )


def _content(case: Case, settings: Settings, pictures: Mapping[str, Survey], around: Around) -> CaseContent:
    facts, moved, figures = case.facts, moved_anchors(case.facts), figure_items(case)
    text = with_former_anchors(body(case.prose, address.of_case(case), pictures), moved)
    return CaseContent(
        slug=case.slug,
        facts=_shown(case, pictures),
        body=tuple(with_permalinks(text, "\n".join(_said_above(case)))),
        contents=contents_of(case),
        mechanisms=mechanism_items(case),
        figures=figures,
        highlights=figures[:_HIGHLIGHTS] if len(figures) > 2 * _HIGHLIGHTS else (),
        sources=numbered_sources(facts.sources),
        related=around.related,
        previous=around.previous,
        next=around.following,
        former=moved,
        retired=retired_anchors(facts),
        permanent=permanent_of(case, settings),
        slides=Link("投影", address.of_slides(case.slug)),
        handout=Link("讲义", address.of_handout(case.slug)),
        data=address.of_data(case.slug),
        oembed=address.of_oembed(case.slug),
        citing=citing_of(case, settings),
    )


def _shown(case: Case, pictures: Mapping[str, Survey]) -> ShownFacts:
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
        cover=cover_of(case, pictures),
        plaque=address.of_plaque(case),
        draft=facts.draft,
    )


def _said_above(case: Case) -> Iterator[str]:
    """Yield what the page says above the text."""
    facts = case.facts
    yield from (facts.title, facts.slogan, facts.summary, facts.place, facts.brand, facts.organisation)
    yield facts.carrier.name
    yield from (region.name for region in facts.region.path)
    yield from (tag.name for tag in facts.tags)
    dates = (facts.founded, facts.published, facts.updated, *(figure.date for figure in facts.figures))
    yield from (date.chinese for date in dates if date)
    for section in contents_of(case):
        yield from (section.text, *(child.text for child in section.children))
    for figure in facts.figures:
        yield from (figure.label, figure.note)
    for mechanism in facts.mechanisms:
        yield from (mechanism.name, mechanism.summary)
        for part in mechanism.parts:
            yield from (part.name, part.text)


def _layout_anchors(content: CaseContent) -> frozenset[str]:
    """Return the anchors that the layout gives, besides those of the text."""
    sections = [section.id for section in content.contents]
    items = [item.id for item in content.figures] + [item.id for item in content.mechanisms]
    sources = [numbered.id for numbered in content.sources]
    related = ["related"] if content.related else []
    permanent = ["page-permanent"] if content.permanent else []
    former = [one for moved in content.former.values() for one in moved]
    retired = [gone.id for gone in content.retired]
    own = ("main", "toc", "facts")
    return frozenset((*own, *sections, *items, *sources, *related, *permanent, *former, *retired))
