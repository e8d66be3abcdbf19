"""Pages at the former addresses of a case, and of the pages that go with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.plan import address
from showcase.plan.companions import COMPANIONS
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class RedirectContent:
    """The page at a former address, leading to the present one."""

    target: Link


def redirect_pages(case: Case) -> Iterator[Page]:
    """Yield a page at each former address of `case`, and of the pages that go with it."""
    for alias in case.facts.aliases:
        for place in (address.of_slug, *COMPANIONS):
            yield redirect(place(alias.target), Link(case.facts.title, place(case.slug)))


def redirect(where: str, target: Link) -> Page:
    """Return a page at the former address `where` that leads to `target`."""
    text = f"{target.text}已经搬到新的网址。"
    return Page(where, "pages/redirect.html", target.text, text, address.CASES, (), RedirectContent(target))
