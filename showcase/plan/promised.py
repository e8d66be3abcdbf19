"""What the pages of a site promise to everybody who links to them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from showcase.model.case import Case
from showcase.model.ledger import Promise, one_line
from showcase.model.prose import Prose
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.contents import contents_of
from showcase.plan.items import figure_items, figure_sign, mechanism_items, numbered_sources
from showcase.plan.outline import Outline, Role
from showcase.prose.headings import headings_above

PASSAGE = "文中标出的一处"
_KNOWN_BY = " · "
_NOTE = "fn"  # what the anchors of footnotes begin with; their numbers are an order, not a promise


def promises_of(site: Site, pages: Iterable[Outline]) -> Iterator[Promise]:
    """Yield what `pages`, all of `site`, promise: each page by its title, each place on the page of a case.

    Pages that lead on or go with a case promise nothing of their own, but a former address is an address too.
    """
    cases = {address.of_case(case): case for case in site.cases}
    for page in pages:
        if page.leads_to:
            yield from _former(site, page.address, cases.get(page.leads_to))
        if page.role is not Role.OWN or not page.is_page:
            continue
        case = cases.get(page.address)
        if case is None:
            yield Promise(page.address, "", one_line(page.title))
            if page.address == address.ABOUT:
                yield from about_places(site)
        elif not case.facts.draft:
            yield case_promise(case)
            yield from case_places(case)


def case_promise(case: Case) -> Promise:
    """Return what the page of `case` promises as a whole: its title, and by what else the case is known."""
    facts = case.facts
    known_by = _KNOWN_BY.join(map(one_line, (facts.place, facts.brand)))
    return Promise(address.of_case(case), "", one_line(facts.title), known_by)


def _former(site: Site, where: str, case: Case | None) -> Iterator[Promise]:
    """Yield what is promised at the former address `where` of `case`: the page, and what was on it.

    The page keeps the name that it had when the case was there.
    """
    if case is None or case.facts.draft:
        return
    if site.ledger.page(where) is None:
        yield replace(case_promise(case), address=where)
    before = {promise.anchor for promise in site.ledger.places((where,))}
    yield from (replace(place, address=where) for place in case_places(case) if place.anchor in before)


def is_known(promise: Promise, case: Case) -> bool:
    """Tell whether the place or the brand of `case` is the one that was promised."""
    place, brand = map(one_line, (case.facts.place, case.facts.brand))
    return promise.within.startswith(place + _KNOWN_BY) or promise.within.endswith(_KNOWN_BY + brand)


def case_places(case: Case) -> Iterator[Promise]:
    """Yield the places on the page of `case` to which others may link."""
    where, prose = address.of_case(case), case.prose
    headings = {heading.id for heading in prose.headings}
    yield from _headings(where, prose)
    for section in contents_of(case):
        if section.id not in headings:
            yield Promise(where, section.id, section.text)
    for figure in figure_items(case):
        label, date = figure_sign(figure.figure)
        yield Promise(where, figure.id, one_line(label), date)
    for mechanism in mechanism_items(case):
        yield Promise(where, mechanism.id, one_line(mechanism.mechanism.name))
    for source in numbered_sources(case.facts.sources):
        yield Promise(where, source.id, one_line(source.source.title))
    yield from _passages(where, prose)


def about_places(site: Site) -> Iterator[Promise]:
    """Yield the places on the about page of `site` to which others may link."""
    yield from _headings(address.ABOUT, site.about)
    yield from _passages(address.ABOUT, site.about)


def _headings(where: str, prose: Prose) -> Iterator[Promise]:
    above = headings_above([(heading.level, heading.text) for heading in prose.headings])
    for heading, within in zip(prose.headings, above, strict=True):
        yield Promise(where, heading.id, heading.text, within)


def _passages(where: str, prose: Prose) -> Iterator[Promise]:
    """Yield the places to which the author gave an id, and that are no headings."""
    for own in sorted(prose.ids - {heading.id for heading in prose.headings}):
        if not own.startswith(_NOTE):
            yield Promise(where, own, PASSAGE)
