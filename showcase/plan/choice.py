"""The choice with which a list is searched further: what stands in the address of the search page."""

from showcase.model.region import Region
from showcase.model.vocabulary import Carrier, Tag

TAG, CARRIER, REGION = "tag", "carrier", "region"
"""The names of the facets in addresses."""


def of_tag(tag: Tag) -> str:
    """Return the query that chooses the cases with `tag`."""
    return f"{TAG}={tag.slug}"


def of_carrier(carrier: Carrier) -> str:
    """Return the query that chooses the cases of `carrier`."""
    return f"{CARRIER}={carrier.slug}"


def of_region(region: Region) -> str:
    """Return the query that chooses the cases in `region`."""
    return f"{REGION}={region_value(region)}"


def region_value(region: Region) -> str:
    """Return the path of slugs by which `region` is chosen: `jiangsu.nanjing`."""
    return ".".join(step.slug for step in region.path)
