"""The page on which a trainer gathers cases for a course, and what it needs to know of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.model.case import Case
from showcase.model.site import Settings, Site
from showcase.plan import address
from showcase.plan.companions import names_of
from showcase.plan.former import moved_anchors
from showcase.plan.items import figure_items, mechanism_items, numbered_sources
from showcase.plan.page import Link, Page
from showcase.plan.permanent import permanent_of
from showcase.plan.promised import case_places

_TEXT = "小标题"


@dataclass(frozen=True)
class Gatherable:
    """A place on the page of a case; `kind` is what it is, in Chinese, and `within` tells it from others."""

    id: str
    kind: str
    text: str
    within: str


@dataclass(frozen=True)
class Gathered:
    """What a list of cases shows of one; the names are those that `assets/js/gathering-page.js` reads.

    `name` is what the case is called in a list: the slug that it has, or had. `link` and `code`, the address
    of its QR code, are "" where the site's own address is not known. `former` has each anchor that was
    published, and the one in its place.
    """

    name: str
    slug: str
    address: str
    title: str
    brand: str
    place: str
    link: str
    code: str
    places: tuple[Gatherable, ...]
    former: tuple[tuple[str, str], ...]


def course_page(site: Site) -> Page:
    """Return the page; what it shows of each case is in a script of its own."""
    crumbs = (Link("首页", address.HOME), Link("全部案例", address.CASES))
    description = f"从{site.settings.title}里挑选案例和段落，排好顺序，写上备注，做成一份阅读清单或者课程。"
    anchors = frozenset(("main", "gathering"))
    return Page(
        address.COURSE, "pages/course.html", "备课", description, address.CASES, crumbs, None, anchors
    )


def gathered_scripts(case: Case, settings: Settings) -> Iterator[Page]:
    """Yield the script with what can be gathered of `case`, since pages in a folder cannot fetch.

    A list that was sent years ago has the names of that time: each former one has a script too.
    """
    for name in names_of(case):
        yield _script(case, name, settings)


def _script(case: Case, name: str, settings: Settings) -> Page:
    title = case.facts.title
    content = _gathered(case, name, settings)
    where = address.of_gathered(name)
    return Page(where, "data/gathered.js", title, title, address.CASES, (), content, frozenset())


def _gathered(case: Case, name: str, settings: Settings) -> Gathered:
    facts, permanent = case.facts, permanent_of(case, settings)
    return Gathered(
        name=name,
        slug=case.slug,
        address=address.of_case(case),
        title=facts.title,
        brand=facts.brand,
        place=facts.place,
        link=permanent.link if permanent else "",
        code=permanent.svg if permanent else "",
        places=tuple(_places(case)),
        former=tuple((old, now) for now, moved in moved_anchors(facts).items() for old in moved),
    )


def _places(case: Case) -> Iterator[Gatherable]:
    kinds = {item.id: "数据" for item in figure_items(case)}
    kinds |= {item.id: "机制" for item in mechanism_items(case)}
    kinds |= {numbered.id: "来源" for numbered in numbered_sources(case.facts.sources)}
    for place in case_places(case):
        yield Gatherable(place.anchor, kinds.get(place.anchor, _TEXT), place.text, place.within)
