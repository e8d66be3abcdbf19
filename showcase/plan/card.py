"""What a list shows of a case. Lists see cards only, so an edit of body text can change no list."""

from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.plan import address
from showcase.plan.page import Link

_LEVELS_SHOWN = 2  # province and city, or municipality and district


@dataclass(frozen=True)
class Card:
    """A case as a list shows it, and nothing more: what is not shown must not change a list.

    `plaque` is the address of the drawing; a draft is shown in a preview only.
    """

    slug: str
    link: Link
    brand: str
    place: str
    summary: str
    carrier: str
    region: str
    published: PartialDate
    plaque: str
    draft: bool


def card_of(case: Case) -> Card:
    """Return the card of `case`."""
    facts = case.facts
    return Card(
        slug=case.slug,
        link=Link(facts.title, address.of_case(case)),
        brand=facts.brand,
        place=facts.place,
        summary=facts.summary,
        carrier=facts.carrier.name,
        region="".join(region.name for region in facts.region.path[:_LEVELS_SHOWN]),
        published=facts.published,
        plaque=address.of_plaque(case),
        draft=facts.draft,
    )
