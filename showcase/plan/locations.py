"""The pages that search engines shall find, and when each has changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.model.date import PartialDate
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.outline import Outline, Role


@dataclass(frozen=True)
class Location:
    """A page, and when what it shows has last changed, where that is known."""

    address: str
    changed: PartialDate | None


def plan_locations(site: Site, pages: Iterable[Outline]) -> tuple[Location, ...]:
    """Return the pages of cases, and those of the other `pages` that stand for themselves, by address."""
    changed = _changes(site)
    lists = [page.address for page in pages if page.role is Role.OWN]
    return tuple(
        Location(where, changed.get(where)) for where in sorted((*map(address.of_case, site.cases), *lists))
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
