"""What was promised and does not hold any more."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import join, normpath
from urllib.parse import urldefrag

from showcase.check import broken
from showcase.load.case import LoadedCase
from showcase.load.settings import PATH as SETTINGS
from showcase.model.case import Case
from showcase.model.ledger import ABOUT, Ledger, Promise, page_of
from showcase.model.prose import Reference
from showcase.model.site import Site
from showcase.plan.page import Page
from showcase.plan.pages.redirect import RedirectContent
from showcase.plan.pages.withdrawn import WithdrawnContent
from showcase.plan.promised import about_places, case_places, case_promise, is_known
from showcase.problems import Place, Problem
from showcase.prose.kept import kept_anchors


def promise_problems(site: Site, files: tuple[LoadedCase, ...], pages: Iterable[Page]) -> Iterator[Problem]:
    """Yield a problem for each promise in the ledger of `site` that its `pages` break.

    Cases that have errors are not judged: their pages will come. Lists that are gone have pages that lead on.
    """
    if not site.ledger.pages:
        return
    cases = {page_of(case.slug): case for case in site.cases}
    places = {place.anchor: place for place in about_places(site)}
    now = _Now({page.address: page for page in pages}, cases, site.ledger, _linking(files), places)
    by_address = {page_of(file.slug): file for file in files}
    for where in site.ledger.pages:
        file = by_address.get(where)
        if file is None or file.case or file.is_draft:
            yield from now.problems(where, is_draft=bool(file and file.is_draft))


def _linking(files: tuple[LoadedCase, ...]) -> dict[str, list[Place]]:
    """Return where cases link to each page, and to each place on one."""
    found: dict[str, list[Place]] = {}
    for file in files:
        for link in file.prose.links:
            page, fragment = _target(page_of(file.slug), link)
            found.setdefault(page, []).append(link.place)
            if fragment:
                found.setdefault(f"{page}#{fragment}", []).append(link.place)
    return found


def _target(where: str, link: Reference) -> tuple[str, str]:
    path, fragment = urldefrag(link.target)
    page = f"{path.removesuffix('.md')}.html" if path.endswith(".md") else path
    return normpath(join(where.rpartition("/")[0], page)) if page else where, fragment


@dataclass(frozen=True)
class _Now:
    """What the site has at present, beside what it has promised."""

    pages: Mapping[str, Page]
    cases: Mapping[str, Case]
    ledger: Ledger
    linking: Mapping[str, list[Place]]
    about: Mapping[str, Promise]

    def problems(self, where: str, *, is_draft: bool) -> Iterator[Problem]:
        """Yield what is broken of the promises on the page `where`."""
        page, promise = self.pages.get(where), self.ledger.page(where)
        if is_draft and promise:
            yield broken.draft_again(promise, self._linked(promise))
        elif page is None and promise:
            same = (case for case in self.cases.values() if case_promise(case).text == promise.text)
            yield broken.page_gone(promise, self._linked(promise), next(same, None))
        elif where == ABOUT:
            yield from self._about()
        elif page and not isinstance(page.content, WithdrawnContent):
            leads_to = page.content.target.address if isinstance(page.content, RedirectContent) else ""
            case = self.cases.get(leads_to or where)
            other = self._other(promise, case) if case and promise and not leads_to else None
            if other:
                yield other
            elif case:
                yield from self._places(where, case)

    def _about(self) -> Iterator[Problem]:
        """Yield what is broken of the places promised on the about page."""
        promised = self.ledger.places((ABOUT,))
        for promise in promised:
            if promise.anchor not in self.about:
                yield broken.about_place_gone(promise, self._linked(promise))
            elif other := _taken_from(promise, self.about, promised):
                yield broken.places_swapped(promise, SETTINGS, other)

    def _linked(self, promise: Promise) -> str:
        places = sorted(self.linking.get(promise.link, ()))
        names = "、".join(f"{place.path} 第 {place.line} 行" for place in places)
        return f"；{names}也链接到这里" if names else ""

    def _other(self, promise: Promise, case: Case) -> Problem | None:
        """Return what is wrong where a published address shows another case than the one promised."""
        now = case_promise(case)
        if now.text == promise.text:
            return None
        others = (self.ledger.page(where) for where in self.cases if where != promise.address)
        sign = (now.text, now.within)
        if other := next((other for other in others if other and (other.text, other.within) == sign), None):
            return broken.pages_swapped(promise, case, other)
        return None if is_known(promise, case) else broken.page_replaced(promise, case)

    def _places(self, where: str, case: Case) -> Iterator[Problem]:
        """Yield what is broken of the places promised at `where`, which shows `case` or leads there."""
        now = {place.anchor: place for place in case_places(case)}
        former = {anchor.former.target for anchor in case.facts.anchors}
        promised = self.ledger.places((where,))
        for promise in promised:
            if promise.anchor in former:
                continue
            if promise.anchor not in now:
                near = kept_anchors([(place.text, place.within) for place in now.values()], [promise])
                nearest = "".join(list(now)[number] for number in near)
                yield broken.place_gone(promise, case, self._linked(promise), nearest)
            elif other := _taken_from(promise, now, promised):
                yield broken.places_swapped(promise, case.source_path, other)


def _taken_from(promise: Promise, now: Mapping[str, Promise], promised: Iterable[Promise]) -> Promise | None:
    """Return the promise whose text now stands at the anchor of `promise`, which was promised for another."""
    here = now[promise.anchor]
    if here.text == promise.text:
        return None
    signs = (other for other in promised if (other.text, other.within) == (here.text, here.within))
    moved = (other for other in signs if other.anchor not in now or now[other.anchor].text != other.text)
    return next((other for other in moved if other.anchor != promise.anchor), None)
