"""Which of the promised anchors belongs to which of the things that are on a page now."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from showcase.model.ledger import Promise, one_line
from showcase.prose.anchors import without_ordinal

_NEAR, _GROWN = 0.76, 0.6  # of two texts: with a character or two corrected; with words added or left out

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?|[一二三四五六七八九十百千两]+")

Sign = tuple[str, str]
"""What a thing is headed with, and what it stands under."""


def kept_anchors(signs: Sequence[Sign], promised: Sequence[Promise]) -> dict[int, str]:
    """Return the anchors that are promised to some of the `signs`, under their positions.

    The same text keeps its anchor wherever it stands, a corrected one too. Of two of one text, what they
    stand under decides, and then their order. Where a text is a new one, no anchor is given: only its author
    knows whether it goes on with what was promised.
    """
    scored = sorted(_scored(signs, promised), key=lambda one: (-one[0], one[1], one[2]))
    found: dict[int, str] = {}
    given: set[int] = set()
    for _, position, number in scored:
        if position not in found and number not in given:
            found[position] = promised[number].anchor
            given.add(number)
    return found


def is_corrected(was: str, text: str) -> bool:
    """Tell whether a text is what it was, or that with a few characters mended, and not another."""
    return _likeness(without_ordinal(was), without_ordinal(text)) > 0


def _scored(signs: Sequence[Sign], promised: Sequence[Promise]) -> Iterator[tuple[float, int, int]]:
    """Yield how much speaks for each pair of a sign and a promise between which something is common."""
    texts = [without_ordinal(one_line(text)) for text, _ in signs]
    were = [without_ordinal(promise.text) for promise in promised]
    same, others = set(texts) & set(were), set(were) - set(texts)
    for position, (text, (written, within)) in enumerate(zip(texts, signs, strict=True)):
        for number, (was, promise) in enumerate(zip(were, promised, strict=True)):
            score = 2.0 + (written == promise.text) if text == was else 0.0
            if text not in same and was in others:
                score = _likeness(was, text)
            if score:
                yield score + (within == promise.within) / 4, position, number


def _likeness(was: str, text: str) -> float:
    """Return how alike a text is to what it was, from 0 to 1; 0 where it may be another.

    Years, steps and levels tell one from another: what has other numbers is none that was corrected.
    """
    fewer, more = sorted((_NUMBER.findall(was), _NUMBER.findall(text)), key=len)
    others = iter(more)
    if not all(number in others for number in fewer):
        return 0.0
    ratio = SequenceMatcher(None, was, text, autojunk=False).ratio()
    shorter, longer = sorted((was, text), key=len)
    rest = iter(longer)
    is_grown = len(shorter) > 1 and all(char in rest for char in shorter)
    return ratio if ratio >= (_GROWN if is_grown else _NEAR) else 0.0
