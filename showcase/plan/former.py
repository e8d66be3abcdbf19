"""Anchors that were published and are no heading's or figure's any more."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from showcase.model.case import Facts
from showcase.plan.body import Piece

_OTHERS = r'(?:\s+[\w:-]+="[^"]*")*'
_START = rf'<[a-z][a-z0-9]*{_OTHERS}?\s+id="(?P<id>IDS)"{_OTHERS}>'


@dataclass(frozen=True)
class Retired:
    """An anchor whose place is gone, and what a reader who comes by an old link is told."""

    id: str
    reason: str


def ends_of(facts: Facts) -> dict[str, str]:
    """Return to what each former anchor leads in the end: what took its place may have been replaced too.

    The end may be a former one itself: of a place that is gone, or, where two lead to each other, of either.
    """
    leads = {anchor.former.target: anchor.current.target for anchor in facts.anchors if anchor.current}
    return {former: _end(former, leads) for former in leads}


def _end(former: str, leads: Mapping[str, str]) -> str:
    end, met = leads[former], {former}
    while end in leads and end not in met:
        met.add(end)
        end = leads[end]
    return end


def moved_anchors(facts: Facts) -> dict[str, tuple[str, ...]]:
    """Return the former anchors of each present one."""
    found: dict[str, tuple[str, ...]] = {}
    gone = _reasons(facts)
    for former, now in ends_of(facts).items():
        if now not in gone:
            found[now] = (*found.get(now, ()), former)
    return found


def retired_anchors(facts: Facts) -> tuple[Retired, ...]:
    """Return the anchors whose places are gone."""
    gone, ends = _reasons(facts), ends_of(facts)
    last = ((former, ends.get(former, former)) for former in (one.former.target for one in facts.anchors))
    return tuple(Retired(former, gone[end]) for former, end in last if end in gone)


def _reasons(facts: Facts) -> dict[str, str]:
    return {anchor.former.target: anchor.reason for anchor in facts.anchors if not anchor.current}


def with_former_anchors(pieces: tuple[Piece, ...], moved: Mapping[str, tuple[str, ...]]) -> tuple[Piece, ...]:
    """Return a text of safe HTML in which the former anchors lead to the elements that have them now."""
    if not moved:
        return pieces
    start = re.compile(_START.replace("IDS", "|".join(map(re.escape, moved))))

    def marked(match: re.Match[str]) -> str:
        return match.group() + "".join(f'<span id="{former}"></span>' for former in moved[match["id"]])

    return tuple(start.sub(marked, piece) if isinstance(piece, str) else piece for piece in pieces)
