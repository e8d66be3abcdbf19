"""Terms that have a standard form."""

import re
from collections.abc import Iterator
from functools import lru_cache

from showcase.care.passages import Passage
from showcase.model.wording import Wording
from showcase.problems import Problem
from showcase.prose.source import Source, warning

_BOOK_MARKS = re.compile(r"《[^《》\n]*》")
_MOST_SETS = 8


def phrases(passage: Passage, wording: tuple[Wording, ...]) -> Iterator[Problem]:
    """Yield the terms of `wording` in a text; cited titles and code stay what they are."""
    if passage.is_cited or not wording:
        return
    text = passage.where.prose if isinstance(passage.where, Source) else passage.text
    if "《" in text:
        text = _BOOK_MARKS.sub(lambda match: " " * len(match.group()), text)
    pattern, by_term = _compiled(wording)
    given: dict[str, int] = {}  # where each word is first written out, looked for once
    for match in pattern.finditer(text):
        rule = by_term[match.group()]
        if rule.given not in given:
            given[rule.given] = text.find(rule.given) if rule.given else -1
        if not 0 <= given[rule.given] < match.start() and not any(
            _is_inside(text, match, phrase) for phrase in rule.unless
        ):
            message = f"“{rule.term}”不是规范写法" if rule.use else f"“{rule.term}”请慎用"
            use = f"改成“{rule.use}”" if rule.use else "换一种说法"
            place = passage.place(match.start(), len(rule.term))
            yield warning(place, message, f"{use}：{rule.reason}")


def _is_inside(text: str, match: re.Match[str], phrase: str) -> bool:
    """Tell whether the term stands as a part of `phrase` here."""
    at = phrase.find(match.group())
    while at >= 0:
        if text.startswith(phrase, max(match.start() - at, 0)) and match.start() >= at:
            return True
        at = phrase.find(match.group(), at + 1)
    return False


@lru_cache(maxsize=_MOST_SETS)
def _compiled(wording: tuple[Wording, ...]) -> tuple[re.Pattern[str], dict[str, Wording]]:
    """Return one pattern for all terms, the longest first, and the rules; a later rule overrides."""
    by_term = {rule.term: rule for rule in wording}
    terms = sorted(by_term, key=lambda term: (-len(term), term))
    return re.compile("|".join(map(re.escape, terms))), by_term
