"""What came out of a template, and what it depended on besides the page."""

import hashlib
from collections.abc import Container
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Rendered:
    """What came out: the digest of the bytes, and which addresses there were and were not.

    `content` are the bytes themselves; the record has them only where they are published nowhere as they are.
    """

    digest: bytes
    found: tuple[str, ...]
    missed: tuple[str, ...]
    content: bytes = b""

    def holds(self, addresses: frozenset[str]) -> bool:
        """Tell whether the same comes out where a site has `addresses`."""
        return addresses.issuperset(self.found) and addresses.isdisjoint(self.missed)


@dataclass
class Asked(Container[str]):
    """The addresses of the site, and those of them that were asked for since it was made."""

    addresses: frozenset[str]
    found: dict[str, None] = field(default_factory=dict)
    missed: dict[str, None] = field(default_factory=dict)

    def __contains__(self, address: object) -> bool:
        """Tell whether there is a file at `address`, and note that this was asked."""
        is_there = address in self.addresses
        (self.found if is_there else self.missed)[str(address)] = None
        return is_there


def rendered(content: bytes, asked: Asked) -> Rendered:
    """Return `content` as what came out when the addresses in `asked` were asked for."""
    return Rendered(digest_of(content), tuple(asked.found), tuple(asked.missed), content)


def digest_of(content: bytes) -> bytes:
    """Return the SHA-256 digest of `content`."""
    return hashlib.sha256(content).digest()
