"""A case for the screen in a classroom: one idea a screen, made from the data of the case."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from showcase.model.case import Case, Teaching
from showcase.model.date import PartialDate
from showcase.model.picture import Survey
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.body import Placed, body
from showcase.plan.cover import cover_of
from showcase.plan.items import (
    FigureItem,
    MechanismItem,
    NumberedSource,
    figure_items,
    mechanism_items,
    numbered_sources,
)
from showcase.plan.page import Link, Page
from showcase.plan.permanent import Permanent, permanent_of
from showcase.plan.pictures import Picture

_FIGURES = 4  # on a screen: more than a glance takes in is no one idea
_PARTS = 6
_T = TypeVar("_T")


@dataclass(frozen=True)
class Objectives:
    """What the lesson is for."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class ShownFigure:
    """A figure as a screen shows it; `source` is the number of its source in the list on the last one."""

    label: str
    value: str
    unit: str
    date: PartialDate | None
    source: int


@dataclass(frozen=True)
class Figures:
    """A few figures; `number` counts the screens of figures from 1."""

    items: tuple[ShownFigure, ...]
    number: int


@dataclass(frozen=True)
class MechanismPart:
    """A mechanism with as many of its parts as a screen holds, the first being `first`, counted from 1."""

    item: MechanismItem
    first: int


@dataclass(frozen=True)
class Question:
    """A question to discuss, the one with `number` of `count`."""

    text: str
    number: int
    count: int


Slide = Objectives | Figures | MechanismPart | Question | Picture


@dataclass(frozen=True)
class SlidesContent:
    """What the screens show: the first the title, the last the sources and the link."""

    case: Link
    handout: Link
    brand: str
    slogan: str
    place: str
    region: str
    summary: str
    plaque: str
    slides: tuple[Slide, ...]
    sources: tuple[NumberedSource, ...]
    permanent: Permanent | None
    teaching: Teaching | None


def slides_page(case: Case, settings: Settings, pictures: Mapping[str, Survey]) -> Page:
    """Return the screens of `case`."""
    facts = case.facts
    where = address.of_slides(case.slug)
    content = SlidesContent(
        case=Link(facts.title, address.of_case(case)),
        handout=Link("讲义", address.of_handout(case.slug)),
        brand=facts.brand,
        slogan=facts.slogan,
        place=facts.place,
        region="".join(step.name for step in facts.region.path),
        summary=facts.summary,
        plaque=address.of_plaque(case),
        slides=tuple(_slides(case, pictures)),
        sources=numbered_sources(facts.sources),
        permanent=permanent_of(case, settings),
        teaching=facts.teaching,
    )
    title = f"{facts.title}（投影）"
    return Page(where, "pages/slides.html", title, facts.summary, address.CASES, (), content)


def _slides(case: Case, pictures: Mapping[str, Survey]) -> Iterator[Slide]:
    teaching = case.facts.teaching
    if teaching and teaching.objectives:
        yield Objectives(teaching.objectives)
    figures = tuple(map(_figure, figure_items(case)))
    for number, few in enumerate(_in_lots(figures, _FIGURES), start=1):
        yield Figures(few, number)
    for item in mechanism_items(case):
        yield from _mechanism(item)
    cover = cover_of(case, pictures)
    if cover:
        yield cover
    for piece in body(case.prose, address.of_case(case), pictures):
        if isinstance(piece, Placed) and piece.is_figure:
            yield piece.picture
    questions = teaching.questions if teaching else ()
    for number, text in enumerate(questions, start=1):
        yield Question(text, number, len(questions))


def _figure(item: FigureItem) -> ShownFigure:
    figure = item.figure
    return ShownFigure(figure.label, figure.value.text, figure.unit, figure.date, item.source.number)


def _mechanism(item: MechanismItem) -> Iterator[MechanismPart]:
    parts = item.mechanism.parts
    first = 1
    for few in _in_lots(parts, _PARTS) or [()]:
        yield MechanismPart(replace(item, mechanism=replace(item.mechanism, parts=few)), first)
        first += len(few)


def _in_lots(things: Sequence[_T], most: int) -> list[tuple[_T, ...]]:
    """Return `things` in lots of at most `most`, as even as can be: five stand better as three and two."""
    count = -(-len(things) // most)
    ends = [round(number * len(things) / count) for number in range(count + 1)] if count else []
    return [tuple(things[start:end]) for start, end in pairwise(ends)]
