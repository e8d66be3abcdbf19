"""A case as an article, and as something to learn with where it has a lesson."""

from collections.abc import Iterator

from showcase.linked_data.ground import LANGUAGE, Ground, Node, node
from showcase.model.case import Source
from showcase.model.date import PartialDate
from showcase.plan.page import Link
from showcase.plan.pages.case import CaseContent, ShownFacts


def article(content: CaseContent, ground: Ground) -> Node:
    """Return the case that the page shows."""
    facts = content.facts
    lesson = facts.teaching
    return node(
        ("Article", "LearningResource") if lesson else "Article",
        id=f"{ground.here}#case",
        headline=facts.title,
        alternativeHeadline=facts.slogan,
        abstract=facts.summary,
        about=list(_subjects(facts)),
        articleSection=facts.carrier.text,
        keywords=[tag.text for tag in facts.tags],
        spatialCoverage=_place(facts, ground),
        temporalCoverage=f"{facts.founded.iso}/.." if facts.founded else "",
        image=list(_pictures(facts, ground)),
        datePublished=facts.published.iso,
        dateModified=_iso(facts.updated),
        inLanguage=LANGUAGE,
        isAccessibleForFree=True,
        publisher=ground.publisher,
        learningResourceType="案例" if lesson else "",
        teaches=list(lesson.objectives) if lesson else (),
        citation=[_citation(numbered.source) for numbered in content.sources],
        mainEntityOfPage={"@id": ground.here},
    )


def _subjects(facts: ShownFacts) -> Iterator[Node]:
    yield node("Brand", name=facts.brand, slogan=facts.slogan)
    if facts.organisation:
        yield node("Organization", name=facts.organisation)


def _place(facts: ShownFacts, ground: Ground) -> Node:
    return node("Place", name=facts.place, containedInPlace=_area(facts.regions, ground))


def _area(path: tuple[Link, ...], ground: Ground) -> Node:
    """Return the innermost region of `path`, inside those around it."""
    around = _area(path[:-1], ground) if path[:-1] else None
    return ground.linked("AdministrativeArea", path[-1], containedInPlace=around)


def _pictures(facts: ShownFacts, ground: Ground) -> Iterator[str]:
    if ground.page.picture:
        yield ground.address(ground.page.picture.address)
    if facts.cover:
        yield ground.address(facts.cover.address)


def _citation(source: Source) -> Node:
    return node(
        "CreativeWork",
        name=source.title,
        url=source.url,
        author=[node("Person", name=author) for author in source.authors],
        publisher=node("Organization", name=source.publisher) if source.publisher else None,
        datePublished=_iso(source.date),
    )


def _iso(known: PartialDate | None) -> str:
    return known.iso if known else ""
