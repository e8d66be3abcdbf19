"""The table of contents of a case: the page's own sections around those of the text."""

from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.prose import Heading


@dataclass(frozen=True)
class Section:
    """An entry of the table of contents with the entries below it."""

    id: str
    text: str
    children: tuple["Section", ...] = ()


def contents_of(case: Case) -> tuple[Section, ...]:
    """Return the table of contents: the page's own sections around those of the body."""
    facts = case.facts
    before = [("figures", "关键数据", facts.figures), ("mechanisms", "运转机制", facts.mechanisms)]
    after = [
        ("teaching", "教学参考", facts.teaching),
        ("sources", "资料来源", facts.sources),
        ("page-cite", "引用本案例", not facts.draft),
    ]
    return (
        *(Section(own, text) for own, text, present in before if present),
        *_nested(case.prose.headings),
        *(Section(own, text) for own, text, present in after if present),
    )


def _nested(headings: tuple[Heading, ...]) -> tuple[Section, ...]:
    """Return second-level headings with the third-level headings below them."""
    sections: list[Section] = []
    for heading in headings:
        if heading.level == 2 or not sections:  # noqa: PLR2004 - the level of h2
            sections.append(Section(heading.id, heading.text))
        elif heading.level == 3:  # noqa: PLR2004 - the level of h3
            last = sections[-1]
            children = (*last.children, Section(heading.id, heading.text))
            sections[-1] = Section(last.id, last.text, children)
    return tuple(sections)
