"""What the page of a case shows of other cases."""

from collections.abc import Mapping
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.picture import Survey
from showcase.plan import address
from showcase.plan.card import Card, card_of
from showcase.plan.page import Link


@dataclass(frozen=True)
class Related:
    """A related case and what it has in common with the case at hand, in words."""

    card: Card
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Around:
    """The neighbours of a case in the order of the site, and the cases that are related to it."""

    previous: Link | None = None
    following: Link | None = None
    related: tuple[Related, ...] = ()


@dataclass(frozen=True)
class Near:
    """The slugs of the cases around one, "" where it has no neighbour on that side."""

    previous: str
    following: str
    related: tuple[str, ...]

    @property
    def slugs(self) -> tuple[str, ...]:
        """All of them."""
        return (self.previous, self.following, *self.related)


def around_of(case: Case, near: Near, cases: Mapping[str, Case], pictures: Mapping[str, Survey]) -> Around:
    """Return what the page of `case` shows of those of `cases` that are `near`; covers are in `pictures`."""
    return Around(
        link_to(cases.get(near.previous)),
        link_to(cases.get(near.following)),
        tuple(Related(card_of(cases[slug], pictures), _reasons(case, cases[slug])) for slug in near.related),
    )


def link_to(case: Case | None) -> Link | None:
    """Return the link to the page of `case` by its title."""
    return Link(case.facts.title, address.of_case(case)) if case else None


def _reasons(one: Case, other: Case) -> tuple[str, ...]:
    reasons = []
    shared = [tag.name for tag in one.facts.tags if tag in other.facts.tags]
    if shared:
        reasons.append(f"共同标签：{'、'.join(shared)}")
    paths = zip(one.facts.region.path, other.facts.region.path, strict=False)
    if regions := [a for a, b in paths if a == b]:
        reasons.append(f"同在{regions[-1].name}")
    if one.facts.carrier == other.facts.carrier:
        reasons.append(f"同为{one.facts.carrier.name}")
    return tuple(reasons)
