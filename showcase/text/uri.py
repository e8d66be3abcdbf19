"""Addresses with Chinese in them, for formats that allow ASCII only."""

from urllib.parse import quote, urlsplit, urlunsplit

_SAFE = "%/:=&?~#+!$,;'@()*[]"


def uri(iri: str) -> str:
    """Return the URI of an IRI (RFC 3987, 3.1): the host by IDNA, everything else percent-encoded as UTF-8.

    A relative address stays relative, and what is percent-encoded stays as it is. Raises UnicodeError, a
    ValueError, for a host that no name server could know.
    """
    parts = urlsplit(iri)
    authority = parts.netloc
    if not authority.isascii():
        user, at, place = authority.rpartition("@")
        host, colon, port = place.partition(":")
        authority = quote(user, safe=_SAFE) + at + host.encode("idna").decode() + colon + port
    path, query, fragment = (quote(part, safe=_SAFE) for part in parts[2:])
    return urlunsplit((parts.scheme, authority, path, query, fragment))
