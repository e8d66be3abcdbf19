"""A case in the form that each of the other generators reads.

They know nothing of mechanisms, which become a section of the body, so that all have the same text to show.
"""

import json
from collections.abc import Mapping

from benchmarks.project import Source
from showcase.model.case import Facts, Mechanism

_SPACE = "https://example.org/"


def hugo(case: Source) -> str:
    """Return a file for Hugo: YAML, the region as a taxonomy."""
    return _yaml({**_head(case.facts, "description"), "regions": [city_of(case.facts)]}, _body(case))


def mkdocs(case: Source) -> str:
    """Return a file for MkDocs or Zensical with Material's tags, one set of which are the regions."""
    return hugo(case)


def astro(case: Source) -> str:
    """Return a file for a collection of Astro."""
    return _yaml(_head(case.facts, "summary"), _body(case))


def eleventy(case: Source) -> str:
    """Return a file for Eleventy, whose table of contents is written into the text."""
    return _yaml(_head(case.facts, "summary"), f"[[toc]]\n\n{_body(case)}")


def pelican(case: Source) -> str:
    """Return a file for Pelican: flat text, in which a list has a value a line and at least two of them."""
    facts = case.facts
    lines = {
        "Title": facts.title,
        "Slug": case.slug,
        "Date": facts.published.iso,
        "Tags": ", ".join(_tags(facts)),
        "Category": city_of(facts),
        "Summary": facts.summary,
        "Province": _province(facts),
        "District": facts.region.name,
        "Brand": facts.brand,
        "Org": facts.organisation,
        "Figures": "\n    ".join(f"{label}|{value}" for label, value in _figures(facts)),
        "Sources": "\n    ".join([*(f"{name}|{url}" for name, url in _sources(facts)), "|"]),
    }
    return "\n".join(f"{key}: {value}" for key, value in lines.items()) + f"\n\n[TOC]\n\n{_body(case)}"


def nikola(case: Source) -> str:
    """Return a file for Nikola: flat text in a comment."""
    facts = case.facts
    lines = {
        "title": facts.title,
        "slug": case.slug,
        "date": f"{facts.published.iso} 00:00:00 UTC",
        "tags": ", ".join(_tags(facts)),
        "category": city_of(facts),
        "description": facts.summary,
        "figures": ";".join(f"{label}|{value}" for label, value in _figures(facts)),
        "sources": ";".join(f"{name}|{url}" for name, url in _sources(facts)),
        "province": _province(facts),
        "district": facts.region.name,
        "brand": facts.brand,
        "org": facts.organisation,
    }
    head = "".join(f".. {key}: {value}\n" for key, value in lines.items())
    return f"<!--\n{head}-->\n\n[TOC]\n\n{_body(case)}"


def _head(facts: Facts, summary: str) -> dict[str, object]:
    return {
        "title": facts.title,
        "date": facts.published.iso,
        summary: facts.summary,
        "tags": _tags(facts),
        "province": _province(facts),
        "city": city_of(facts),
        "district": facts.region.name,
        "brand": facts.brand,
        "org": facts.organisation,
        "figures": [{"label": label, "value": value} for label, value in _figures(facts)],
        "sources": [{"name": name, "url": url} for name, url in _sources(facts)],
    }


def _yaml(head: Mapping[str, object], body: str) -> str:
    """Return a file with its head in YAML, in which a date is no text."""
    values = {
        key: value if key == "date" else json.dumps(value, ensure_ascii=False) for key, value in head.items()
    }
    lines = "".join(f"{key}: {value}\n" for key, value in values.items())
    return f"---\n{lines}---\n\n{body}"


def _body(case: Source) -> str:
    return "\n".join([case.body, *map(_mechanism, case.facts.mechanisms)])


def _mechanism(mechanism: Mechanism) -> str:
    parts = "\n".join(f"- **{part.name}**：{part.text}" for part in mechanism.parts)
    return f"## {mechanism.name}\n\n{mechanism.summary}\n\n{parts}\n"


def _tags(facts: Facts) -> list[str]:
    return [tag.name for tag in facts.tags]


def _province(facts: Facts) -> str:
    return facts.region.path[0].name


def _figures(facts: Facts) -> list[tuple[str, str]]:
    return [(figure.label, f"{figure.value.text}{figure.unit}") for figure in facts.figures]


def _sources(facts: Facts) -> list[tuple[str, str]]:
    return [
        (f"{source.publisher}《{source.title}》", f"{_SPACE}{facts.region.slug}/{source.id}")
        for source in facts.sources
    ]


def city_of(facts: Facts) -> str:
    """Return the name of what the district lies in: for the peers, this is the region."""
    path = facts.region.path
    return path[-2].name if len(path) > 1 else path[0].name
