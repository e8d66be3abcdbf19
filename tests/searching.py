"""What a reader does on a search page in a real browser."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page
from waiting import wait_until

_DONE = (
    "document.querySelector('.facet__count:not(:empty)')"
    " && document.querySelector('[role=status]').textContent"
)


class Reader:
    """A reader on a site at `base`; whatever the browser has to complain of is in `said`."""

    def __init__(self, page: Page, base: str) -> None:
        """Begin with nothing open."""
        self.page, self.base = page, base
        self.said: list[str] = []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))

    def search(self, query: str = "", **chosen: str) -> None:
        """Open the search page with a query in its address and wait until all is there."""
        parameters = {"q": query} | chosen if query else chosen
        self.page.goto(f"{self.base}/search.html?{urlencode(parameters)}")
        wait_until(self.page, _DONE)

    def type(self, text: str) -> None:
        """Type into the field as somebody does who then waits."""
        self.page.locator("[data-module='search-field']").fill(text)
        self.page.wait_for_timeout(200)
        wait_until(self.page, _DONE)

    def tick(self, name: str) -> None:
        """Tick or untick the box of a value."""
        self.page.get_by_role("checkbox", name=name).first.click()
        self.page.wait_for_timeout(100)

    @property
    def status(self) -> str:
        """What is told of the number of results."""
        return self.page.get_by_role("status").inner_text()

    @property
    def hits(self) -> list[str]:
        """The slugs of the cases that are shown."""
        links = self.page.locator(".hit__link").evaluate_all("all => all.map((a) => a.getAttribute('href'))")
        return [link.removeprefix("cases/").removesuffix(".html") for link in links]

    @property
    def marks(self) -> set[str]:
        """The words that are marked."""
        return set(self.page.locator(".hit mark").all_inner_texts())

    @property
    def counts(self) -> dict[str, int]:
        """How many cases each value of the facets would give."""
        labels = self.page.locator(".facet__label")
        pairs = labels.evaluate_all(
            "all => all.map((label) => [...label.children].slice(1).map((e) => e.textContent))"
        )
        return {name: int(count) for name, count in pairs}

    @property
    def help(self) -> list[str]:
        """The lines of help."""
        return self.page.locator(".search__help li").all_inner_texts()


@contextmanager
def reading(browser: Browser, base: str, **options: bool) -> Iterator[Reader]:
    """Give a reader in a browser of their own, who must not be told of anything wrong."""
    context = browser.new_context(java_script_enabled=options.get("scripts", True))
    reader = Reader(context.new_page(), base)
    yield reader
    context.close()
    assert reader.said == []


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder over HTTP; give its address."""
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
