"""Figures, mechanisms and sources of a case as its page shows them: numbered, and with anchors."""

from dataclasses import dataclass

from showcase.drawing.emblem import Emblem, emblem
from showcase.model.case import Figure, Mechanism, Source
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
    """A mechanism with its anchor, and its emblem where its parts make a figure."""

    id: str
    mechanism: Mechanism
    emblem: Emblem | None


def numbered_sources(sources: tuple[Source, ...]) -> tuple[NumberedSource, ...]:
    """Return the sources with the numbers from 1 under which the page cites them."""
    numbered = enumerate(sources, start=1)
    return tuple(NumberedSource(number, f"source-{source.id}", source) for number, source in numbered)


def figure_items(figures: tuple[Figure, ...], sources: tuple[NumberedSource, ...]) -> tuple[FigureItem, ...]:
    """Return the figures, each with its anchor and the source it is taken from."""
    by_id = {numbered.source.id: numbered for numbered in sources}
    ids = _anchors("figure", [figure.label for figure in figures])
    return tuple(FigureItem(own, f, by_id[f.source]) for own, f in zip(ids, figures, strict=True))


def mechanism_items(mechanisms: tuple[Mechanism, ...]) -> tuple[MechanismItem, ...]:
    """Return the mechanisms, each with its anchor and its emblem."""
    ids = _anchors("mechanism", [mechanism.name for mechanism in mechanisms])
    emblems = (emblem(mechanism.name, len(mechanism.parts)) for mechanism in mechanisms)
    return tuple(map(MechanismItem, ids, mechanisms, emblems))


def _anchors(kind: str, texts: list[str]) -> tuple[str, ...]:
    """Return an anchor for each text; a text that comes again gets a number behind it."""
    found: list[str] = []
    for text in texts:
        own = f"{kind}-{anchor(text)}"
        numbered = (f"{own}-{number}" for number in range(2, len(texts) + 2))
        found.append(next(free for free in (own, *numbered) if free not in found))
    return tuple(found)
