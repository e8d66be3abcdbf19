"""Citing a case in a browser: what a reader copies, with scripts and without, by http and from a folder."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from support import SITE, Project, case

HERE = "cases/jia.html"
CITED = "小案例库. 甲楼的故事[EB/OL].（2026-01-02）[{}]. {}."
OWN = "https://anli.example/base/cases/jia.html"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    yield context.new_page()
    context.close()


def built(project: Project, base: str = "https://anli.example/base/") -> Path:
    project.write("site.yaml", re.sub("base_url.*\n", f"base_url: {base}\n" if base else "", SITE))
    assert project.build().published
    return project.public / HERE


def today() -> str:
    return datetime.now().astimezone().strftime("%Y-%m-%d")


def copied(page: Page, button: str) -> str:
    """Return what is pasted after a click on a button."""
    page.click(button)
    page.get_by_role("button", name="已复制").wait_for()
    page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' }))")
    page.focus("#paste")
    page.keyboard.press("Control+V")
    return page.input_value("#paste")


def test_a_click_copies_the_citation_with_the_day_of_today(page: Page, project: Project) -> None:
    page.goto(built(project).as_uri())
    assert copied(page, ".citing__copy") == CITED.format(today(), OWN)


def test_where_the_browser_gives_no_clipboard_the_selection_is_copied(page: Page, project: Project) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(built(project).as_uri())
    assert copied(page, ".citing__copy") == CITED.format(today(), OWN)


def test_the_sources_by_the_former_standard_are_copied_a_line_each(page: Page, project: Project) -> None:
    two = "\n  - {id: a, title: 甲文, publisher: 日报, date: 2025}\n  - {id: b, title: 乙文, publisher: 晚报}"
    project.write("cases/jia.md", case(sources=two))
    page.goto(built(project).as_uri())
    page.click(".citing__former summary")
    assert copied(page, "[aria-label='复制资料来源：GB/T 7714—2015']") == "甲文[N].日报,2025.\n乙文[N].晚报."


def test_without_scripts_the_page_says_what_to_write(browser: Browser, project: Project) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(built(project).as_uri())
    assert page.inner_text(".citing__text >> nth=0") == CITED.format("引用日期", OWN)
    assert page.is_hidden(".citing__copy >> nth=0")
    assert "“引用日期”写打开本页的那一天" in page.inner_text(".citing__hint")
    page.context.close()


def test_a_site_without_an_address_takes_the_one_under_which_it_is_read(page: Page, project: Project) -> None:
    folder = built(project, "").parents[1]
    page.goto((folder / HERE).as_uri() + "#page-cite")
    assert page.inner_text(".citing__text >> nth=0") == CITED.format(today(), "本页网址")
    page.route(
        "http://anli.test/**",
        lambda route: route.fulfill(path=folder / route.request.url.split("/", 3)[3].split("?")[0]),
    )
    page.goto(f"http://anli.test/{HERE}?from=kecheng#page-cite")
    assert page.inner_text(".citing__text >> nth=0") == CITED.format(today(), f"http://anli.test/{HERE}")


def test_neither_a_preview_nor_a_platform_is_taken_for_the_address(page: Page, project: Project) -> None:
    case = built(project, "")
    folder = case.parents[1]
    page.route("**/*", lambda route: route.fulfill(path=folder / route.request.url.split("/", 3)[3]))
    page.goto(f"http://127.0.0.1/{HERE}")
    assert page.inner_text(".citing__text >> nth=0") == CITED.format(today(), "本页网址")
    case.write_text(case.read_text("utf-8").replace(" data-own", ""), "utf-8")  # as in the frame of a course
    page.goto(f"http://platform.test/{HERE}")
    assert page.inner_text(".citing__text >> nth=0") == CITED.format(today(), "本页网址")


def test_a_file_is_saved_under_a_name_that_tells_the_case(page: Page, project: Project) -> None:
    folder = built(project).parents[1]
    page.route(
        "http://anli.test/**", lambda route: route.fulfill(path=folder / route.request.url.split("/", 3)[3])
    )
    page.goto(f"http://anli.test/{HERE}")
    with page.expect_download() as download:
        page.click("text=CSL-JSON")
    assert download.value.suggested_filename == "jia.csl.json"


def test_nothing_is_wider_than_a_small_screen(page: Page, project: Project) -> None:
    page.goto(built(project).as_uri())
    page.click(".citing__former > summary")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_what_a_page_says_of_itself_its_files_say_too(real_site: Path) -> None:
    pages = sorted(set(real_site.glob("cases/*.csl.json")) - set(real_site.glob("cases/*.sources.csl.json")))
    assert len(pages) == 5
    for file in pages:
        (item,) = json.loads(file.read_text("utf-8"))
        page = file.with_name(file.name.replace(".csl.json", ".html")).read_text("utf-8")
        text = re.sub("<[^>]*>", "", page.partition('<p class="citing__text"')[2].partition("</p>")[0])
        day = "-".join(f"{part:02}" for part in item["issued"]["date-parts"][0])
        said = f"{item['author'][0]['literal']}. {item['title']}[EB/OL].（{day}）[引用日期]. {item['URL']}."
        assert text.partition(">")[2] == said
        assert f'<link rel="canonical" href="{item["URL"]}">' in page
