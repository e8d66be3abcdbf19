"""What robots may read (RFC 9309), and where the sitemap is."""

from showcase.plan import address
from showcase.text.uri import uri


def robots(base_url: str) -> bytes:
    """Return the rules of the site at `base_url`: everything may be read.

    Robots ask for them at the root of a host only; below, the file is for whoever keeps the root.
    """
    return f"User-agent: *\nAllow: /\n\nSitemap: {uri(base_url + address.SITEMAP)}\n".encode()
