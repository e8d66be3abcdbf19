"""What is projected and handed out, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

SLIDES = "slides/fuling.html"


@pytest.fixture
def page(browser: Browser, real_site: Path) -> Iterator[Page]:
    made = browser.new_page(viewport={"width": 1024, "height": 576})
    made.goto((real_site / SLIDES).as_uri())
    yield made
    made.close()


def shown(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def test_a_presenters_keys_go_from_screen_to_screen_and_back(page: Page) -> None:
    expect(page.get_by_role("status")).to_have_text("第 1 屏，共 22 屏")
    for key in ("ArrowRight", "PageDown", "Space", "ArrowDown"):
        page.keyboard.press(key)
    assert shown(page) == f"#{page.locator('.slide').nth(4).get_attribute('id')}"
    for key in ("ArrowLeft", "PageUp"):
        page.keyboard.press(key)
    assert shown(page) == "#objectives"
    page.keyboard.press("End")
    assert shown(page) == "#sources"
    page.keyboard.press("Home")
    assert shown(page) == "#title"
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()


def test_what_is_higher_than_the_screen_is_scrolled_through_first(page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 300})
    page.evaluate("document.getElementById('mechanism-xiao-lv-xiao-neng-jie-he').scrollIntoView()")
    last = page.locator("#mechanism-xiao-lv-xiao-neng-jie-he li").last
    expect(last).not_to_be_in_viewport()
    for _ in range(12):
        if page.evaluate(
            "(item) => item.getBoundingClientRect().bottom <= innerHeight", last.element_handle()
        ):
            break
        assert shown(page) in ("", "#title", "#mechanism-xiao-lv-xiao-neng-jie-he")
        page.keyboard.press("ArrowRight")
    expect(last).to_be_in_viewport()


def test_a_link_opens_its_screen(page: Page, real_site: Path) -> None:
    page.goto("about:blank")
    page.goto(f"{(real_site / SLIDES).as_uri()}#question-2")
    expect(page.locator("#question-2 p")).to_be_in_viewport()
    page.keyboard.press("ArrowRight")
    assert shown(page) == "#question-3"


def test_without_scripts_the_screens_stand_below_each_other(browser: Browser, real_site: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 800, "height": 600})
    page = context.new_page()
    page.goto((real_site / SLIDES).as_uri())
    boxes = [slide.bounding_box() for slide in page.locator(".slide").all()]
    assert len(boxes) == 22
    assert all(box and box["height"] >= 599 for box in boxes)
    expect(page.get_by_role("button")).to_have_count(0)
    page.get_by_role("link", name="退出").click()
    assert page.url.endswith("/cases/fuling.html")
    context.close()


@pytest.mark.parametrize("address", [SLIDES, "handouts/fuling.html"])
def test_on_paper_there_is_nothing_to_click(browser: Browser, real_site: Path, address: str) -> None:
    page = browser.new_page()
    page.goto((real_site / address).as_uri())
    page.emulate_media(media="print")
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("navigation")).to_have_count(0)
    page.close()


def test_a_handout_on_paper_has_no_ground_of_its_own(browser: Browser, real_site: Path) -> None:
    page = browser.new_page()
    page.goto((real_site / "handouts/fuling.html").as_uri())
    page.emulate_media(media="print")
    expect(page.locator(".handout")).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    page.close()


def test_the_presenters_notes_are_on_paper_only(page: Page) -> None:
    notes = page.get_by_role("heading", name="给讲师")
    expect(notes).to_have_count(0)
    page.emulate_media(media="print")
    expect(notes).to_be_visible()


def test_a_case_leads_to_its_slides_and_its_handout(browser: Browser, real_site: Path) -> None:
    page = browser.new_page()
    page.goto((real_site / "cases/fuling.html").as_uri())
    uses = page.get_by_role("navigation", name="使用这个案例")
    uses.get_by_role("link", name="讲义").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("涪陵")
    page.get_by_role("link", name="投影").first.click()
    assert page.url.endswith(SLIDES)
    page.close()
