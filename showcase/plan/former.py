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


def moved_anchors(facts: Facts) -> dict[str, tuple[str, ...]]:
    """Return the former anchors of each present one."""
    found: dict[str, tuple[str, ...]] = {}
    for anchor in facts.anchors:
        if anchor.current:
            now = anchor.current.target
            found[now] = (*found.get(now, ()), anchor.former.target)
    return found


def retired_anchors(facts: Facts) -> tuple[Retired, ...]:
    """Return the anchors whose places are gone."""
    return tuple(
        Retired(anchor.former.target, anchor.reason) for anchor in facts.anchors if not anchor.current
    )


def with_former_anchors(pieces: tuple[Piece, ...], moved: Mapping[str, tuple[str, ...]]) -> tuple[Piece, ...]:
    """Return a text of safe HTML in which the former anchors lead to the elements that have them now."""
    if not moved:
        return pieces
    start = re.compile(_START.replace("IDS", "|".join(map(re.escape, moved))))

    def marked(match: re.Match[str]) -> str:
        return match.group() + "".join(f'<span id="{former}"></span>' for former in moved[match["id"]])

    return tuple(start.sub(marked, piece) if isinstance(piece, str) else piece for piece in pieces)
