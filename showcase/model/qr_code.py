"""A QR code that is published as a file."""

from dataclasses import dataclass
from typing import Literal

Format = Literal["svg", "png"]


@dataclass(frozen=True)
class QrCode:
    """The code of `text` as a file of `format`."""

    text: str
    format: Format
