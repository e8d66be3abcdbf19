"""The pages that search engines shall find, and when each has changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.model.date import PartialDate
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.page import Page
from showcase.plan.promised import DEPENDENT


@dataclass(frozen=True)
class Location:
    """A page, and when what it shows has last changed, where that is known."""

    address: str
    changed: PartialDate | None


def plan_locations(site: Site, pages: Iterable[Page]) -> tuple[Location, ...]:
    """Return the pages that stand for themselves, not those that lead on or go with a case."""
    changed = _changes(site)
    return tuple(
        Location(page.address, changed.get(page.address))
        for page in sorted(pages, key=lambda page: page.address)
        if not isinstance(page.content, DEPENDENT)
    )


def _changes(site: Site) -> dict[str, PartialDate]:
    """Return when each page that shows cases has changed: when the last of them did."""
    found: dict[str, PartialDate] = {}
    for case in site.cases:
        facts = case.facts
        lists = [address.HOME, address.CASES, address.TAGS, address.REGIONS]
        lists += [address.of_carrier(facts.carrier), *map(address.of_tag, facts.tags)]
        lists += [address.of_region(region) for region in facts.region.path]
        for where in (address.of_case(case), *lists):
            found[where] = max(facts.changed, found.get(where, facts.changed))
    return found
