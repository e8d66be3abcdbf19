"""Nothing that a reader sees moves when the scripts of a page come late."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route
from waiting import wait_until

LATE = 0.2  # seconds that each script takes
SHIFTS = """window.shifted = []; new PerformanceObserver((list) => {
    for (const { value, sources, startTime } of list.getEntries()) {
        const moved = sources.map(({ node }) => node?.className ?? node?.nodeName);
        window.shifted.push([startTime, value, ...moved]);
    }
}).observe({ type: "layout-shift", buffered: true });"""
PAGES = {
    "search.html": "document.querySelector('.facet__count')",
    "search.html?q=党建": "document.querySelector('.facet__count')",
    "search.html?q=党建&carrier=louyu": "document.querySelector('.chosen__undo')",
    "search.html?q=没有这回事": "document.querySelector('.search__help > *')",
    "compare.html": "document.querySelector('.empty')",
    "course.html": "document.querySelector('.empty')",
    "compare.html?cases=futian,pukou": "document.querySelector('.comparison__table')",
    "cases/pukou.html": "document.readyState === 'complete'",
    "index.html": "document.readyState === 'complete'",
    "timeline.html": "document.readyState === 'complete'",
    "cases/index.html": "document.readyState === 'complete'",
    "regions/index.html": "document.readyState === 'complete'",
    "tags/louyu-dangjian.html": "document.readyState === 'complete'",
}


def late(route: Route) -> None:
    """Let a script come as over a slow line."""
    time.sleep(LATE)
    route.continue_()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", PAGES)
def test_nothing_moves_when_a_page_is_built(
    browser: Browser, real_site: Path, address: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.add_init_script(SHIFTS)
    page.route("**/*.js*", late)
    page.goto(f"{real_site.as_uri()}/{address}")
    wait_until(page, PAGES[address])
    page.wait_for_timeout(200)
    # What came before is the parser's: on a busy machine it may be drawn before all of the masthead is read.
    parsed = page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive")
    assert [shift for shift in page.evaluate("shifted") if shift[0] >= parsed] == []
    page.close()
