"""Every warning for one case."""

from collections.abc import Iterator

from showcase.care.citations import citations
from showcase.care.figures import figures
from showcase.care.misprints import misprints
from showcase.care.numerals import numerals
from showcase.care.passages import Front, passages
from showcase.care.personal import personal
from showcase.care.phrases import phrases
from showcase.model.case import Facts
from showcase.model.wording import Wording
from showcase.problems import Problem
from showcase.prose.source import Source


def care(
    front: Front | None, facts: Facts | None, body: Source, wording: tuple[Wording, ...]
) -> Iterator[Problem]:
    """Yield what to think about before the case is published; every problem is a warning.

    `front` and `facts` are None where the front matter could not be read; the body is looked at all the same.
    """
    for passage in passages(front, body):
        yield from personal(passage)
        yield from phrases(passage, wording)
        yield from numerals(passage)
        yield from misprints(passage)
    if front and facts:
        yield from citations(facts, front.mapping)
        yield from figures(facts, body)
