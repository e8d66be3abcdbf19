import re

import pytest
from course.courses import course_of, site
from course.packed import CARTRIDGE, lessons_from, packed
from course.schemas import cartridge_schema, faults
from lxml import etree
from support import SITE

ITEMS = ("案例: jia\n    备注: 想一想", "jia#bei-jing", "yi")


def outline(manifest: bytes) -> list[tuple[str, list[str]]]:
    """Return the titles at the top, each with those in its folder."""
    (top,) = etree.fromstring(manifest).findall(".//{*}organization/{*}item")
    return [
        (item.findtext("{*}title"), [inner.findtext("{*}title") for inner in item.findall("{*}item")])
        for item in top.findall("{*}item")
    ]


def test_each_item_is_a_folder_of_what_is_said_the_page_and_the_link() -> None:
    package = packed(CARTRIDGE, lessons_from(course_of(*ITEMS)))
    assert outline(package["imsmanifest.xml"]) == [
        ("一课", []),
        ("甲楼的故事", ["导读：甲楼的故事", "甲楼的故事", "在网上打开：甲楼的故事"]),
        ("背景", ["导读：背景", "甲楼的故事", "在网上打开：背景"]),
        ("乙园的故事", ["乙园的故事", "在网上打开：乙园的故事"]),
    ]


def test_a_link_leads_to_the_place_for_good() -> None:
    package = packed(CARTRIDGE, lessons_from(course_of(*ITEMS)))
    links = [content for path, content in sorted(package.items()) if path.startswith("links/")]
    assert {etree.fromstring(link).find("{*}url").get("href") for link in links} == {
        *("https://anli.example/base/cases/jia.html", "https://anli.example/base/cases/yi.html"),
        "https://anli.example/base/cases/jia.html#bei-jing",
    }


def test_the_page_of_an_item_leads_to_its_place() -> None:
    package = packed(CARTRIDGE, lessons_from(course_of("jia#bei-jing")))
    (page,) = (content.decode() for path, content in package.items() if path.startswith("items/"))
    assert '<a href="../cases/jia.html#bei-jing">打开：背景</a>' in page


def test_without_an_address_there_are_no_links() -> None:
    bare = site({"site.yaml": re.sub("base_url.*\n", "", SITE)})
    package = packed(CARTRIDGE, lessons_from(course_of("yi"), bare), bare)
    assert outline(package["imsmanifest.xml"]) == [("一课", []), ("乙园的故事", ["乙园的故事"])]
    assert [path for path in package if path.startswith("links/")] == []
    assert faults(cartridge_schema("manifest"), package["imsmanifest.xml"]) == []


@pytest.mark.parametrize(
    ("sound", "broken"),
    [
        ('type="imswl_xmlv1p3"', 'type="imswl_xmlv1p3" href="x"'),
        ('structure="rooted-hierarchy"', 'structure="flat"'),
        ("1.3.0", "1.2.0"),
        ("<title>背景</title>", ""),
        ('identifierref="page-yi"', 'identifierref="page-bing"'),
        ('identifier="page-yi"', 'identifier="page-jia"'),
    ],
)
def test_the_grammar_would_tell(sound: str, broken: str) -> None:
    manifest = packed(CARTRIDGE, lessons_from(course_of(*ITEMS)))["imsmanifest.xml"].decode()
    assert sound in manifest
    assert faults(cartridge_schema("manifest"), manifest.replace(sound, broken, 1).encode()) != []
