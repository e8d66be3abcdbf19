"""A reader at a desk: Chromium on a site in a folder."""

import gzip
import shutil
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote, unquote, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

_FOUND = """async query => {
    const { terms, numbers } = await siteSearch.query.matching(query);
    const confirm = (number) => siteSearch.find.confirm(number, terms);
    const shown = await Promise.all(numbers.slice(0, 10).map(confirm));
    return { numbers, shown: shown.filter(Boolean).map(({ number }) => number) };
}"""
_WATCH = """
    window.seen = {};
    const loaded = new Set();
    const note = (what) => (seen[what] ??= { time: performance.now(), files: [...loaded] });
    const name = ({ target }) => loaded.add(target.src || target.href);
    document.addEventListener("load", name, { capture: true });
    new MutationObserver(() => {
        const hits = document.querySelectorAll(".hit").length;
        hits >= 1 && note("first");
        hits >= 10 && note("ten");
        document.querySelector(".facet__count:not(:empty)") && note("all");
    }).observe(document, { childList: true, subtree: true });
"""
_TYPED = """query => new Promise((done) => {
    const field = document.querySelector("[data-module='search-field']");
    const list = document.querySelector("[data-part='hits']");
    field.value = query;
    const start = performance.now();
    new MutationObserver((_, observer) => {
        if (list.children.length) {
            observer.disconnect();
            done(performance.now() - start);
        }
    }).observe(list, { childList: true });
    document.querySelector("[data-part='form']").requestSubmit();
})"""


@dataclass(frozen=True)
class Answer:
    """The cases that the index found for a query, and those of the first ten that were shown."""

    numbers: frozenset[int]
    shown: frozenset[int]


@dataclass(frozen=True)
class Visit:
    """One visit: ms from the start, and bytes by gzip, until something was there.

    `page` is the page with its style sheets and scripts; `first` and `ten` what was loaded of the index for
    the first and for ten results, `all` with the facets. `typed_ms` is from Enter to the first result, in a
    page that is open but has looked for nothing yet.
    """

    first_ms: float
    ten_ms: float
    typed_ms: float
    page: int
    first: int
    ten: int
    all: int


class Reader:
    """Opens the search page of a site."""

    def __init__(self, folder: Path) -> None:
        """Remember where the site is; the browser starts on entering."""
        self._folder = folder

    def __enter__(self) -> Self:
        """Start the browser."""
        self._playwright = sync_playwright().start()
        path = shutil.which("chromium") or shutil.which("google-chrome")
        self._browser: Browser = self._playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        self._page = self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the browser."""
        self._browser.close()
        self._playwright.stop()

    def answer(self, query: str) -> Answer:
        """Return what the index finds for a query."""
        found = self._page.evaluate(_FOUND, query)
        return Answer(frozenset(found["numbers"]), frozenset(found["shown"]))

    def visit(self, query: str) -> Visit:
        """Look for `query` in a page that was never open before; it must give ten results."""
        page = self._open(f"?q={quote(query)}")
        page.wait_for_function("seen.all")
        seen = page.evaluate("seen")
        loaded = {what: {urlsplit(name).path for name in seen[what]["files"]} for what in seen}
        own = {path for path in loaded["all"] if f"{self._folder.name}/search/" not in path}
        own.add(urlsplit((self._folder / "search.html").as_uri()).path)
        size = {what: sum(map(self._size, paths - own)) for what, paths in loaded.items()}
        page.context.close()
        again = self._open("?q=")
        again.wait_for_function("seen.all")
        typed = again.evaluate(_TYPED, query)
        again.context.close()
        page_size = sum(map(self._size, own))
        return Visit(
            seen["first"]["time"],
            seen["ten"]["time"],
            typed,
            page_size,
            size["first"],
            size["ten"],
            size["all"],
        )

    def _open(self, parameters: str = "") -> Page:
        page = self._browser.new_context().new_page()
        page.add_init_script(_WATCH)
        page.goto((self._folder / "search.html").as_uri() + parameters)
        return page

    def _size(self, path: str) -> int:
        file = Path(unquote(urlsplit(path).path))
        return len(gzip.compress(file.read_bytes(), 6, mtime=0))
