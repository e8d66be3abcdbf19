"""The address of a new case."""

from collections.abc import Iterable
from itertools import chain, count

from showcase.model.region import Region


def free_slug(region: Region, taken: Iterable[str]) -> str:
    """Return a slug for a case in `region` that is not among `taken`: `pukou`, else `pukou-2` and so on.

    It is the romanised name of the smallest division: a zone's own name is longer and changes more often.
    """
    own = region.parent.slug if region.is_zone and region.parent else region.slug
    used = frozenset(taken)
    wanted = chain([own], (f"{own}-{number}" for number in count(2)))
    return next(slug for slug in wanted if slug not in used)
