"""Figures that say one thing in the front matter and another in the body.

Careful on purpose: only a number that stands right beside the figure's own words, in its own unit, counts,
and none at all if the sentence also has the number of the front matter.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from showcase.model.case import Facts, Figure
from showcase.model.quantity import Quantity, parse_quantity
from showcase.problems import Problem
from showcase.prose.source import Source, warning

_NUMBER = (
    r"(?P<number>[0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?)(?P<scale>万亿|亿|万|千)?(?:余|多)?(?P<symbol>[%‰])?"
)
_LINK = (
    r"(?:为|是|有|达到|达|已达|已有|共有|共计|总计|累计|合计|共|约|近|超过|超|逾|突破|[：:]|[ ]|\*\*|的){0,4}"
)
_SENTENCE = re.compile(r"[^。！？；\n]+")
_SHORTEST_LABEL = 3


def figures(facts: Facts, body: Source) -> Iterator[Problem]:
    """Yield numbers in the body that differ from those of the front matter."""
    told = [figure for figure in facts.figures if len(figure.label) >= _SHORTEST_LABEL]
    known = [figure for figure in told if figure.label in body.prose]
    if not known:
        return
    for sentence in _SENTENCE.finditer(body.prose):
        if sentence.group().lstrip().startswith("|"):  # a table has its own columns and years
            continue
        for figure in known:
            if figure.label in sentence.group():
                yield from _differing(figure, facts.figures, sentence, body)


def _differing(
    figure: Figure, others: tuple[Figure, ...], sentence: re.Match[str], body: Source
) -> Iterator[Problem]:
    label, unit = re.escape(figure.label), re.escape(figure.unit)
    pattern = re.compile(rf"{label}{_LINK}{_NUMBER}{unit}(?![0-9])")
    values = [other.value for other in others]
    found = list(pattern.finditer(sentence.group()))
    said = [_value(match) for match in found]
    if any(value.low <= number <= value.high for value in values for number in said) or _says(
        sentence.group(), figure.value
    ):
        return
    for match in found:
        if (match["symbol"] or "") == figure.value.symbol:
            shown = match.group()[match.start("number") - match.start() :]
            message = f"“{figure.label}”在这里是“{shown}”，案例信息里是“{figure.value.text}{figure.unit}”"
            place = body.place_at(sentence.start() + match.start("number"))
            yield warning(place, message, "核对来源，两处写成一样；口径不同就在“备注”里说明")


def _says(sentence: str, value: Quantity) -> bool:
    """Tell whether a sentence has the value of a figure anywhere."""
    plain = re.sub(r"[^0-9.]", "", value.text)
    return bool(plain) and bool(re.search(rf"(?<![0-9.]){re.escape(plain)}(?![0-9])", sentence))


def _value(match: re.Match[str]) -> Decimal:
    try:
        return parse_quantity(match["number"] + (match["scale"] or "")).low
    except ValueError:
        return Decimal(-1)
