"""Names and moments in feeds, which have to mean the same for ever."""

from urllib.parse import urlsplit

from showcase.model.date import PartialDate
from showcase.text.uri import uri

_SINCE = 2026  # the year in which names of this form began; with another, every name would be a new one


def tag_uri(base_url: str, name: str) -> str:
    """Return the tag URI (RFC 4151) of what the site at `base_url` calls `name`.

    It holds the host and nothing else of the address, so it outlives a move to https or to another folder.
    """
    host = urlsplit(uri(base_url)).hostname
    return f"tag:{host},{_SINCE}:{name}"


def moment(known: PartialDate) -> str:
    """Return the moment (RFC 3339) at which a date begins in China; what is not known is the first."""
    return f"{known.year:04}-{known.month or 1:02}-{known.day or 1:02}T00:00:00+08:00"
