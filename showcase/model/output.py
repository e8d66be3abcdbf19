"""What is published: bytes, a file of the project that goes in as it is, or a picture that is to be drawn."""

from dataclasses import dataclass

from showcase.model.plaque import Plaque


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


@dataclass(frozen=True)
class Drawing:
    """A picture that is drawn when it is published; its address changes with what it shows."""

    address: str
    plaque: Plaque
