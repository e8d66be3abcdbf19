"""Packages of small courses in memory, and what their manifests say of them."""

import re
from collections.abc import Mapping
from functools import cache
from html import unescape
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urldefrag

from course.courses import plain_site, read
from lxml import etree
from support import assets, templates

from showcase.course.lessons import Lesson, Lessons
from showcase.course.packages import KINDS
from showcase.course.pages import course_masthead
from showcase.course.taking import Shop
from showcase.make import Made
from showcase.model.output import Output
from showcase.render.templates import Templates, load_templates

ALONE, SCORM_12, SCORM_2004, CARTRIDGE = (kind.ending for kind in KINDS)
PICTURE = b"a picture"


def lessons_from(text: str, within: Made | None = None, **other: str) -> Lessons:
    """Return the course of the file `text`; `other` are the texts of the course itself."""
    items, problems = read(text, within)
    assert problems == ()
    return course(items, **other)


def course(items: tuple[Lesson, ...], **other: str) -> Lessons:
    """Return a course of `items`."""
    told = {"name": "yi-ke", "title": "一课", "trainer": "", "introduction": "", "notes": ""}
    return Lessons(**(told | other), items=items)


@cache
def _templates() -> Templates:
    return load_templates(templates())[0]


def packed(ending: str, lessons: Lessons, within: Made | None = None) -> dict[str, bytes]:
    """Return the files of the package of that kind; pictures are not really made."""
    made = within or plain_site()
    assert made.site
    files = {one.address: one.content for one in made.outputs if isinstance(one, Output)}
    there = {one.address: PICTURE for one in made.outputs} | assets() | files

    def fetch(addresses: frozenset[str]) -> Mapping[str, bytes]:
        return {address: there[address] for address in addresses}

    masthead = course_masthead(lessons, made.site.settings)
    shop = Shop(_templates(), masthead, frozenset(there), fetch)
    return next(kind for kind in KINDS if kind.ending == ending).make(lessons, made.site, shop)


def files_in_manifest(package: Mapping[str, bytes]) -> list[str]:
    """Return the files that the manifest lists."""
    tree = etree.fromstring(package["imsmanifest.xml"])
    return [unquote(file.get("href")) for file in tree.iter("{*}file")]


def dead_links(package: Mapping[str, bytes]) -> list[str]:
    """Return every link of the pages that leads neither to a file and a place in it nor to the web."""
    dead = []
    for where, content in package.items():
        if where.endswith(".html"):
            text = content.decode()
            found = re.findall(r'\s(?:href|src|action|data-later)="([^"]*)"', text)
            for sources in re.findall(r'\ssrcset="([^"]*)"', text):
                found += [source.split()[0] for source in sources.split(",")]
            dead += [f"{where}: {link}" for link in found if not _leads(where, unescape(link), package)]
    return dead


def _leads(where: str, link: str, package: Mapping[str, bytes]) -> bool:
    if re.match(r"https?://|data:|mailto:", link):
        return True
    path, fragment = urldefrag(link.partition(":~:")[0])  # what follows finds words, and may find none
    target = normpath(join(dirname(where), unquote(path))) if path else where
    if target not in package:
        return False
    return not fragment or f'id="{unquote(fragment)}"' in package[target].decode()
