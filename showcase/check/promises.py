"""What was promised and does not hold any more."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import urldefrag

from showcase.check import broken
from showcase.load.case import LoadedCase
from showcase.load.settings import PATH as SETTINGS
from showcase.model.case import Case
from showcase.model.ledger import ABOUT, Ledger, Promise, one_line, page_of
from showcase.model.prose import Reference
from showcase.model.site import Site
from showcase.plan.outline import Outline, Role
from showcase.plan.promised import PASSAGE, about_places, case_places, case_promise, is_known
from showcase.problems import Place, Problem
from showcase.prose.headings import is_reserved
from showcase.prose.kept import is_corrected, kept_anchors

PlacesOf = Callable[[Case], tuple[Promise, ...]]


def promise_problems(
    site: Site,
    files: tuple[LoadedCase, ...],
    pages: Iterable[Outline],
    places_of: PlacesOf = lambda case: tuple(case_places(case)),
) -> Iterator[Problem]:
    """Yield a problem for each promise in the ledger of `site` that its `pages` break.

    `places_of` knows what the page of a case promises.
    Cases that have errors are not judged: their pages will come. Lists that are gone have pages that lead on.
    """
    if not site.ledger.pages:
        return
    cases = {page_of(case.slug): case for case in site.cases}
    places = {place.anchor: place for place in about_places(site)}
    now = _Now({page.address: page for page in pages}, cases, site.ledger, _linking(files), places, places_of)
    drafts = {page_of(file.slug) for file in files if file.is_draft}
    faulty = {where for file in files if not (file.case or file.is_draft) for where in _addresses(file)}
    for where in site.ledger.pages:
        if where not in faulty:
            yield from now.problems(where, is_draft=where in drafts)


def _addresses(file: LoadedCase) -> Iterator[str]:
    """Yield where the case of `file` is published, or leads on from."""
    yield from (page_of(name) for name in (file.slug, *(alias.target for alias in file.aliases)))


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

    pages: Mapping[str, Outline]
    cases: Mapping[str, Case]
    ledger: Ledger
    linking: Mapping[str, list[Place]]
    about: Mapping[str, Promise]
    places_of: PlacesOf

    def problems(self, where: str, *, is_draft: bool) -> Iterator[Problem]:
        """Yield what is broken of the promises on the page `where`."""
        page, promise = self.pages.get(where), self.ledger.page(where)
        if is_draft or page is None:
            yield self._gone(promise or self.ledger.pages[where][0], is_draft=is_draft)
        elif where == ABOUT:
            yield from self._about()
        elif page.role is not Role.WITHDRAWN:
            case = self.cases.get(page.leads_to or where)
            other = self._other(promise, case) if case and promise and not page.leads_to else None
            if other:
                yield other
            elif case:
                yield from self._places(where, case)
            elif promise and not page.leads_to and (taken := self._other_list(promise, page)):
                yield broken.lists_swapped(promise, page.title, taken)

    def _gone(self, promise: Promise, *, is_draft: bool) -> Problem:
        """Return the problem of a case that is not published any more."""
        linked = self._linked(promise)
        if is_draft:
            return broken.draft_again(promise, linked)
        same = (case for case in self.cases.values() if case_promise(case).text == promise.text)
        return broken.page_gone(promise, linked, next(same, None))

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
        sign = _sign(now)
        if sign == _sign(promise):
            return None
        own = {promise.address, *(page_of(alias.target) for alias in case.facts.aliases)}
        pages = (self.ledger.page(where) for where in self.ledger.pages if where not in own)
        others = [other for other in pages if other and _sign(other) == sign]
        if away := next((other for other in others if not self._stands(other)), None):
            return broken.pages_swapped(promise, case, away)
        is_same = not others and (now.text == promise.text or is_known(promise, case))
        return None if is_same else broken.page_replaced(promise, case)

    def _stands(self, promise: Promise) -> bool:
        """Tell whether the case that was promised is still what it was, and where it was."""
        case = self.cases.get(promise.address)
        return case is not None and _sign(case_promise(case)) == _sign(promise)

    def _other_list(self, promise: Promise, page: Outline) -> Promise | None:
        """Return the promise of the list that `page` shows now instead of the one promised at its address."""
        title = one_line(page.title)
        if title == promise.text:
            return None
        beside = (where for where in self.ledger.pages if dirname(where) == dirname(promise.address))
        others = (self.ledger.page(where) for where in beside if not self._is_list(where, title))
        return next((other for other in others if other and other.text == title), None)

    def _is_list(self, where: str, title: str) -> bool:
        """Tell whether the list that is called `title` is at the address `where`."""
        page = self.pages.get(where)
        return bool(page and page.title == title and page.role is Role.OWN)

    def _places(self, where: str, case: Case) -> Iterator[Problem]:
        """Yield what is broken of the places promised at `where`, which shows `case` or leads there."""
        now = {place.anchor: place for place in self.places_of(case)}
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
            elif where == page_of(case.slug):
                if moved := _moved(promise, now, promised):
                    yield broken.anchor_taken(promise, case, now[promise.anchor].text, moved)
            elif self._collides(promise, case):
                yield broken.places_collide(promise, case, now[promise.anchor].text)

    def _collides(self, promise: Promise, case: Case) -> bool:
        """Tell whether the page of `case`, to which `promise` leads, has promised its anchor for another."""
        places = {place.anchor: place for place in self.ledger.places((page_of(case.slug),))}
        own = places.get(promise.anchor)
        return own is not None and not is_reserved(own.anchor) and not is_corrected(promise.text, own.text)


def _sign(promise: Promise) -> tuple[str, str]:
    return promise.text, promise.within


def _taken_from(promise: Promise, now: Mapping[str, Promise], promised: Iterable[Promise]) -> Promise | None:
    """Return the promise whose text now stands at the anchor of `promise`, which was promised for another."""
    here = now[promise.anchor]
    if here.text == promise.text:
        return None
    signs = (other for other in promised if _sign(other) == _sign(here))
    moved = (other for other in signs if other.anchor not in now or now[other.anchor].text != other.text)
    return next((other for other in moved if other.anchor != promise.anchor), None)


def _moved(promise: Promise, now: Mapping[str, Promise], promised: Iterable[Promise]) -> Promise | None:
    """Return where the text of `promise` stands now that something new has its anchor."""
    if promise.text == PASSAGE or is_corrected(promise.text, now[promise.anchor].text):
        return None
    known = {other.anchor for other in promised}
    same = (place for place in now.values() if place.text == promise.text)
    return next((place for place in same if place.anchor not in known), None)
