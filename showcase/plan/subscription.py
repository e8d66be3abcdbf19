"""Which feeds belong to which page."""

from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.page import Subscription


def subscription(site: Site, where: str, name: str = "") -> Subscription | None:
    """Return the feeds of the page `where`, which lists the cases of `name`, or all where that is empty.

    None where there can be no feed: it needs the site's address, and the date of at least one case.
    """
    if not site.settings.base_url or not site.cases:
        return None
    title = f"{name} - {site.settings.title}" if name else site.settings.title
    return Subscription(title, address.of_feed(where, "xml"), address.of_feed(where, "json"))
