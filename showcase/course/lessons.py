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
        """By what platforms know the item, and so what a learner has done.

        It stays when items are put in another order, and when the case or the place gets another name: of
        those that the author has noted, the first counts.
        """
        facts = self.case.facts
        slug = facts.aliases[0].target if facts.aliases else self.case.slug
        anchors = (*moved_anchors(facts).get(self.anchor, ()), self.anchor)
        known_as = f"{page_of(slug)}#{anchors[0]}" if self.anchor else page_of(slug)
        return f"i{hashlib.sha256(known_as.encode()).hexdigest()[:_DIGITS]}"


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
