"""The signboards of the site: one for each brand, and one for every page that has no brand."""

import hashlib
from dataclasses import astuple

from showcase.model.case import Case
from showcase.model.signboard import Signboard
from showcase.model.site import Settings
from showcase.plan import address
from showcase.plan.page import SharedPicture

_LOOK = "1"  # raised when the drawing changes, so that no board of the old look is taken for a new one
_SITE = "index"  # no case has this name


def case_signboard(case: Case, settings: Settings) -> Signboard:
    """Return the signboard of the brand of `case`, without quotation marks that enclose the whole name."""
    return Signboard(case.slug, _bare(case.facts.brand), case.facts.place, settings.title)


def site_signboard(settings: Settings) -> Signboard:
    """Return the signboard of the site."""
    return Signboard(_SITE, settings.title, settings.subtitle, "")


def picture_of(signboard: Signboard) -> SharedPicture:
    """Return where `signboard` is.

    Its address changes with what it shows: those who show it keep pictures by their addresses for years.
    """
    shown = hashlib.sha256("\0".join((_LOOK, *astuple(signboard))).encode()).hexdigest()
    alt = "，".join(filter(None, (f"牌匾：{signboard.title}", signboard.line, signboard.name)))
    return SharedPicture(address.of_signboard(signboard.slug, shown[:8]), alt)


def _bare(brand: str) -> str:
    inner = brand[1:-1]
    return inner if brand == f"“{inner}”" and "“" not in inner else brand
