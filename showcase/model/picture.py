"""A picture as far as a page has to know it, or a document: what it is, and which files are made of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Survey:
    """What the file of a picture is; `width` and `height` are the pixels of the upright picture.

    `digest` is the SHA-256 of the file in hexadecimal, `size` its length in bytes, `format` a name of
    `pictures.formats`, `frames` more than 1 for a moving picture. A document has a kind of `documents.kinds`
    for a format, and no pixels.
    """

    digest: str
    size: int
    format: str
    width: int
    height: int
    frames: int = 1


@dataclass(frozen=True)
class Fault:
    """Why a file cannot be shown: `message` goes on after the picture's name, `hint` says how to mend it."""

    message: str
    hint: str


@dataclass(frozen=True)
class Unfit:
    """Why a document cannot be published: `reason` goes on after its name, `hint` says how to mend it."""

    reason: str
    hint: str


@dataclass(frozen=True, order=True)
class Recipe:
    """What to make of a picture: a file of this format and width, moving or still.

    The height follows from the picture.
    """

    format: str
    width: int
    is_moving: bool = False


Found = Survey | Fault | Unfit
Look = Callable[[tuple[str, ...]], Mapping[str, Found]]


def unseen(_: tuple[str, ...]) -> Mapping[str, Found]:
    """Look at no picture: for a site that is made of texts only."""
    return {}
