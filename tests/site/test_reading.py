"""What a reader meets who opens the site from a folder in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe import violations
from playwright.sync_api import Browser, Page
from support import REPOSITORY, case, project_at

KINDS = (
    "index.html",
    "cases/index.html",
    "cases/changzhou.html",
    "slides/changzhou.html",
    "handouts/changzhou.html",
    "embed/changzhou.html",
    "tags/index.html",
    "tags/louyu-dangjian.html",
    "carriers/louyu.html",
    "regions/index.html",
    "regions/jiangsu/nanjing/pukou.html",
    "timeline.html",
    "search.html",
    "search.html?q=党员",
    "compare.html",
    "compare.html?cases=futian,pukou,chengdu",
    "course.html",
    "about.html",
    "404.html",
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def _address(site: Path, kind: str) -> str:
    path, _, query = kind.partition("?")
    return (site / path).as_uri() + (f"?{query}" if query else "")


def test_every_page_opens_from_a_folder_without_a_word_in_the_console(real_site: Path, page: Page) -> None:
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.append(f"{request.url} {request.failure}"))
    page.on("request", lambda request: asked.append(request.url))
    for path in sorted(real_site.rglob("*.html")):
        page.goto(path.as_uri())
    assert [words for words in said if not words.endswith("net::ERR_ABORTED")] == []  # by going on
    assert [url for url in asked if not url.startswith(real_site.as_uri())] == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_scrolls_sideways_on_a_small_phone(real_site: Path, page: Page, kind: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(_address(real_site, kind))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(real_site: Path, page: Page, kind: str) -> None:
    """Once for each width; of the colours, which alone depend on the scheme, in each scheme too."""
    page.set_viewport_size({"width": 360, "height": 900})
    page.emulate_media(color_scheme="light")
    page.goto(_address(real_site, kind))
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, "color-contrast") == []
    page.set_viewport_size({"width": 1440, "height": 900})
    assert violations(page) == []
    page.emulate_media(color_scheme="light")
    assert violations(page, "color-contrast") == []


def test_a_reader_walks_from_the_home_page_to_a_case_and_on_by_its_tags(real_site: Path, page: Page) -> None:
    page.goto(_address(real_site, "index.html"))
    page.get_by_role("link", name="地区").first.click()
    page.get_by_role("link", name="浦口区").first.click()
    page.get_by_role("main").get_by_role("link", name="五大工程").first.click()
    assert "cases/pukou.html" in page.url
    page.locator("#facts").get_by_role("link", name="园区党建").click()
    assert "tags/yuanqu-dangjian.html" in page.url


def test_the_table_of_contents_leads_to_each_section(real_site: Path, page: Page) -> None:
    page.goto(_address(real_site, "cases/changzhou.html"))
    targets = page.locator("#toc a").evaluate_all("links => links.map(link => link.hash.slice(1))")
    assert len(targets) > 5
    assert page.evaluate("ids => ids.filter(id => !document.getElementById(id))", targets) == []


def test_the_skip_link_is_the_first_stop_of_the_keyboard(real_site: Path, page: Page) -> None:
    page.goto(_address(real_site, "cases/chengdu.html"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash") == "#main"


def test_a_former_address_leads_on_to_the_same_section(tmp_path: Path, page: Page) -> None:
    project = project_at(tmp_path / "p")
    (project.root / "cases/jia.md").unlink()
    project.write("cases/yi.md", case(aliases="\n  - jia\n", body="## 背景 {#bg}"))
    project.write("assets/js/redirect.js", (REPOSITORY / "assets/js/redirect.js").read_bytes())
    assert project.build().published
    page.goto((project.public / "cases/jia.html").as_uri() + "#bg")
    page.wait_for_url("**/yi.html#bg")
    page.goto((project.public / "cases/jia.html").as_uri())
    page.wait_for_url("**/yi.html")
