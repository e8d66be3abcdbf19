"""What is published: an address and its bytes, or a file of the project that goes in as it is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Output:
    """A file made by the build; `address` is its path below the site's root."""

    address: str
    content: bytes


@dataclass(frozen=True)
class Copy:
    """A file that is copied; `source` is its path from the project's root."""

    address: str
    source: str
