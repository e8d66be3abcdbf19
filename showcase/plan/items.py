"""Figures, mechanisms and sources of a case as its page shows them: numbered, and with anchors."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from showcase.citing.standard import GB_2025, Phrase, citation
from showcase.citing.work import cited_source
from showcase.drawing.emblem import Emblem, emblem
from showcase.model.case import Case, Figure, Mechanism, Source
from showcase.model.ledger import Promise
from showcase.prose.anchors import anchor
from showcase.prose.kept import Sign, kept_anchors


@dataclass(frozen=True)
class NumberedSource:
    """A source with the number under which the page cites it, and its anchor."""

    number: int
    id: str
    source: Source

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """The source as a list of references has it."""
        return citation(cited_source(self.source), GB_2025)


@dataclass(frozen=True)
class FigureItem:
    """A figure with its anchor and the source it is taken from."""

    id: str
    figure: Figure
    source: NumberedSource


@dataclass(frozen=True)
class MechanismItem:
    """A mechanism with its anchor, and its emblem where its parts make a figure."""

    id: str
    mechanism: Mechanism
    emblem: Emblem | None


def numbered_sources(sources: tuple[Source, ...]) -> tuple[NumberedSource, ...]:
    """Return the sources with the numbers from 1 under which the page cites them."""
    numbered = enumerate(sources, start=1)
    return tuple(NumberedSource(number, f"source-{source.id}", source) for number, source in numbered)


def figure_items(case: Case) -> tuple[FigureItem, ...]:
    """Return the figures of `case`, each with its anchor and the source it is taken from."""
    figures = case.facts.figures
    by_id = {numbered.source.id: numbered for numbered in numbered_sources(case.facts.sources)}
    ids = _anchors("figure", [figure_sign(figure) for figure in figures], case.promised)
    return tuple(FigureItem(own, f, by_id[f.source]) for own, f in zip(ids, figures, strict=True))


def figure_sign(figure: Figure) -> Sign:
    """Return by what a figure is known: its label, and the date that tells it from others of that label."""
    return figure.label, figure.date.iso if figure.date else ""


def mechanism_items(case: Case) -> tuple[MechanismItem, ...]:
    """Return the mechanisms of `case`, each with its anchor and its emblem."""
    mechanisms = case.facts.mechanisms
    ids = _anchors("mechanism", [(mechanism.name, "") for mechanism in mechanisms], case.promised)
    emblems = (emblem(mechanism.name, len(mechanism.parts)) for mechanism in mechanisms)
    return tuple(map(MechanismItem, ids, mechanisms, emblems))


def _anchors(kind: str, signs: list[Sign], promised: tuple[Promise, ...]) -> tuple[str, ...]:
    """Return an anchor for each sign: the promised one, or a new one, numbered where a text comes again."""
    own_kind = tuple(promise for promise in promised if promise.anchor.startswith(f"{kind}-"))
    kept = kept_anchors(signs, own_kind)
    taken = {promise.anchor for promise in own_kind}
    found: list[str] = []
    for position, (text, _) in enumerate(signs):
        given = kept.get(position) or next(one for one in _possible(kind, text) if one not in taken)
        taken.add(given)
        found.append(given)
    return tuple(found)


def _possible(kind: str, text: str) -> Iterator[str]:
    """Yield the anchors that a text can have, the one without a number first."""
    own = f"{kind}-{anchor(text)}"
    yield own
    for number in count(2):
        yield f"{own}-{number}"
