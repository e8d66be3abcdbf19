"""The choice with which a list is searched further: what stands in the address of the search page."""

from showcase.model.region import Region
from showcase.model.vocabulary import Carrier, Tag

# The keys and values are those of the facets that `search/facets.py` gives the browser.


def of_tag(tag: Tag) -> str:
    """Return the query that chooses the cases with `tag`."""
    return f"tag={tag.slug}"


def of_carrier(carrier: Carrier) -> str:
    """Return the query that chooses the cases of `carrier`."""
    return f"carrier={carrier.slug}"


def of_region(region: Region) -> str:
    """Return the query that chooses the cases in `region`: its path of slugs, joined by points."""
    return f"region={'.'.join(step.slug for step in region.path)}"
