"""The drawings of plaques: one for each case, in a file of its own that pages and cards show."""

from showcase.drawing.plaque import plaque
from showcase.model.case import Case
from showcase.plan import address
from showcase.plan.page import Page

_LEVELS_SHOWN = 2  # province and city, or municipality and district


def plaque_page(case: Case) -> Page:
    """Return the drawing of the plaque of `case`."""
    facts = case.facts
    regions = facts.region.path[:_LEVELS_SHOWN]
    legend = " · ".join((facts.carrier.name, *(region.name for region in regions)))
    return Page(
        address=address.of_plaque(case),
        template="drawings/plaque.svg",
        title=facts.brand,
        description=legend,
        section=address.CASES,
        crumbs=(),
        content=plaque(case.slug, facts.brand, facts.carrier.slug, legend),
        anchors=frozenset(),
    )
