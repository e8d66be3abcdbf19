"""Which cases are related to a case.

Two cases are the closer the more they have in common: each common tag counts 4, the same district or zone
3, the same city 2, the same province 1, the same carrier 1. The three closest are shown with their reasons;
a case with which only the carrier is common is not related. Ties go to the neighbour in the site's order.

Candidates are the nearest neighbours on each shelf that the case stands on, so the cost grows with the
number of cases and not with its square, and an edit reaches only the neighbours of a case.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.plan.around import Near

_SHOWN = 3
_REACH = 12  # neighbours on either side of a case on each of its shelves
_PER_TAG, _PER_CARRIER = 4, 1
_PER_PROVINCE, _PER_CITY, _PER_DISTRICT = 1, 2, 3


@dataclass(frozen=True)
class Traits:
    """All on which it depends to which others a case is related.

    The carrier and the tags are slugs, the regions codes from the province down; a functional zone has its
    own slug behind the code of the division it lies in.
    """

    slug: str
    carrier: str
    tags: tuple[str, ...]
    regions: tuple[str, ...]

    @property
    def shelves(self) -> tuple[str, ...]:
        """The shelves on which its neighbours are looked for."""
        return (*(f"#{tag}" for tag in self.tags), *self.regions)


def traits_of(case: Case) -> Traits:
    """Return the traits of `case`."""
    facts = case.facts
    return Traits(
        case.slug,
        facts.carrier.slug,
        tuple(tag.slug for tag in facts.tags),
        tuple(region.code for region in facts.region.path),
    )


def near_all(cases: Iterable[Traits]) -> tuple[Near, ...]:
    """Return what is near each of `cases`, which are all of the site in its order."""
    every = tuple(cases)
    shelves: dict[str, list[int]] = {}
    places: list[list[tuple[list[int], int]]] = []
    for number, case in enumerate(every):
        rows = [shelves.setdefault(shelf, []) for shelf in case.shelves]
        places.append([(row, len(row)) for row in rows])
        for row in rows:
            row.append(number)
    slugs = ["", *(case.slug for case in every), ""]
    return tuple(
        Near(slugs[number], slugs[number + 2], _related(number, every, places[number]))
        for number in range(len(every))
    )


def _related(home: int, every: tuple[Traits, ...], places: list[tuple[list[int], int]]) -> tuple[str, ...]:
    """Return the slugs of those most closely related to the case number `home`, the closest first."""
    case = every[home]
    near = {number for row, own in places for number in row[max(0, own - _REACH) : own + _REACH + 1]}
    near.discard(home)
    ranked = sorted(
        (-closeness(case, every[number]), abs(number - home), every[number].slug) for number in near
    )
    return tuple(slug for _, _, slug in ranked[:_SHOWN])


def closeness(one: Traits, other: Traits) -> int:
    """Return how close two cases are to each other."""
    shared = sum(tag in other.tags for tag in one.tags)
    carrier = one.carrier == other.carrier
    return shared * _PER_TAG + carrier * _PER_CARRIER + _nearness(one.regions, other.regions)


def _nearness(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return what the innermost common region counts, by its code: a municipality has no cities in it."""
    common = ""
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        common = here
    if not common:
        return 0
    if common.endswith("0000"):
        return _PER_PROVINCE
    return _PER_CITY if common.endswith("00") else _PER_DISTRICT
