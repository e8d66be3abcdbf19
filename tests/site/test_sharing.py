"""What places show where a page is shared (https://ogp.me), read as they read it: from the head alone."""

import re
from html.parser import HTMLParser
from io import BytesIO

import pytest
from PIL import Image
from site_texts import FULL
from support import SITE, case, made, pages

from showcase.make import Made
from showcase.model.output import Drawing
from showcase.model.signboard import Signboard
from showcase.signboards.draw import draw

BASE = "https://anli.example/base/"
FILES = {"cases/jia.md": FULL, "cases/yi.md": case(published="2025-03")}


class Properties(HTMLParser):
    """Collects the properties of a page in their order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("property") or given.get("name") or ""
        if tag == "meta" and re.match("og:|article:|twitter:", name):
            self.found.append((name, given["content"] or ""))


def shared(address: str, files: dict[str, str] | None = None) -> list[tuple[str, str]]:
    site = made(FILES if files is None else files, ("cases/jia/cover.jpg",))
    return Properties(pages(site)[address]).found


def test_a_case_is_shared_as_an_article_with_its_dates_its_section_and_its_tags() -> None:
    found = shared("cases/jia.html")
    ((picture,), rest) = (
        [value for name, value in found if name == "og:image"],
        [pair for pair in found if pair[0] != "og:image"],
    )
    assert re.fullmatch(rf"{BASE}social/jia-[0-9a-f]{{8}}\.png", picture)
    assert rest == [
        ("og:type", "article"),
        ("og:site_name", "小案例库"),
        ("og:title", "甲楼的故事"),
        ("og:description", "甲楼怎样做。"),
        ("og:locale", "zh_CN"),
        ("og:url", f"{BASE}cases/jia.html"),
        ("og:image:type", "image/png"),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
        ("og:image:alt", "牌匾：甲品牌，甲大厦，小案例库"),
        ("twitter:card", "summary_large_image"),
        ("article:published_time", "2026-01-02"),
        ("article:modified_time", "2026-02-01"),
        ("article:section", "楼宇"),
        ("article:tag", "楼宇党建"),
    ]


def test_a_day_that_is_not_known_is_not_made_up() -> None:
    assert "article:published_time" not in dict(shared("cases/yi.html"))


@pytest.mark.parametrize(
    "address", ["index.html", "cases/index.html", "tags/index.html", "carriers/louyu.html", "about.html"]
)
def test_every_other_page_is_shared_with_the_signboard_of_the_site(address: str) -> None:
    found = dict(shared(address))
    assert found["og:type"] == "website"
    assert found["og:url"] == BASE + address
    assert re.match(f"{BASE}social/index-", found["og:image"])


def test_every_picture_that_is_named_is_drawn_at_the_size_that_is_said() -> None:
    site = made(FILES, ("cases/jia/cover.jpg",))
    drawings = {f"{BASE}{one.address}": one.subject for one in _signboards(site)}
    named = {
        value for text in pages(site).values() for name, value in Properties(text).found if name == "og:image"
    }
    assert named == drawings.keys()
    for signboard in drawings.values():
        assert isinstance(signboard, Signboard)
        assert Image.open(BytesIO(draw(signboard))).size == (1200, 630)


def _signboards(site: Made) -> list[Drawing]:
    return [one for one in site.outputs if isinstance(one, Drawing) and isinstance(one.subject, Signboard)]


def test_without_the_sites_address_neither_address_nor_picture_is_given() -> None:
    site = made({"site.yaml": re.sub("base_url.*\n", "", SITE)})
    found = dict(Properties(pages(site)["cases/jia.html"]).found)
    assert not {"og:url", "og:image", "twitter:card"} & found.keys()
    assert found["og:title"] == "甲楼的故事"
    assert not [one for one in site.outputs if isinstance(one, Drawing)]


def test_pages_that_do_not_stand_for_themselves_are_not_shared() -> None:
    assert shared("cases/old-jia.html") == shared("404.html") == []
