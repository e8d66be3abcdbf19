"""Sources that a reader could not find again."""

from collections.abc import Iterator

from showcase.fields.record import place_of, written_texts
from showcase.frontmatter.nodes import Mapping
from showcase.model.case import Facts
from showcase.problems import Problem
from showcase.prose.source import warning


def citations(facts: Facts, mapping: Mapping) -> Iterator[Problem]:
    """Yield sources without a publisher or a date; a web page may have the day it was looked at instead.

    What is said to be unknown (不详) is not missing.
    """
    dates = {place for _, place in written_texts(mapping, Facts, "sources", "date")}
    for number, source in enumerate(facts.sources):
        missing = [] if source.publisher else ["发布单位"]
        said = place_of(mapping, Facts, "sources", number, "date") in dates
        if not said and not (source.url and source.accessed):
            missing.append("日期")
        if missing:
            place = place_of(mapping, Facts, "sources", number)
            message = f"来源“{source.id}”没有写{'和'.join(missing)}"
            yield warning(place, message, "照原文补上，查不到就写“不详”；网页写上“访问日期”")
