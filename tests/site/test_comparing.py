"""Choosing cases and setting them side by side, as readers do it in a browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from support import REPOSITORY


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    yield context.new_page()
    context.close()


def _open(page: Page, site: Path, address: str) -> None:
    path, _, query = address.partition("?")
    page.goto((site / path).as_uri() + (f"?{query}" if query else ""))


def test_cases_are_chosen_on_cards_and_pages_and_compared_by_one_link(real_site: Path, page: Page) -> None:
    _open(page, real_site, "tags/louyu-dangjian.html")
    page.get_by_role("button", name="加入比较：“五力提升”").click()
    expect(page.get_by_role("link", name="再选一个就能比较")).to_be_visible()
    _open(page, real_site, "cases/pukou.html")
    page.get_by_role("button", name="加入比较：“五大工程”").first.click()
    page.get_by_role("link", name="比较这 2 个").click()
    page.wait_for_url("**/compare.html?cases=futian,pukou")
    expect(page.get_by_role("columnheader")).to_have_count(2)
    expect(page.get_by_role("row", name="载体 楼宇 开发区")).to_be_visible()


def test_a_figure_leads_to_its_place_on_the_page_of_its_case(real_site: Path, page: Page) -> None:
    _open(page, real_site, "compare.html?cases=futian,pukou")
    page.get_by_role("link", name="500名").click()
    page.wait_for_url("**/cases/futian.html#figure-*")
    assert page.locator(":target").count() == 1


def test_a_case_can_be_taken_out_again(real_site: Path, page: Page) -> None:
    _open(page, real_site, "compare.html?cases=futian,pukou,chengdu")
    page.get_by_role("link", name="移出").nth(1).click()
    page.wait_for_url("**/compare.html?cases=futian,chengdu")


def test_no_more_than_five_can_be_chosen(real_site: Path, page: Page) -> None:
    _open(page, real_site, "index.html")
    page.evaluate(
        "sessionStorage.setItem('showcase-chosen',"
        " JSON.stringify([1, 2, 3, 4, 5].map(n => ({slug: `c${n}`, name: `甲${n}`}))))"
    )
    page.reload()
    assert page.locator(".choose:not([disabled])").count() == 0
    page.get_by_role("button", name="清空").click()
    assert page.locator(".choose[disabled]").count() == 0
    expect(page.locator(".choice")).to_be_hidden()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "还没有选案例。"),
        ("?cases=futian", "再选一个案例，就可以比较。"),
        ("?cases=futian,nowhere,pukou", "没有找到这些案例：nowhere。"),
        ("?cases=futian, pukou、fuling,chengdu,changzhou,jia", "最多比较五个案例，链接里的前五个在下面。"),
        ("?cases=<img src=x onerror=alert(1)>,../../x", "还没有选案例。"),
    ],
)
def test_an_address_that_names_too_little_is_answered_in_words(
    real_site: Path, page: Page, query: str, said: str
) -> None:
    _open(page, real_site, f"compare.html{query}")
    expect(page.locator("#comparison").get_by_text(said)).to_be_visible()


def test_without_scripts_the_page_says_so_and_no_button_is_shown(real_site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _open(page, real_site, "compare.html")
    expect(page.locator("noscript p")).to_be_visible()
    _open(page, real_site, "index.html")
    assert page.get_by_role("button", name="加入比较").count() == 0
    context.close()


def _aligned(page: Page, *lists: list[tuple[str, str]]) -> Any:  # noqa: ANN401 - what the browser returns
    page.evaluate((REPOSITORY / "assets/js/compare-align.js").read_text("utf-8"))
    things = [[{"name": name, "unit": unit} for name, unit in one] for one in lists]
    return page.evaluate(
        "lists => { const {shared, rest} = showcaseAlign(lists);"
        " const names = rows => rows.map(row => row.map(thing => thing?.name));"
        " return [names(shared), names(rest)] }",
        things,
    )


@pytest.mark.parametrize(
    ("lists", "shared", "rest"),
    [
        ([[("党员", "名")], [("党员", "名")]], [["党员", "党员"]], [[], []]),
        ([[("党员", "名")], [("党员", "%")]], [], [["党员"], ["党员"]]),
        (
            [[("走访企业", "家"), ("企业", "家")], [("企业", "家")]],
            [["企业", "企业"]],
            [["走访企业"], []],
        ),
        (
            [[("甲", "")], [("乙", ""), ("基层党组织", "个")], [("下属党组织", "个"), ("乙", "")]],
            [[None, "乙", "乙"], [None, "基层党组织", "下属党组织"]],
            [["甲"], [], []],
        ),
    ],
)
def test_like_stands_beside_like_and_nothing_is_lost(
    page: Page, lists: list[list[tuple[str, str]]], shared: list[list[str | None]], rest: list[list[str]]
) -> None:
    page.goto("about:blank")
    assert _aligned(page, *lists) == [shared, rest]
