"""A case for the screen in a classroom: one idea a screen, made from the data of the case."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from posixpath import basename, splitext
from typing import ClassVar, TypeVar

from showcase.model.case import Case, Teaching
from showcase.model.date import PartialDate
from showcase.model.picture import Survey
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.body import Placed, body
from showcase.plan.cover import cover_of
from showcase.plan.former import moved_anchors
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
from showcase.prose.anchors import anchor

_FIGURES = 4  # on a screen: more than a glance takes in is no one idea
_PARTS = 6
_T = TypeVar("_T")


@dataclass(frozen=True)
class Objectives:
    """What the lesson is for."""

    kind: ClassVar = "objectives"
    texts: tuple[str, ...]


@dataclass(frozen=True)
class ShownFigure:
    """A figure as a screen shows it; `source` is the number of its source in the list on the last one."""

    id: str
    label: str
    value: str
    unit: str
    date: PartialDate | None
    source: int


@dataclass(frozen=True)
class Figures:
    """A few figures."""

    kind: ClassVar = "figures"
    items: tuple[ShownFigure, ...]


@dataclass(frozen=True)
class MechanismPart:
    """A mechanism with as many of its parts as a screen holds, the first being `first`, counted from 1."""

    kind: ClassVar = "mechanism"
    id: str
    item: MechanismItem
    first: int


@dataclass(frozen=True)
class ShownPicture:
    """A picture with the anchor of its screen, which follows from the name of its file."""

    kind: ClassVar = "picture"
    id: str
    picture: Picture


@dataclass(frozen=True)
class Question:
    """A question to discuss, the one with `number` of `count`."""

    kind: ClassVar = "question"
    text: str
    number: int
    count: int


Slide = Objectives | Figures | MechanismPart | Question | ShownPicture


@dataclass(frozen=True)
class SlidesContent:
    """What the screens show: the first the title, the last the sources and the link.

    A screen has the anchor that the page of the case has for what it shows; `former` are those of before.
    """

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
    former: Mapping[str, tuple[str, ...]]


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
        former=moved_anchors(facts),
    )
    title = f"{facts.title}（投影）"
    return Page(where, "pages/slides.html", title, facts.summary, address.CASES, (), content)


def _slides(case: Case, pictures: Mapping[str, Survey]) -> Iterator[Slide]:
    teaching = case.facts.teaching
    if teaching and teaching.objectives:
        yield Objectives(teaching.objectives)
    figures = tuple(map(_figure, figure_items(case)))
    yield from map(Figures, _in_lots(figures, _FIGURES))
    for item in mechanism_items(case):
        yield from _mechanism(item)
    yield from _pictures(case, pictures)
    questions = teaching.questions if teaching else ()
    for number, text in enumerate(questions, start=1):
        yield Question(text, number, len(questions))


def _figure(item: FigureItem) -> ShownFigure:
    figure = item.figure
    return ShownFigure(item.id, figure.label, figure.value.text, figure.unit, figure.date, item.source.number)


def _mechanism(item: MechanismItem) -> Iterator[MechanismPart]:
    parts = item.mechanism.parts
    first = 1
    for few in _in_lots(parts, _PARTS) or [()]:
        own = item.id if first == 1 else f"{item.id}--{first}"  # no other anchor has two hyphens in a row
        yield MechanismPart(own, replace(item, mechanism=replace(item.mechanism, parts=few)), first)
        first += len(few)


def _pictures(case: Case, pictures: Mapping[str, Survey]) -> Iterator[ShownPicture]:
    pieces = body(case.prose, address.of_case(case), pictures)
    placed = (piece.picture for piece in pieces if isinstance(piece, Placed) and piece.is_figure)
    met: Counter[str] = Counter()
    for picture in (cover_of(case, pictures), *placed):
        if picture:
            own = f"picture-{anchor(splitext(basename(picture.address))[0])}"
            met[own] += 1
            yield ShownPicture(own if met[own] == 1 else f"{own}--{met[own]}", picture)


def _in_lots(things: Sequence[_T], most: int) -> list[tuple[_T, ...]]:
    """Return `things` in lots of at most `most`, as even as can be: five stand better as three and two."""
    count = -(-len(things) // most)
    ends = [round(number * len(things) / count) for number in range(count + 1)] if count else []
    return [tuple(things[start:end]) for start, end in pairwise(ends)]
