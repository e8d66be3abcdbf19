"""Every link of the real site leads somewhere."""

from html.parser import HTMLParser
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urldefrag, urlsplit

import pytest

_ATTRIBUTES = ("href", "src")


class _Reader(HTMLParser):
    """Collects the anchors and the targets of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in _ATTRIBUTES:
                self.targets.append((tag, value or ""))


@pytest.fixture(scope="module")
def pages(real_site: Path) -> dict[str, _Reader]:
    return {
        path.relative_to(real_site).as_posix(): _Reader(path.read_text("utf-8"))
        for path in real_site.rglob("*.html")
    }


def test_every_internal_link_and_anchor_resolves(real_site: Path, pages: dict[str, _Reader]) -> None:
    dead = []
    for address, page in pages.items():
        for _, target in page.targets:
            if urlsplit(target).scheme:
                continue
            path, fragment = urldefrag(target.partition(":~:")[0])  # what follows finds words
            there = normpath(join(address.rpartition("/")[0], unquote(path))) if path else address
            if not (real_site / there).is_file() or (fragment and fragment not in pages[there].ids):
                dead.append(f"{address}: {target}")
    assert dead == []


def test_links_are_relative_so_that_the_site_works_under_any_path(pages: dict[str, _Reader]) -> None:
    absolute = [target for page in pages.values() for _, target in page.targets if target.startswith("/")]
    assert absolute == []


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, _Reader]) -> None:
    loaded = [t for page in pages.values() for tag, t in page.targets if tag in ("img", "script", "iframe")]
    assert [target for target in loaded if urlsplit(target).scheme] == []


def test_no_page_has_an_id_twice(pages: dict[str, _Reader]) -> None:
    assert [address for address, page in pages.items() if len(page.ids) != len(set(page.ids))] == []


def test_every_page_can_be_reached_from_the_home_page(pages: dict[str, _Reader]) -> None:
    reached, waiting = set(), ["index.html"]
    while waiting:
        address = waiting.pop()
        if address in reached or address not in pages:
            continue
        reached.add(address)
        for tag, target in pages[address].targets:
            if tag == "a" and not urlsplit(target).scheme:
                waiting.append(normpath(join(address.rpartition("/")[0], urldefrag(target)[0])))
    assert pages.keys() - reached == {"404.html"}
