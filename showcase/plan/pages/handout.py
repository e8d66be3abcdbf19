"""A case on paper, to be handed out: what it is, how it works, its figures, and what to discuss."""

from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.citations import Citing, citing_of
from showcase.plan.items import (
    FigureItem,
    MechanismItem,
    NumberedSource,
    figure_items,
    mechanism_items,
    numbered_sources,
)
from showcase.plan.page import Link, Page
from showcase.plan.permanent import Permanent, permanent_of


@dataclass(frozen=True)
class HandoutContent:
    """What the sheet says; notes for whoever teaches are not on it."""

    case: Link
    slides: Link
    brand: str
    slogan: str
    place: str
    region: str
    organisation: str
    founded: PartialDate | None
    summary: str
    objectives: tuple[str, ...]
    questions: tuple[str, ...]
    mechanisms: tuple[MechanismItem, ...]
    figures: tuple[FigureItem, ...]
    sources: tuple[NumberedSource, ...]
    citing: Citing | None
    permanent: Permanent | None


def handout_page(case: Case, settings: Settings) -> Page:
    """Return the handout of `case`."""
    facts = case.facts
    content = HandoutContent(
        case=Link(facts.title, address.of_case(case)),
        slides=Link("投影", address.of_slides(case.slug)),
        brand=facts.brand,
        slogan=facts.slogan,
        place=facts.place,
        region="".join(step.name for step in facts.region.path),
        organisation=facts.organisation,
        founded=facts.founded,
        summary=facts.summary,
        objectives=facts.teaching.objectives if facts.teaching else (),
        questions=facts.teaching.questions if facts.teaching else (),
        mechanisms=mechanism_items(case),
        figures=figure_items(case),
        sources=numbered_sources(facts.sources),
        citing=citing_of(case, settings),
        permanent=permanent_of(case, settings),
    )
    crumbs = (
        Link("首页", address.HOME),
        Link("全部案例", address.CASES),
        Link(facts.title, address.of_case(case)),
    )
    where = address.of_handout(case.slug)
    title = f"{facts.title}（讲义）"
    return Page(where, "pages/handout.html", title, facts.summary, address.CASES, crumbs, content)
