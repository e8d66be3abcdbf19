"""The cases sorted onto shelves: by tag, by carrier, by region."""

from dataclasses import dataclass
from typing import TypeVar

from showcase.model.case import Case
from showcase.model.region import Region

K = TypeVar("K")


@dataclass(frozen=True)
class Shelves:
    """For each tag, carrier (by slug) and region, its cases in the order of the site."""

    cases: tuple[Case, ...]
    by_tag: dict[str, tuple[Case, ...]]
    by_carrier: dict[str, tuple[Case, ...]]
    by_region: dict[Region, tuple[Case, ...]]


def shelve(cases: tuple[Case, ...]) -> Shelves:
    """Sort `cases` onto shelves; a region's shelf holds the cases of the regions in it too."""
    tags: dict[str, list[Case]] = {}
    carriers: dict[str, list[Case]] = {}
    regions: dict[Region, list[Case]] = {}
    for case in cases:
        carriers.setdefault(case.facts.carrier.slug, []).append(case)
        for tag in case.facts.tags:
            tags.setdefault(tag.slug, []).append(case)
        for region in case.facts.region.path:
            regions.setdefault(region, []).append(case)
    return Shelves(cases, _frozen(tags), _frozen(carriers), _frozen(regions))


def _frozen(shelves: dict[K, list[Case]]) -> dict[K, tuple[Case, ...]]:
    return {key: tuple(cases) for key, cases in shelves.items()}
