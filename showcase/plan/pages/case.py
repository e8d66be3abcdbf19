"""The page of one case."""

from dataclasses import dataclass

from showcase.model.case import Case, Facts, Figure, Mechanism, Source
from showcase.model.prose import Heading
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.page import Link, Page
from showcase.plan.related import Related
from showcase.prose.anchors import anchor


@dataclass(frozen=True)
class NumberedSource:
    """A source with the number under which the page cites it, and its anchor."""

    number: int
    id: str
    source: Source


@dataclass(frozen=True)
class FigureItem:
    """A figure with its anchor and the source it is taken from."""

    id: str
    figure: Figure
    source: NumberedSource


@dataclass(frozen=True)
class MechanismItem:
    """A mechanism with its anchor."""

    id: str
    mechanism: Mechanism


@dataclass(frozen=True)
class Section:
    """An entry of the table of contents with the entries below it."""

    id: str
    text: str
    children: tuple["Section", ...] = ()


@dataclass(frozen=True)
class CaseContent:
    """Everything the page of a case shows."""

    card: Card
    facts: Facts
    html: str
    contents: tuple[Section, ...]
    mechanisms: tuple[MechanismItem, ...]
    figures: tuple[FigureItem, ...]
    sources: tuple[NumberedSource, ...]
    related: tuple[Related, ...]
    previous: Link | None
    next: Link | None


def case_page(
    case: Case, previous: Case | None, following: Case | None, related: tuple[Related, ...]
) -> Page:
    """Return the page of `case`, between its neighbours in the order of the site."""
    facts = case.facts
    sources = tuple(
        NumberedSource(number, f"source-{source.id}", source)
        for number, source in enumerate(facts.sources, start=1)
    )
    by_id = {numbered.source.id: numbered for numbered in sources}
    figure_ids = _anchors("figure", [figure.label for figure in facts.figures])
    mechanism_ids = _anchors("mechanism", [mechanism.name for mechanism in facts.mechanisms])
    content = CaseContent(
        card=card_of(case),
        facts=facts,
        html=case.prose.html,
        contents=_contents(case),
        mechanisms=tuple(map(MechanismItem, mechanism_ids, facts.mechanisms)),
        figures=tuple(
            FigureItem(own, figure, by_id[figure.source])
            for own, figure in zip(figure_ids, facts.figures, strict=True)
        ),
        sources=sources,
        related=related,
        previous=_link(previous),
        next=_link(following),
    )
    crumbs = (Link("首页", address.HOME), Link("全部案例", address.CASES))
    return Page(
        address.of_case(case), "pages/case.html", facts.title, facts.summary, address.CASES, crumbs, content
    )


def _link(case: Case | None) -> Link | None:
    return Link(case.facts.title, address.of_case(case)) if case else None


def _anchors(kind: str, texts: list[str]) -> tuple[str, ...]:
    """Return an anchor for each text; a text that comes again gets a number behind it."""
    found: list[str] = []
    for text in texts:
        own = f"{kind}-{anchor(text)}"
        numbered = (f"{own}-{number}" for number in range(2, len(texts) + 2))
        found.append(next(free for free in (own, *numbered) if free not in found))
    return tuple(found)


def _contents(case: Case) -> tuple[Section, ...]:
    """Return the table of contents: the page's own sections around those of the body."""
    facts = case.facts
    before = [("figures", "关键数据", facts.figures), ("mechanisms", "运转机制", facts.mechanisms)]
    after = [("teaching", "教学参考", facts.teaching), ("sources", "资料来源", facts.sources)]
    return (
        *(Section(own, text) for own, text, present in before if present),
        *_nested(case.prose.headings),
        *(Section(own, text) for own, text, present in after if present),
    )


def _nested(headings: tuple[Heading, ...]) -> tuple[Section, ...]:
    """Return second-level headings with the third-level headings below them."""
    sections: list[Section] = []
    for heading in headings:
        if heading.level == 2 or not sections:  # noqa: PLR2004 - the level of h2
            sections.append(Section(heading.id, heading.text))
        elif heading.level == 3:  # noqa: PLR2004 - the level of h3
            last = sections[-1]
            children = (*last.children, Section(heading.id, heading.text))
            sections[-1] = Section(last.id, last.text, children)
    return tuple(sections)
