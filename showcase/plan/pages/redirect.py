"""Pages at the former addresses of a case, and of the pages that go with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.plan import address
from showcase.plan.companions import COMPANIONS
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class RedirectContent:
    """The page at a former address, leading to the present one.

    `oembed` is the answer for a place that was given the former link of a case: it does not follow us there.
    """

    target: Link
    oembed: str = ""


def redirect_pages(case: Case) -> Iterator[Page]:
    """Yield a page at each former address of `case`, and of the pages that go with it."""
    for alias in case.facts.aliases:
        there = Link(case.facts.title, address.of_case(case))
        yield redirect_page(
            address.of_slug(alias.target), RedirectContent(there, address.of_oembed(case.slug))
        )
        for place in COMPANIONS:
            there = Link(case.facts.title, place(case.slug))
            yield redirect_page(place(alias.target), RedirectContent(there))


def redirect_page(where: str, content: RedirectContent) -> Page:
    """Return the page at the former address `where`."""
    title = content.target.text
    text = f"{title}已经搬到新的网址。"
    return Page(where, "pages/redirect.html", title, text, address.CASES, (), content)
