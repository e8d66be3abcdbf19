"""Pages at the former addresses of a case."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.plan import address
from showcase.plan.page import Link, Page


@dataclass(frozen=True)
class RedirectContent:
    """The page at a former address, leading to the present one."""

    target: Link


def redirect_pages(case: Case) -> Iterator[Page]:
    """Yield a page at each former address of `case`."""
    content = RedirectContent(Link(case.facts.title, address.of_case(case)))
    for alias in case.facts.aliases:
        where = address.of_slug(alias.target)
        text = f"{case.facts.title}已经搬到新的网址。"
        yield Page(where, "pages/redirect.html", case.facts.title, text, address.CASES, (), content)
