"""The reader's own settings, and the table of contents that follows the reading."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from support import REPOSITORY

SHEETS = REPOSITORY / "assets/css"
PAPER = "getComputedStyle(document.documentElement).backgroundColor"
SIZE = "getComputedStyle(document.documentElement).fontSize"
IN_FRONT = """[...document.querySelectorAll(".display__panel label")].every((label) => {
    const { x, y } = label.getBoundingClientRect();
    return label.contains(document.elementFromPoint(x + 2, y + 2));
})"""
OVERFULL = """tiles => tiles.filter((tile) => {
    const { top, bottom, left, right } = tile.getBoundingClientRect();
    return [...tile.children].map(child => child.getBoundingClientRect()).some(own => own.width > 1 &&
        (own.top < top || own.bottom > bottom || own.left < left || own.right > right));
}).map(tile => tile.textContent)"""
LIGHT, DARK, WHITE, BLACK = ("rgb(250, 246, 238)", "rgb(26, 23, 21)", "rgb(255, 255, 255)", "rgb(0, 0, 0)")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    yield context.new_page()
    context.close()


def _choose(page: Page, *options: str) -> None:
    page.get_by_text("显示", exact=True).click()
    for option in options:
        page.get_by_label(option, exact=True).check()


def test_what_a_reader_chooses_holds_on_every_page(real_site: Path, page: Page) -> None:
    page.goto((real_site / "index.html").as_uri())
    assert (page.evaluate(PAPER), page.evaluate(SIZE)) == (LIGHT, "16px")
    _choose(page, "特大", "深色")
    assert (page.evaluate(PAPER), page.evaluate(SIZE)) == (DARK, "23.2px")
    page.goto((real_site / "cases/futian.html").as_uri())
    assert (page.evaluate(PAPER), page.evaluate(SIZE)) == (DARK, "23.2px")


@pytest.mark.parametrize(
    ("system", "options", "paper"),
    [
        ("light", (), LIGHT),
        ("dark", (), DARK),
        ("dark", ("浅色",), LIGHT),
        ("light", ("高",), WHITE),
        ("light", ("高", "深色"), BLACK),
        ("dark", ("高",), BLACK),
        ("dark", ("高", "浅色"), WHITE),
    ],
)
def test_a_choice_goes_before_what_the_system_prefers(
    real_site: Path, page: Page, system: str, options: tuple[str, ...], paper: str
) -> None:
    page.emulate_media(color_scheme="dark" if system == "dark" else "light")
    page.goto((real_site / "index.html").as_uri())
    _choose(page, *options)
    assert page.evaluate(PAPER) == paper


def test_the_panel_is_left_by_escape_and_by_a_click_elsewhere(real_site: Path, page: Page) -> None:
    page.goto((real_site / "index.html").as_uri())
    panel = page.locator(".display")
    _choose(page)
    page.keyboard.press("Escape")
    assert not panel.evaluate("panel => panel.open")
    _choose(page)
    assert panel.evaluate("panel => panel.open")
    page.locator("h1").click()
    assert not panel.evaluate("panel => panel.open")


@pytest.mark.parametrize("width", [320, 1024, 1280])
def test_in_the_largest_type_names_keep_their_lines_and_tiles_hold_their_words(
    real_site: Path, page: Page, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((real_site / "regions/index.html").as_uri())
    _choose(page, "特大")
    name = page.locator(".masthead__name")
    line = name.evaluate("one => parseFloat(getComputedStyle(one).lineHeight)")
    assert name.evaluate("one => one.offsetHeight") <= 3 * line + 1
    assert page.evaluate(IN_FRONT)
    assert page.locator(".tiles__tile").evaluate_all(OVERFULL) == []
    page.goto((real_site / "timeline.html").as_uri())
    brand = page.locator(".years__brand").first.evaluate(
        "one => one.parentElement.offsetWidth - one.offsetLeft"
    )
    assert brand > 9 * 23.2
    page.goto((real_site / "course.html").as_uri())
    page.locator("#gathering-title").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.goto((real_site / "cases/fuling.html").as_uri())
    title, column = page.locator("h1").bounding_box(), page.locator(".page").bounding_box()
    assert title
    assert column
    assert title["width"] > min(0.5 * column["width"], 10 * 23.2)


def test_without_scripts_no_switch_is_shown_that_does_nothing(real_site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, color_scheme="dark")
    page = context.new_page()
    page.goto((real_site / "index.html").as_uri())
    assert not page.get_by_text("显示", exact=True).is_visible()
    assert page.locator("html").evaluate("html => getComputedStyle(html).backgroundColor") == DARK
    context.close()


@pytest.mark.parametrize("size", ["大", "特大"])
def test_large_type_needs_no_sideways_scrolling_on_a_small_phone(
    real_site: Path, page: Page, size: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto((real_site / "index.html").as_uri())
    _choose(page, size)
    for path in ("index.html", "cases/fuling.html", "regions/index.html", "timeline.html", "tags/index.html"):
        page.goto((real_site / path).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_the_contents_mark_the_section_that_is_read(real_site: Path, page: Page) -> None:
    page.goto((real_site / "cases/futian.html").as_uri())
    for heading in ("成效", "引用本案例", "背景"):
        page.get_by_role("heading", name=re.compile(f"^{heading}")).first.evaluate(
            "heading => heading.scrollIntoView({behavior: 'instant'})"
        )
        page.wait_for_timeout(100)
        assert page.locator(".contents [aria-current]").all_text_contents()[-1] == heading


@pytest.mark.parametrize("sheet", ["dark", "contrast", "contrast-dark"])
def test_a_sheet_of_other_colours_names_only_tokens_that_there_are(sheet: str) -> None:
    def tokens(name: str) -> set[str]:
        return set(re.findall(r"^  (--[\w-]+):", (SHEETS / f"{name}.css").read_text("utf-8"), re.MULTILINE))

    assert tokens(sheet) <= tokens("tokens")


@pytest.mark.parametrize(
    "sheet",
    sorted(
        p.name for p in SHEETS.glob("*.css") if p.stem not in {"tokens", "dark", "contrast", "contrast-dark"}
    ),
)
def test_no_other_sheet_names_a_colour(sheet: str) -> None:
    text = re.sub(r"/\*.*?\*/", "", (SHEETS / sheet).read_text("utf-8"), flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", text) == []
