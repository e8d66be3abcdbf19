"""A course as it can be taught: each item with the case and the place that it names."""

import hashlib
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.ledger import page_of
from showcase.plan.former import moved_anchors

_DIGITS = 8


@dataclass(frozen=True)
class Lesson:
    """An item: a case, or the place on its page that is called `anchor`; `within` is what that lies in."""

    case: Case
    anchor: str
    title: str
    within: str
    notes: str

    @property
    def address(self) -> str:
        """The address of the page, below the site's root."""
        return page_of(self.case.slug)

    @property
    def link(self) -> str:
        """The address of the place."""
        return f"{self.address}#{self.anchor}" if self.anchor else self.address

    @property
    def id(self) -> str:
        """By what platforms know the item: the first of `ids`."""
        return self.ids[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """By what platforms know the item, or knew it, and so what a learner has done.

        They stay when items are put in another order, and when the case or the place gets another name, or
        those of another that has become part of it.
        """
        facts = self.case.facts
        slugs = (*(alias.target for alias in facts.aliases), self.case.slug)
        anchors = (*moved_anchors(facts).get(self.anchor, ()), self.anchor)
        links = (f"{page_of(slug)}#{own}" if own else page_of(slug) for slug in slugs for own in anchors)
        return tuple(f"i{hashlib.sha256(link.encode()).hexdigest()[:_DIGITS]}" for link in links)


@dataclass(frozen=True)
class Lessons:
    """The course with its items; `name` is that of its file, without the ending."""

    name: str
    title: str
    trainer: str
    introduction: str
    notes: str
    items: tuple[Lesson, ...]

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases of the items, each once, in the order of the course."""
        return tuple({item.case.slug: item.case for item in self.items}.values())
