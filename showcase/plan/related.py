"""Which cases are related to a case, and why.

Two cases are the closer the more they have in common: each common tag counts 4, the same district or zone
3, the same city 2, the same province 1, the same carrier 1. The three closest are shown with their reasons;
a case with which only the carrier is common is not related. Ties go to the neighbour in the site's order.

Candidates are the nearest neighbours on each shelf that the case stands on, so the cost grows with the
number of cases and not with its square, and an edit reaches only the neighbours of a case.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.picture import Survey
from showcase.model.region import Region
from showcase.plan.card import NO_PICTURES, Card, card_of
from showcase.plan.shelves import Shelves

_SHOWN = 3
_REACH = 12  # neighbours on either side of a case on each of its shelves
_PER_TAG, _PER_CARRIER = 4, 1
_PER_PROVINCE, _PER_CITY, _PER_DISTRICT = 1, 2, 3


@dataclass(frozen=True)
class Related:
    """A related case and what it has in common with the case at hand, in words."""

    card: Card
    reasons: tuple[str, ...]


class Relations:
    """Finds related cases; built once for all cases."""

    def __init__(self, shelves: Shelves, pictures: Mapping[str, Survey] = NO_PICTURES) -> None:
        """Remember where each case stands on each of its shelves; `pictures` are all of the site."""
        self._pictures = pictures
        self._position = {case.slug: number for number, case in enumerate(shelves.cases)}
        rows = [*shelves.by_tag.values(), *shelves.by_region.values()]
        self._rows: dict[str, list[tuple[tuple[Case, ...], int]]] = {}
        for row in rows:
            for number, case in enumerate(row):
                self._rows.setdefault(case.slug, []).append((row, number))

    def of(self, case: Case) -> tuple[Related, ...]:
        """Return the cases most closely related to `case`, the closest first."""
        candidates: dict[str, Case] = {}
        for row, number in self._rows[case.slug]:
            for other in row[max(0, number - _REACH) : number + _REACH + 1]:
                candidates[other.slug] = other
        del candidates[case.slug]
        home = self._position[case.slug]
        ranked = sorted(
            candidates.values(),
            key=lambda other: (-_closeness(case, other), abs(self._position[other.slug] - home), other.slug),
        )
        return tuple(
            Related(card_of(other, self._pictures), _reasons(case, other)) for other in ranked[:_SHOWN]
        )


def _closeness(one: Case, other: Case) -> int:
    tags = len(set(one.facts.tags) & set(other.facts.tags))
    carrier = one.facts.carrier == other.facts.carrier
    return tags * _PER_TAG + carrier * _PER_CARRIER + _nearness(_common_regions(one, other))


def _nearness(common: tuple[Region, ...]) -> int:
    """Return what the innermost common region counts, by its code: a municipality has no cities in it."""
    if not common:
        return 0
    code = common[-1].code
    if code.endswith("0000"):
        return _PER_PROVINCE
    return _PER_CITY if code.endswith("00") else _PER_DISTRICT


def _common_regions(one: Case, other: Case) -> tuple[Region, ...]:
    return tuple(a for a, b in zip(one.facts.region.path, other.facts.region.path, strict=False) if a == b)


def _reasons(one: Case, other: Case) -> tuple[str, ...]:
    reasons = []
    shared = [tag.name for tag in one.facts.tags if tag in other.facts.tags]
    if shared:
        reasons.append(f"共同标签：{'、'.join(shared)}")
    if regions := _common_regions(one, other):
        reasons.append(f"同在{regions[-1].name}")
    if one.facts.carrier == other.facts.carrier:
        reasons.append(f"同为{one.facts.carrier.name}")
    return tuple(reasons)
