"""What a list shows of a case. Lists see cards only, so an edit of body text can change no list."""

from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.plan import address
from showcase.plan.page import Link


@dataclass(frozen=True)
class Card:
    """A case as a list shows it."""

    link: Link
    brand: str
    place: str
    summary: str
    carrier: Link
    regions: tuple[Link, ...]
    tags: tuple[Link, ...]
    published: PartialDate


def card_of(case: Case) -> Card:
    """Return the card of `case`."""
    facts = case.facts
    return Card(
        link=Link(facts.title, address.of_case(case)),
        brand=facts.brand,
        place=facts.place,
        summary=facts.summary,
        carrier=Link(facts.carrier.name, address.of_carrier(facts.carrier)),
        regions=tuple(Link(region.name, address.of_region(region)) for region in facts.region.path),
        tags=tuple(Link(tag.name, address.of_tag(tag)) for tag in facts.tags),
        published=facts.published,
    )
