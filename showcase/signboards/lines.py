"""Breaking a name into lines: few, of like length, and never before or behind the wrong sign (W3C clreq)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise

from showcase.signboards.typeface import CLOSING, OPENING

_NOT_FIRST = f"{CLOSING}、，。：；！？…—·％%)]}}.,:;!?"
_NOT_LAST = f"{OPENING}([{{"
_SEAM_BEFORE, _SEAM_BEHIND = f"{OPENING}(", f"{CLOSING}、，。：；！？·—) "
_IN_WORD = re.compile(r"[A-Za-z0-9.+/&-]{2}")
_SACRIFICE = 0.75  # of the size, for a break at a seam and not inside a word
_CUT = "……"


@dataclass(frozen=True)
class Form:
    """A number of lines, and the size in pixels that they may have at most."""

    lines: int
    largest: int


@dataclass(frozen=True)
class Fitted:
    """A text in lines at the size in pixels at which it fits; the rest tells how well it is broken."""

    lines: tuple[str, ...]
    size: int
    cuts: int = 0
    widest: float = 0


def fitted(
    text: str, forms: tuple[Form, ...], room: float, smallest: int, advance: Callable[[str], float]
) -> Fitted:
    """Return `text` in the form in which it is largest within `room` pixels.

    `advance` gives the width of a character in ems. Where it would be smaller than `smallest`, the end of the
    text is cut off.
    """
    most = max(form.lines for form in forms) * room / smallest  # ems: what lies beyond is not looked at
    shown = text[: sum(reach <= most for reach in accumulate(map(advance, text)))]
    while True:
        whole = shown if shown == text else shown.rstrip(_NOT_LAST) + _CUT
        found = [broken for form in forms for broken in _broken(whole, form, room, advance)]
        largest = max((one.size for one in found), default=0)
        if largest >= smallest or not shown:
            break
        shown = shown[:-1]
    enough = [one for one in found if one.size >= max(largest * _SACRIFICE, smallest)]
    return max(enough, key=lambda one: (-one.cuts, one.size, -one.widest), default=Fitted((), 0))


def _broken(text: str, form: Form, room: float, advance: Callable[[str], float]) -> Iterator[Fitted]:
    """Yield every way of breaking `text` into the lines of `form`, with the size at which it fits."""
    reach = [0.0, *accumulate(map(advance, text))]
    places = [place for place in range(1, len(text)) if _may_break(text, place)]
    for chosen in combinations(places, form.lines - 1):
        ends = (0, *chosen, len(text))
        spans = list(pairwise(ends))
        widest = max(reach[end] - reach[start] for start, end in spans)
        if widest > 0:
            lines = tuple(text[start:end].strip() for start, end in spans)
            cuts = sum(not _is_seam(text, place) for place in chosen)
            yield Fitted(lines, min(form.largest, int(room / widest)), cuts, widest)


def _may_break(text: str, place: int) -> bool:
    around = text[place - 1 : place + 1]
    return not _IN_WORD.match(around) and around[1] not in _NOT_FIRST and around[0] not in _NOT_LAST


def _is_seam(text: str, place: int) -> bool:
    return text[place - 1] in _SEAM_BEHIND or text[place] in _SEAM_BEFORE
