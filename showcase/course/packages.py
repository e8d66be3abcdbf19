"""The packages of a course as files under their paths: each kind, and what it is for."""

from collections.abc import Callable
from dataclasses import dataclass

from showcase.course.cartridge import cartridge_manifest, has_own_page, web_links
from showcase.course.lessons import Lessons
from showcase.course.manifest import NAME
from showcase.course.pages import course_pages, item_page, player_page
from showcase.course.place import FOLDER
from showcase.course.scorm import STANDARDS, scorm_manifest
from showcase.course.taking import Shop, taken
from showcase.model.site import Site
from showcase.pack.covering import INSTRUCTIONS, Package, opening, start_page
from showcase.problems import Refused
from showcase.publish.content import digest
from showcase.publish.manifest import NAME as LISTING
from showcase.publish.manifest import manifest

_ALONE = Package("课程", "打开课程.html", FOLDER)
_ICON = "assets/img/icon-192.png"

Files = dict[str, bytes]
Make = Callable[[Lessons, Site, Shop], Files]


@dataclass(frozen=True)
class Kind:
    """A kind of package: the ending of its file, what it is called, and what makes it. Raises Refused."""

    ending: str
    what: str
    make: Make


def _alone(lessons: Lessons, site: Site, shop: Shop) -> Files:
    files = taken(course_pages(lessons, site), shop)
    files.update(shop.fetch(frozenset({_ICON} & shop.available)))
    line = f"共 {len(lessons.items)} 项，选自“{site.settings.title}”"
    start, problems = start_page(line, shop.masthead, shop.templates, frozenset(files), _ALONE)
    if problems:
        raise Refused(*problems)
    files[LISTING] = manifest({path: digest(content) for path, content in files.items()})
    below = {f"{FOLDER}/{path}": content for path, content in files.items()}
    return {_ALONE.start: start, INSTRUCTIONS: opening(line, lessons.title, _ALONE)} | below


def _scorm(standard: str) -> Make:
    def make(lessons: Lessons, site: Site, shop: Shop) -> Files:
        files = taken((*course_pages(lessons, site), player_page(lessons, standard)), shop)
        return {NAME: scorm_manifest(lessons, shop.masthead.base_url, standard, files)} | files

    return make


def _cartridge(lessons: Lessons, site: Site, shop: Shop) -> Files:
    own = tuple(item_page(item, lessons) for item in lessons.items if has_own_page(item))
    files = taken((*course_pages(lessons, site), *own), shop)
    files |= web_links(lessons, shop.masthead.base_url)
    return {NAME: cartridge_manifest(lessons, shop.masthead.base_url, files)} | files


KINDS = (
    Kind(".zip", "解压后双击就能看", _alone),
    *(
        Kind(f"-scorm{standard.replace('.', '')}.zip", f"SCORM {standard}", _scorm(standard))
        for standard in STANDARDS
    ),
    Kind(".imscc", "Common Cartridge 1.3", _cartridge),
)
