"""The application manifest as a real browser takes it from a server."""

import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser


@pytest.fixture
def served(real_site: Path) -> Iterator[str]:
    """The site of the five cases on a server of this machine."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's form
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=real_site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_browser_takes_it_from_any_page(served: str, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{served}cases/futian.html")
    read = context.new_cdp_session(page).send("Page.getAppManifest")
    context.close()
    assert (read["errors"], said) == ([], [])
    assert read["url"] == f"{served}manifest.webmanifest"
    assert json.loads(read["data"])["name"] == "党建品牌案例库"
