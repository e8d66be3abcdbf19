"""What the items of a course refer to: each is looked up, and told where it is not there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

from showcase.course.lessons import Lesson
from showcase.load.case import LoadedCase
from showcase.load.pasted import Pasted, taken_apart
from showcase.model.case import Case
from showcase.model.course import Course, CourseItem
from showcase.model.site import Site, Withdrawal
from showcase.plan.former import moved_anchors, retired_anchors
from showcase.plan.promised import case_places
from showcase.plan.successors import successor_of
from showcase.problems import Problem, Refused, Severity, guess, refuse
from showcase.prose.anchors import anchor

_WHOLE = frozenset(
    ("", "main", "toc", "facts", "related", "page-permanent")
)  # of the page, and of no part of the text
_NEAR = 0.75  # from here on two anchors look like a slip of the same
_SHOWN = 12


def lessons_of(
    course: Course, site: Site, files: tuple[LoadedCase, ...]
) -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
    """Return the items of `course` that can be found in `site`, and what is wrong with the others.

    `files` are all case files. An item of a case that has errors is not judged: these are told.
    """
    known = _known(site, files)
    lessons: dict[str, Lesson] = {}
    written: dict[str, Pasted] = {}
    problems: list[Problem] = []
    for item in course.items:
        try:
            lesson, told = known.lesson(item)
        except Refused as refused:
            problems += refused.problems
            continue
        problems += told
        if lesson is None:
            continue
        pasted = taken_apart(item.case.target, site.settings.base_url)
        if lesson.link not in lessons:
            lessons[lesson.link], written[lesson.link] = lesson, pasted
        elif pasted == written[lesson.link]:
            named = lesson.case.slug + (f"#{lesson.anchor}" if lesson.anchor else "")
            problems.append(Problem(item.case.place, f"案例“{named}”写了两次", "只留一处"))
        else:
            lessons[lesson.link] = _joined(lessons[lesson.link], lesson)
            message = f"“{item.case.target}”和前面的一项现在是同一处，只做一项，备注并在一起"
            problems.append(Problem(item.case.place, message, "只留一处", Severity.WARNING))
    return tuple(lessons.values()), tuple(problems)


def _joined(first: Lesson, second: Lesson) -> Lesson:
    """Return one lesson of two whose cases, or places, have become one since the course was written."""
    notes = dict.fromkeys(filter(None, (first.notes, second.notes)))
    return replace(first, notes="\n".join(notes))


def _known(site: Site, files: tuple[LoadedCase, ...]) -> "_Known":
    cases = {case.slug: case for case in site.cases}
    former = {alias.target: case for case in site.cases for alias in case.facts.aliases}
    drafts = frozenset(file.slug for file in files if file.is_draft and file.slug not in cases)
    unfinished = frozenset(
        name
        for file in files
        if not file.case and not file.is_draft
        for name in (file.slug, *(alias.target for alias in file.aliases))
    )
    withdrawn = {gone.slug.target: gone for gone in site.settings.withdrawn}
    return _Known(former | cases, drafts, unfinished, withdrawn, site.settings.base_url)


@dataclass(frozen=True)
class _Known:
    """The cases under their present and former names, and the names of those that are not in the site."""

    cases: Mapping[str, Case]
    drafts: frozenset[str]
    unfinished: frozenset[str]
    withdrawn: Mapping[str, Withdrawal]
    base_url: str

    def lesson(self, item: CourseItem) -> tuple[Lesson | None, tuple[Problem, ...]]:
        """Return the lesson that `item` names, and what is to be told of it. Raises Refused."""
        text, place = item.case.target, item.case.place
        pasted = taken_apart(text, self.base_url)
        case = self.cases.get(pasted.slug)
        if pasted.is_foreign:
            own = f"本网站的网址以 {self.base_url} 开头" if self.base_url else "site.yaml 里没有写网站的网址"
            raise refuse(place, f"“{text}”不是本网站的网址", f"{own}；写案例的文件名也可以")
        if case is None:
            if pasted.slug in self.unfinished:
                return None, ()
            raise self._missing(item, pasted.slug)
        places = {found.anchor: found for found in case_places(case)}
        own, told = _present(item, case, pasted.anchor, frozenset(places))
        if own in _WHOLE:
            return Lesson(case, "", item.title or case.facts.title, "", item.notes), told
        title = item.title or (places[own].text if own in places else case.facts.title)
        return Lesson(case, own, title, case.facts.title, item.notes), told

    def _missing(self, item: CourseItem, slug: str) -> Refused:
        """Return what is wrong with an item of which there is no case in the site."""
        text, place = item.case.target, item.case.place
        if gone := self.withdrawn.get(slug):
            successor = successor_of(gone, self.cases, self.withdrawn)
            hint = f"改用“{successor.slug}”（{successor.facts.title}）" if successor else "换一个案例"
            return refuse(place, f"案例“{slug}”已经撤下：{gone.reason}", hint)
        if slug in self.drafts:
            return refuse(place, f"案例“{slug}”还是草稿，没有放进网站", "发布以后再放进课程，或换一个案例")
        if not slug:
            message = f"“{text}”不是案例，课程里只能放案例和案例里的一处"
            return refuse(place, message, "打开案例，复制它的网址")
        if titled := self._titled(text):
            return refuse(place, f"没有“{slug}”这个案例", f"写它的文件名：{titled}")
        hint = guess(slug, self.cases) or "写 cases 文件夹里的一个文件名，不带 .md，或者复制网页的网址"
        return refuse(place, f"没有“{slug}”这个案例", hint)

    def _titled(self, text: str) -> str:
        """Return the case whose title, brand or place is `text`, "" where there is none or several."""
        fits = [
            case.slug
            for case in dict.fromkeys(self.cases.values())
            if text.strip("“”《》 ") in (case.facts.title, case.facts.brand, case.facts.place)
        ]
        return fits[0] if len(fits) == 1 else ""


def _present(
    item: CourseItem, case: Case, own: str, present: frozenset[str]
) -> tuple[str, tuple[Problem, ...]]:
    """Return the anchor at which the place `own` of `case` is now, and what is to be told. Raises Refused."""
    if own in _WHOLE or own in present or own in case.prose.ids:
        return own, ()
    place = item.case.place
    now = next((now for now, moved in moved_anchors(case.facts).items() if own in moved), "")
    if now:
        message = f"案例“{case.slug}”的“#{own}”现在是“#{now}”，已经照新的做"
        return now, (Problem(place, message, f"改成 {case.slug}#{now}", Severity.WARNING),)
    former = next((gone for gone in retired_anchors(case.facts) if gone.id == own), None)
    if former:
        raise refuse(place, f"案例“{case.slug}”的“#{own}”已经删去：{former.reason}", "换一处，或写整个案例")
    raise refuse(place, f"案例“{case.slug}”里没有“#{own}”这一处", _anchors_hint(case, own, present))


def _anchors_hint(case: Case, own: str, present: frozenset[str]) -> str:
    nearest = [one for one in sorted(present) if one == anchor(own)]
    nearest = nearest or get_close_matches(own, sorted(present), n=1, cutoff=_NEAR)
    if nearest:
        return f"是不是“#{nearest[0]}”？"
    return f"可以写：{'、'.join(_listed(case))}"


def _listed(case: Case) -> Iterator[str]:
    places = [place for place in case_places(case) if not place.anchor.startswith("source-")]
    for place in places[:_SHOWN]:
        yield f"#{place.anchor}（{place.text}）"
    if len(places) > _SHOWN:
        yield f"……共 {len(places)} 处，点案例目录里的小标题，网址末尾就是"
