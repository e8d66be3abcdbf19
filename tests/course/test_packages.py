"""Laws of the packages: nothing is missing, nothing is too much, nothing leads nowhere."""

import re

import pytest
from course.courses import SITE_FILES, course_of, plain_site, site
from course.packed import (
    ALONE,
    CARTRIDGE,
    SCORM_12,
    SCORM_2004,
    course,
    dead_links,
    files_in_manifest,
    lessons_from,
    packed,
)
from course.schemas import cartridge_schema, faults, scorm_schema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from support import SITE, case, made

from showcase.course.lessons import Lesson
from showcase.make import Made
from showcase.pack.archive import archive

WITH_MANIFEST = (SCORM_12, SCORM_2004, CARTRIDGE)
ALL = (ALONE, *WITH_MANIFEST)
ITEMS = ("案例: jia\n    备注: 想一想", "jia#bei-jing", "yi", "jia#figure-qi-ye")
PICTURES = ("cases/jia/封面.jpg", "cases/jia/tu.png")


@pytest.fixture(scope="module")
def without_address() -> Made:
    return site({"site.yaml": re.sub("base_url.*\n", "", SITE)})


@pytest.fixture(scope="module")
def pictured() -> Made:
    body = "## 背景\n\n![大厅](jia/封面.jpg)\n\n见[乙园](yi.md)和[做法](yi.md#zuo-fa)。\n"
    cover = "\n  image: tu.png\n  alt: 楼"
    return made(SITE_FILES | {"cases/jia.md": case(body, cover=cover)}, PICTURES)


@pytest.mark.parametrize("ending", ALL)
@pytest.mark.parametrize("items", [ITEMS, ("jia",)])
def test_nothing_leads_nowhere(ending: str, items: tuple[str, ...], without_address: Made) -> None:
    for within in (plain_site(), without_address):
        assert dead_links(packed(ending, lessons_from(course_of(*items), within), within)) == []


@pytest.mark.parametrize("ending", ALL)
def test_pictures_come_along_under_names_that_every_platform_can_unpack(ending: str, pictured: Made) -> None:
    package = packed(ending, lessons_from(course_of("jia"), pictured), pictured)
    page = next(content.decode() for path, content in package.items() if path.endswith("cases/jia.html"))
    assert page.count("<img") >= 3
    assert dead_links(package) == []
    assert [path for path in package if not path.isascii()] == (
        ["打开课程.html", "使用说明.txt"] if ending == ALONE else []
    )


def test_a_link_out_of_the_package_leads_to_the_site_in_a_window_of_its_own(pictured: Made) -> None:
    page = packed(SCORM_12, lessons_from(course_of("jia"), pictured), pictured)["cases/jia.html"].decode()
    there = 'href="https://anli.example/base/cases/yi.html#zuo-fa" target="_blank" rel="noopener"'
    assert f"<a {there}>做法</a>" in page


def test_without_an_address_such_a_link_is_plain_words() -> None:
    bare = re.sub("base_url.*\n", "", SITE)
    body = "## 背景\n\n见[做法](yi.md#zuo-fa)。\n"
    within = site({"site.yaml": bare, "cases/jia.md": case(body)})
    page = packed(ALONE, lessons_from(course_of("jia"), within), within)["course/cases/jia.html"].decode()
    assert "见<a>做法</a>。" in page


def test_cases_of_one_course_lead_to_each_other(pictured: Made) -> None:
    package = packed(ALONE, lessons_from(course_of("jia", "yi"), pictured), pictured)
    page = package["course/cases/jia.html"].decode()
    assert '<a href="../cases/yi.html#zuo-fa">做法</a>' in page
    assert '<a class="pager__link" rel="next" data-way="next" href="../cases/yi.html">' in page
    assert '<a class="breadcrumb__link" href="../index.html">一课</a>' in page


def test_only_the_cases_of_the_course_are_in_it() -> None:
    package = packed(ALONE, lessons_from(course_of("yi#zuo-fa")))
    assert [path for path in package if path.endswith(".html")] == [
        *("打开课程.html", "course/index.html", "course/cases/yi.html")
    ]


@pytest.mark.parametrize("ending", WITH_MANIFEST)
def test_the_manifest_lists_what_is_there_and_is_valid(ending: str) -> None:
    package = packed(ending, lessons_from(course_of(*ITEMS)))
    _check(ending, package)


@pytest.mark.parametrize("ending", ALL)
def test_two_packages_are_equal_byte_for_byte(ending: str) -> None:
    one, other = (archive(packed(ending, lessons_from(course_of(*ITEMS))), None) for _ in range(2))
    assert one == other


def test_the_name_by_which_a_platform_knows_a_course_stays_when_its_words_change() -> None:
    before, after = (
        packed(SCORM_12, course(lessons_from(course_of("jia")).items, title=title))["imsmanifest.xml"]
        for title in ("一课", "另一课")
    )
    first = re.compile(rb'identifier="(showcase-course-[0-9a-f]{12})"')
    assert first.findall(before) == first.findall(after) != []


@pytest.mark.parametrize("ending", ALL)
def test_no_page_has_a_script_or_a_style_in_it(ending: str) -> None:
    evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\' style="x"'
    items = tuple(_worded(lesson, evil) for lesson in lessons_from(course_of(*ITEMS)).items)
    package = packed(ending, course(items, title=evil, trainer=evil, introduction=evil, notes=evil))
    for path, content in package.items():
        if path.endswith(".html") and path != "打开课程.html":
            text = content.decode()
            assert not re.search(r"<script(?![^>]* src=)|<style|<img src=x|\sonerror=\S*>", text), path
            assert "Content-Security-Policy" in text
    assert dead_links(package) == []


WORDS = st.text(st.characters(), max_size=30)


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, min_size=6, max_size=6))
def test_whatever_is_written_the_packages_are_valid(words: list[str]) -> None:
    title, trainer, introduction, notes, own, said = words
    items = tuple(_worded(lesson, own, said) for lesson in lessons_from(course_of(*ITEMS)).items)
    lessons = course(items, title=title, trainer=trainer, introduction=introduction, notes=notes)
    for ending in WITH_MANIFEST:
        package = packed(ending, lessons)
        _check(ending, package)
        assert dead_links(package) == []


def _worded(lesson: Lesson, title: str, notes: str = "") -> Lesson:
    return Lesson(lesson.case, lesson.anchor, title, lesson.within, notes or title)


def _check(ending: str, package: dict[str, bytes]) -> None:
    """Check a manifest against its schema, and its list against what is there: each file once."""
    manifest = package["imsmanifest.xml"]
    assert sorted(files_in_manifest(package)) == sorted(set(package) - {"imsmanifest.xml"})
    if ending == CARTRIDGE:
        assert faults(cartridge_schema("manifest"), manifest) == []
        resources = etree.fromstring(manifest).findall(".//{*}resource[@href]")
        assert [page.get("href") for page in resources] == [page[0].get("href") for page in resources]
        links = [content for path, content in package.items() if path.startswith("links/")]
        assert [fault for link in links for fault in faults(cartridge_schema("link"), link)] == []
    else:
        assert faults(scorm_schema("1.2" if ending == SCORM_12 else "2004"), manifest) == []
