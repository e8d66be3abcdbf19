"""Links that a reader copies, opened again in another window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from support import REPOSITORY, Project, case, project_at
from waiting import wait_until

LONG = "\n\n".join(f"第{number}段，讲的是很多别的事情。" + "事情还有很多很多。" * 30 for number in range(12))
TEXT = f"""## 背景

{LONG}

这一段说明“1+X+Y”怎样把 50%-60% 的企业连起来，并且说清楚为什么要这样做。

{LONG.replace("第", "另一个第")}
"""
FIGURES = "\n  - {label: 党组织, value: 4, source: ribao}"
BASE = "https://anli.example/base/"
WANTED = "这一段说明“1+X+Y”怎样把"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A site with one long case, in a folder whose name has a space."""
    project = project_at(tmp_path_factory.mktemp("案例 库"))
    project.write("cases/jia.md", case(TEXT, figures=FIGURES))
    built = project.build()
    assert built.published, built.made.problems
    return project


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, site: Project) -> Page:
    opened = context.new_page()
    opened.goto(file_of(site))
    return opened


def file_of(site: Project) -> str:
    return (site.public / "cases/jia.html").as_uri()


def copied(page: Page) -> str:
    expect(page.locator(".copied")).to_contain_text("已复制")
    return str(page.evaluate("navigator.clipboard.readText()"))


def opened(context: BrowserContext, site: Project, link: str) -> Page:
    """Open a copied link, which is one of the published site, in the folder."""
    assert link.startswith(f"{BASE}cases/jia.html")
    page = context.new_page()
    page.goto(link.replace(f"{BASE}cases/jia.html", file_of(site)))
    return page


def choose(page: Page, first: str, last: str) -> None:
    """Select the text from the words `first` to the words `last`."""
    page.evaluate(
        """([first, last]) => {
          const walker = document.createTreeWalker(document.querySelector(".prose"), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          for (let node = walker.nextNode(), open = false; node; node = walker.nextNode()) {
            const start = node.data.indexOf(first);
            if (start >= 0 && !open) { range.setStart(node, start); open = true; }
            const end = node.data.indexOf(last, start >= 0 ? start : 0);
            if (open && end >= 0) { range.setEnd(node, end + last.length); break; }
          }
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""",
        [first, last],
    )


def test_a_paragraph_is_found_again_by_its_copied_link(
    site: Project, context: BrowserContext, page: Page
) -> None:
    paragraph = page.locator("p", has_text=WANTED)
    paragraph.get_by_role("link", name="本段的链接").click()
    again = opened(context, site, copied(page))
    expect(again.locator("p", has_text=WANTED)).to_be_in_viewport()
    expect(again.get_by_role("heading", name="背景")).not_to_be_in_viewport()


def test_a_paragraph_is_found_again_without_scripts_by_its_plain_link(
    site: Project, browser: Browser
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file_of(site))
    link = page.locator("p", has_text=WANTED).get_by_role("link", name="本段的链接").get_attribute("href")
    page.goto("about:blank")
    page.goto(f"{file_of(site)}{link}")
    expect(page.locator("p", has_text=WANTED)).to_be_in_viewport()
    context.close()


def test_a_figure_is_copied_as_the_published_site_has_it(page: Page) -> None:
    page.get_by_role("link", name="数据的链接").click()
    assert copied(page) == f"{BASE}cases/jia.html#figure-dang-zu-zhi"


def test_the_permanent_link_of_the_case_is_copied_where_one_is(page: Page, site: Project) -> None:
    page.get_by_role("link", name=f"{BASE}cases/jia.html").click()
    assert copied(page) == f"{BASE}cases/jia.html"
    assert page.url == file_of(site)


def test_a_section_is_reached_by_keyboard_and_copied(page: Page) -> None:
    page.get_by_role("link", name="本节的链接：背景").focus()
    page.keyboard.press("Enter")
    assert copied(page) == f"{BASE}cases/jia.html#bei-jing"


