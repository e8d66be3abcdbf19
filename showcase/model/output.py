"""What is published: bytes, a file that goes in as it is, what is made of a picture, or what is drawn.

Or what is published already, and shall be again.
"""

from dataclasses import dataclass

from showcase.model.picture import Recipe
from showcase.model.qr_code import QrCode
from showcase.model.signboard import Signboard


@dataclass(frozen=True)
class Output:
    """A file made by the build; `address` is its path below the site's root."""

    address: str
    content: bytes


@dataclass(frozen=True)
class Copy:
    """A file that is copied; `source` is its path from the project's root.

    `is_steady` tells that nobody can change it while the site is written.
    """

    address: str
    source: str
    is_steady: bool = False


@dataclass(frozen=True)
class Rendition:
    """A file that is made of a picture: `source` is the picture's path, `digest` the SHA-256 of its bytes."""

    address: str
    source: str
    digest: str
    recipe: Recipe


@dataclass(frozen=True)
class Drawing:
    """A picture that is drawn when it is published; its address changes with what it shows."""

    address: str
    subject: Signboard | QrCode


@dataclass(frozen=True)
class Stored:
    """A file that has been made and waits in the file `source`; `digest` is the SHA-256 of its bytes."""

    address: str
    digest: bytes
    source: str


@dataclass(frozen=True)
class Kept:
    """A file that is published as it shall be; `digest` is the SHA-256 of its bytes."""

    address: str
    digest: bytes
