"""The permanent link of a case and its QR codes, where the site's own address is known."""

import hashlib
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.qr_code import QrCode
from showcase.model.site import Settings
from showcase.plan import address

_LOOK = "1"  # raised when the drawing changes, so that no code of the old look is taken for a new one
_DIGITS = 8


@dataclass(frozen=True)
class Permanent:
    """The permanent link of a case, and the addresses of its card and of its QR code, drawn and as a picture.

    `name` is what a downloaded file of them is called, without its ending.
    """

    name: str
    link: str
    svg: str
    png: str
    card: str


def permanent_of(case: Case, settings: Settings) -> Permanent | None:
    """Return the permanent link of `case`, None where the site's own address is not known."""
    if not settings.base_url:
        return None
    link = settings.base_url + address.of_case(case)
    shown = hashlib.sha256(f"{_LOOK}\0{link}".encode()).hexdigest()[:_DIGITS]
    svg, png = (address.of_qr_code(case.slug, shown, ending) for ending in ("svg", "png"))
    return Permanent(f"qr-{case.slug}", link, svg, png, address.of_embed(case.slug))


def codes_of(permanent: Permanent) -> tuple[tuple[str, QrCode], tuple[str, QrCode]]:
    """Return the QR codes of a permanent link, each with its address."""
    return (
        (permanent.svg, QrCode(permanent.link, "svg")),
        (permanent.png, QrCode(permanent.link, "png")),
    )