def test_a_sentence_that_was_selected_is_found_again(
    site: Project, context: BrowserContext, page: Page
) -> None:
    choose(page, "50%-60%", "这样做")
    page.get_by_role("button", name="复制这句话的链接").click()
    link = copied(page)
    assert "#bei-jing:~:text=" in link
    expect(opened(context, site, link).locator("p", has_text=WANTED)).to_be_in_viewport()


def test_words_that_come_often_are_found_where_they_were_selected(
    site: Project, context: BrowserContext, page: Page
) -> None:
    choose(page, "另一个第7段，讲的是", "事情")
    page.get_by_role("button", name="复制这句话的链接").click()
    again = opened(context, site, copied(page))
    expect(again.locator("p", has_text="另一个第7段")).to_be_in_viewport()


def test_a_selection_across_paragraphs_is_found_again(
    site: Project, context: BrowserContext, page: Page
) -> None:
    choose(page, "这样做", "另一个第0段")
    page.get_by_role("button", name="复制这句话的链接").click()
    expect(opened(context, site, copied(page)).locator("p", has_text=WANTED)).to_be_in_viewport()


def test_a_quotation_is_copied_with_where_it_is_from(page: Page) -> None:
    choose(page, "这一段说明", "连起来")
    page.get_by_role("button", name="复制文字和出处").click()
    words, source = copied(page).splitlines()
    assert words == "“这一段说明“1+X+Y”怎样把 50%-60% 的企业连起来”"
    assert source.startswith(f"——《甲楼的故事》，小案例库，{BASE}cases/jia.html#bei-jing:~:text=")


def test_what_is_selected_outside_a_case_is_not_offered(page: Page) -> None:
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.colophon'))")
    wait_until(page, "getSelection().toString().length > 0")
    expect(page.get_by_role("toolbar", name="引用选中的文字")).to_be_hidden()


def test_nobody_hears_of_what_was_copied_before_it_is(page: Page) -> None:
    expect(page.locator(".copied")).to_have_attribute("role", "status")
    expect(page.locator(".copied")).to_be_empty()


def test_a_page_prints_without_the_marks(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.locator(".permalink:visible").count() == 0


@pytest.mark.parametrize("name", sorted(path.stem for path in (REPOSITORY / "cases").glob("*.md")))
def test_the_links_of_our_cases_name_words_that_come_first_in_their_paragraphs(
    name: str, browser: Browser, real_site: Path
) -> None:
    page = browser.new_page()
    page.goto((real_site / f"cases/{name}.html").as_uri())
    astray = page.evaluate(
        """() => {
          const links = [...document.querySelectorAll(".prose p > .permalink")];
          const whole = document.body.textContent.replace(/\\s+/g, " ");
          return links.length < 5 ? ["hardly a link"] : links.filter((link) => {
            const words = decodeURIComponent(link.getAttribute("href").split(":~:text=")[1]);
            const range = document.createRange();
            range.setStart(document.body, 0);
            range.setEndBefore(link.parentElement);
            const before = range.toString().replace(/\\s+/g, " ").length;
            return Math.abs(whole.indexOf(words) - before) > 1;
          }).map((link) => link.getAttribute("href"));
        }"""
    )
    assert astray == []
    page.close()


def test_tab_passes_the_headings_and_the_arrow_keys_reach_every_link_between(page: Page) -> None:
    links = page.locator(".permalink")
    stops = [index for index in range(links.count()) if links.nth(index).get_attribute("tabindex") == "0"]
    assert len(stops) < links.count() / 4
    stop = next(index for index in stops if index > 0 and index + 1 not in stops)
    links.nth(stop).focus()
    page.keyboard.press("ArrowDown")
    expect(links.nth(stop + 1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(links.nth(stop - 1)).to_be_focused()
    links.nth(stops[0]).focus()
    page.keyboard.press("ArrowUp")
    expect(links.nth(stops[0])).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert copied(page).startswith(f"{BASE}cases/jia.html#")
