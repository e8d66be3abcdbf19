"""Pages at addresses that were published and show no case any more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import dirname

from showcase.model.date import PartialDate
from showcase.model.ledger import is_of_case
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.companions import COMPANIONS
from showcase.plan.page import Link, Page
from showcase.plan.pages.redirect import RedirectContent, redirect_page
from showcase.plan.successors import successors


@dataclass(frozen=True)
class WithdrawnContent:
    """A page that says that a case was withdrawn, when and why, and where to go instead."""

    date: PartialDate
    reason: str
    successor: Link | None


@dataclass(frozen=True)
class EmptiedContent:
    """A page that listed cases and has none to list: links to it lead on to the list above."""

    name: str
    above: Link


def withdrawn_pages(site: Site) -> Iterator[Page]:
    """Yield a page at the address of each case that was withdrawn, and of each page that went with it.

    Nothing of the case itself is on it.
    """
    published, instead = {case.slug for case in site.cases}, successors(site)
    crumbs = (Link("首页", address.HOME), Link("全部案例", address.CASES))
    for withdrawal in site.settings.withdrawn:
        if withdrawal.slug.target in published:  # told, and the case goes before
            continue
        gone = withdrawal.slug.target
        following = instead.get(gone)
        successor = Link(following.facts.title, address.of_case(following)) if following else None
        for place in (address.of_slug, *COMPANIONS):
            yield Page(
                place(gone),
                "pages/withdrawn.html",
                "这个案例已经撤下",
                f"这个案例已于{withdrawal.date.chinese}撤下：{withdrawal.reason}",
                address.CASES,
                crumbs,
                WithdrawnContent(withdrawal.date, withdrawal.reason, successor),
            )


def emptied_pages(site: Site, pages: Iterable[Page]) -> Iterator[Page]:
    """Yield a page at each promised address of a list that is not among `pages` any more.

    These are all that belong to no case.
    A region, a tag or the last part of a list goes with its last case; that is nobody's mistake. One that has
    only got another address is led to.
    """
    titles = {page.address: page.title for page in pages}
    lists = {(dirname(there), title): there for there, title in titles.items()}
    for where in site.ledger.pages:
        promise = site.ledger.page(where)
        if promise is None or is_of_case(where) or where in titles:
            continue
        if there := lists.get((dirname(where), promise.text)):
            yield redirect_page(where, RedirectContent(Link(promise.text, there)))
        else:
            above = _above(where, titles)
            content = EmptiedContent(promise.text, Link(titles[above], above))
            yield Page(
                where,
                "pages/emptied.html",
                promise.text,
                f"{promise.text}：这里现在没有案例。",
                _section(where),
                (Link("首页", address.HOME),),
                content,
            )


def _above(where: str, known: Iterable[str]) -> str:
    """Return the nearest page above `where` that there is."""
    known = frozenset(known)
    folder = where.removesuffix(".html")
    while "/" in folder:
        folder = folder.rpartition("/")[0]
        for above in (f"{folder}.html", f"{folder}/index.html"):
            if above in known:
                return above
    return address.CASES if where.startswith("carriers/") else address.HOME


def _section(where: str) -> str:
    room = where.partition("/")[0]
    sections = {"tags": address.TAGS, "regions": address.REGIONS}
    return sections.get(room, address.CASES)
