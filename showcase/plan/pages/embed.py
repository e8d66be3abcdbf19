"""A case as a card that other sites show in a frame of theirs."""

from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class EmbedContent:
    """What the card shows; `target` is the permanent link, or the page beside it where that is not known."""

    case: Link
    target: str
    brand: str
    place: str
    region: str
    summary: str
    plaque: str


def embed_page(case: Case, settings: Settings) -> Page:
    """Return the card of `case`."""
    facts = case.facts
    page = address.of_case(case)
    content = EmbedContent(
        case=Link(facts.title, page),
        target=settings.base_url + page if settings.base_url else "",
        brand=facts.brand,
        place=facts.place,
        region="".join(step.name for step in facts.region.path),
        summary=facts.summary,
        plaque=address.of_plaque(case),
    )
    where = address.of_embed(case.slug)
    title = f"{facts.title}（卡片）"
    return Page(where, "pages/embed.html", title, facts.summary, address.CASES, (), content)
