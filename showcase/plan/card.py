"""What a list shows of a case. Lists see cards only, so an edit of body text can change no list."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.model.picture import Survey
from showcase.plan import address
from showcase.plan.cover import cover_of
from showcase.plan.page import Link
from showcase.plan.pictures import Picture

_LEVELS_SHOWN = 2  # province and city, or municipality and district
NO_PICTURES: Mapping[str, Survey] = MappingProxyType({})


@dataclass(frozen=True)
class Card:
    """A case as a list shows it, and nothing more: what is not shown must not change a list.

    `plaque` is the address of the drawing, `cover` the photograph that is shown in its place; a draft is
    shown in a preview only.
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
    cover: Picture | None
    draft: bool


def card_of(case: Case, pictures: Mapping[str, Survey] = NO_PICTURES) -> Card:
    """Return the card of `case`; `pictures` are all of the site where the list shows any, none where not."""
    facts, cover = case.facts, cover_of(case, pictures)
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
        cover=replace(cover, credit="") if cover else None,
        draft=facts.draft,
    )
