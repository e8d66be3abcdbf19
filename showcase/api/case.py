"""A case as data: what its page says, for programs.

The names and meanings of version 1 are a promise (`schema.py`): later versions of this program add names, and
take none away.
"""

from showcase.model.case import Case, Figure, Mechanism, Source, Teaching
from showcase.model.date import PartialDate
from showcase.model.region import Region
from showcase.plan import address
from showcase.plan.items import FigureItem, MechanismItem, figure_items, mechanism_items
from showcase.search.passages import body_passages

Json = dict[str, object]


def case_data(case: Case, base_url: str) -> Json:
    """Return `case` as what RFC 8259 writes; whole addresses where `base_url` is known."""
    facts = case.facts
    return {
        **case_line(case, base_url),
        "slogan": facts.slogan,
        "organisation": facts.organisation,
        "founded": _date(facts.founded),
        "mechanisms": [_mechanism(item) for item in mechanism_items(case)],
        "figures": [_figure(item) for item in figure_items(case)],
        "sections": [
            {"id": passage.anchor, "heading": passage.heading, "text": passage.text}
            for passage in body_passages(case.prose)
        ],
        "teaching": _teaching(facts.teaching),
        "sources": [_source(source) for source in facts.sources],
    }


def case_line(case: Case, base_url: str) -> Json:
    """Return what the index says of `case`."""
    facts = case.facts
    return {
        "slug": case.slug,
        "former_slugs": [alias.target for alias in facts.aliases],
        "title": facts.title,
        "brand": facts.brand,
        "place": facts.place,
        "carrier": {"slug": facts.carrier.slug, "name": facts.carrier.name},
        "region": _region(facts.region),
        "tags": [{"slug": tag.slug, "name": tag.name} for tag in facts.tags],
        "summary": facts.summary,
        "published": facts.published.iso,
        "updated": _date(facts.updated),
        "page": address.of_case(case),
        "data": address.of_data(case.slug),
        "url": f"{base_url}{address.of_case(case)}" if base_url else None,
    }


def _region(region: Region) -> Json:
    """Return a region; the code is that of the division it is or lies in (GB/T 2260)."""
    return {
        "code": region.code[:6],
        "name": region.full_name,
        "path": [step.name for step in region.path],
        "is_zone": region.is_zone,
    }


def _figure(item: FigureItem) -> Json:
    figure: Figure = item.figure
    value = figure.value
    return {
        "id": item.id,
        "label": figure.label,
        "value": value.text,
        "low": float(value.low),
        "high": float(value.high),
        "sense": value.sense.value,
        "symbol": value.symbol,
        "unit": figure.unit,
        "as_of": _date(figure.date),
        "note": figure.note,
        "source": figure.source,
    }


def _mechanism(item: MechanismItem) -> Json:
    mechanism: Mechanism = item.mechanism
    return {
        "id": item.id,
        "name": mechanism.name,
        "summary": mechanism.summary,
        "parts": [{"name": part.name, "text": part.text} for part in mechanism.parts],
    }


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "authors": list(source.authors),
        "date": _date(source.date),
        "url": source.url or None,
        "accessed": _date(source.accessed),
    }


def _teaching(teaching: Teaching | None) -> Json | None:
    if teaching is None:
        return None
    return {
        "objectives": list(teaching.objectives),
        "questions": list(teaching.questions),
        "duration": teaching.duration,
        "notes": teaching.notes,
    }


def _date(date: PartialDate | None) -> str | None:
    return date.iso if date else None
