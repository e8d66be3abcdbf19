"""The facets: groups of values by which cases are chosen, each with the cases that have it."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.region import Region
from showcase.model.site import Site
from showcase.plan import choice
from showcase.search.coding import coded, posting


@dataclass(frozen=True)
class Value:
    """A value of a facet; `cases` is the coded list of those that have it, empty where none has."""

    value: str
    name: str
    cases: str


@dataclass(frozen=True)
class Facet:
    """A group of values; `key` is its name in addresses, `name` what readers see.

    Values of regions are paths of slugs: `jiangsu.nanjing` lies in `jiangsu`, and a case is listed in the
    innermost one only.
    """

    key: str
    name: str
    values: tuple[Value, ...]


def facets_of(site: Site, cases: Sequence[Case]) -> tuple[Facet, ...]:
    """Return the facets of `cases`, whose place in the sequence is their number in the index."""
    words = site.vocabulary
    regions = sorted({step for case in cases for step in case.facts.region.path}, key=_by_code)
    years = sorted({case.facts.published.year for case in cases}, reverse=True)
    return (
        _facet(
            choice.REGION,
            "地区",
            ((choice.region_value(region), region.name) for region in regions),
            cases,
            lambda case: (choice.region_value(case.facts.region),),
        ),
        _facet(
            choice.CARRIER,
            "载体",
            ((carrier.slug, carrier.name) for carrier in words.carriers),
            cases,
            lambda case: (case.facts.carrier.slug,),
        ),
        *(
            _facet(
                choice.TAG,
                group.group,
                ((tag.slug, tag.name) for tag in group.tags),
                cases,
                lambda case: [tag.slug for tag in case.facts.tags],
            )
            for group in words.tag_groups
        ),
        _facet(
            "year",
            "发布年份",
            ((str(year), f"{year}年") for year in years),
            cases,
            lambda case: (str(case.facts.published.year),),
        ),
    )


def _facet(
    key: str,
    name: str,
    values: Iterable[tuple[str, str]],
    cases: Sequence[Case],
    has: Callable[[Case], Iterable[str]],
) -> Facet:
    lists: dict[str, array[int]] = {}
    for number, case in enumerate(cases):
        for value in has(case):
            lists.setdefault(value, array("I")).append(posting(number, 0))
    return Facet(
        key,
        name,
        tuple(Value(own, text, coded(lists[own]) if own in lists else "") for own, text in values),
    )


def _by_code(region: Region) -> tuple[str, int, str]:
    return region.code, len(region.path), region.slug
