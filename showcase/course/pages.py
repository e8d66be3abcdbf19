"""The pages of a course: those of its cases as the site shows them, and what only a package has."""

from dataclasses import dataclass, replace

from showcase.course.lessons import Lesson, Lessons
from showcase.model.site import Settings, Site
from showcase.plan import address
from showcase.plan.around import Around, link_to
from showcase.plan.page import Link, Masthead, Page
from showcase.plan.pages.case import case_page
from showcase.plan.pages.plaque import plaque_page

COVER = "index.html"
PLAYER = "player.html"


@dataclass(frozen=True)
class CourseItemContent:
    """An item as pages show it; `link` is its address below the site's root, with the place on the page.

    `ids` are those by which platforms know it or knew it, the present one, `id`, at the beginning.
    """

    id: str
    ids: tuple[str, ...]
    title: str
    within: str
    brand: str
    place: str
    notes: str
    address: str
    anchor: str
    link: str


@dataclass(frozen=True)
class CourseContent:
    """The table of contents of a course."""

    title: str
    trainer: str
    introduction: str
    notes: str
    items: tuple[CourseItemContent, ...]


@dataclass(frozen=True)
class PlayerContent:
    """What a learning platform opens; `standard` is the SCORM that it speaks: 1.2 or 2004."""

    course: CourseContent
    standard: str


def course_pages(lessons: Lessons, site: Site) -> tuple[Page, ...]:
    """Return the cover of the course and the pages and plaques of its cases, which lead to one another."""
    cases = lessons.cases
    crumbs = (Link(lessons.title, COVER),)
    pages = [_apart(COVER, "cover", lessons.title, lessons.introduction, _content(lessons))]
    neighbours = zip((None, *cases), cases, (*cases[1:], None), strict=False)
    for previous, case, following in neighbours:
        page = case_page(case, site.settings, site.pictures, Around(link_to(previous), link_to(following)))
        pages += [replace(page, crumbs=crumbs), plaque_page(case)]
    return tuple(pages)


def player_page(lessons: Lessons, standard: str) -> Page:
    """Return the page that a learning platform opens, for SCORM `standard`."""
    content = PlayerContent(_content(lessons), standard)
    return _apart(PLAYER, "player", lessons.title, "", content)


def item_page(lesson: Lesson, lessons: Lessons) -> Page:
    """Return the page with what the trainer says of one item."""
    page = _apart(address_of_item(lesson), "item", lesson.title, lesson.notes, _item(lesson))
    return replace(page, crumbs=(Link(lessons.title, COVER),))


def address_of_item(lesson: Lesson) -> str:
    """Return the address of `item_page`, below the root of the package."""
    return f"items/{lesson.id}.html"


def course_masthead(lessons: Lessons, settings: Settings) -> Masthead:
    """Return what every page of the course shows of it, and of the site that it is taken from.

    A package outlives days of mourning.
    """
    return Masthead(
        title=lessons.title,
        subtitle=settings.title,
        base_url=settings.base_url,
        navigation=(),
        organiser=settings.organiser,
        contact=settings.contact,
        icp="",
        police="",
        footer=(),
        frame="course/frame.html",
    )


def _apart(where: str, template: str, title: str, description: str, content: object) -> Page:
    return Page(where, f"course/{template}.html", title, description or title, address.CASES, (), content)


def _content(lessons: Lessons) -> CourseContent:
    items = tuple(map(_item, lessons.items))
    return CourseContent(lessons.title, lessons.trainer, lessons.introduction, lessons.notes, items)


def _item(lesson: Lesson) -> CourseItemContent:
    facts = lesson.case.facts
    return CourseItemContent(
        id=lesson.id,
        ids=lesson.ids,
        title=lesson.title,
        within=lesson.within,
        brand=facts.brand,
        place=facts.place,
        notes=lesson.notes,
        address=lesson.address,
        anchor=lesson.anchor,
        link=lesson.link,
    )
