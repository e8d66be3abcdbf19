"""What an HTML page says of itself: title, publisher, date, authors, address."""

import json
import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

from showcase.importing.blocks import PageFacts
from showcase.importing.lines.bylines import date_in
from showcase.importing.lines.names import is_name
from showcase.importing.reading.markup import one_line

_TITLES = ("articletitle", "og:title", "twitter:title", "title")
_DATES = (
    "pubdate",
    "publishdate",
    "article:published_time",
    "publish-date",
    "og:release_date",
    "datepublished",
    "publishtime",
)
_PUBLISHERS = ("contentsource", "source", "og:site_name", "sitename", "article:publisher")
_AUTHORS = ("author", "article:author", "og:article:author", "wechat:author")
_WECHAT_NAME = re.compile(r"var\s+nickname\s*=\s*(?:htmlDecode\()?[\"']([^\"'<>]{2,30})[\"']")
_WECHAT_TIME = re.compile(r"var\s+(?:createTime|publish_time)\s*=\s*[\"'](\d{4}-\d\d-\d\d)[^\"']*[\"']")
_DATA = re.compile(r"(?is)<script[^>]*application/ld\+json[^>]*>(.*?)</script>")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+")


def page_facts(html: str) -> PageFacts:
    """Return what the page's own statements say, the most trustworthy first."""
    parser = _Head()
    parser.feed(html)
    said = parser.said
    data = _linked_data(html)
    name, time = _WECHAT_NAME.search(html), _WECHAT_TIME.search(html)
    title = _first(said, _TITLES) or str(data.get("headline", ""))
    publisher = (name[1] if name else "") or _first(said, _PUBLISHERS) or _name_of(data.get("publisher"))
    date = (
        date_in(_first(said, _DATES))
        or date_in(str(data.get("datePublished", "")))
        or (time[1] if time else "")
    )
    author = _first(said, _AUTHORS) or _name_of(data.get("author"))
    authors = tuple(part for part in re.split(r"[\s、，,/;；]+", author) if is_name(part))
    url = parser.canonical or _first(said, ("og:url",))
    return PageFacts(
        one_line(title), one_line(publisher), date, authors, url if _ADDRESS.fullmatch(url) else ""
    )


def declared_charset(content: bytes) -> str:
    """Return the encoding that a page names in its first bytes, "" if none."""
    match = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", content[:4096])
    return match[1].decode("ascii") if match else ""


def _first(said: dict[str, str], names: tuple[str, ...]) -> str:
    return next((said[name] for name in names if said.get(name)), "")


def _linked_data(html: str) -> dict[str, Any]:
    """Return the first linked data of the page that have a headline or a date."""
    for text in _DATA.findall(html):
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict) and ("headline" in item or "datePublished" in item):
                return item
    return {}


def _name_of(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return str(value.get("name", "")) if isinstance(value, dict) else str(value or "")


class _Head(HTMLParser):
    """Collects the page's meta elements, its title and canonical address."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        self.canonical = ""
        self.is_in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = (values.get("name") or values.get("property") or values.get("itemprop") or "").lower()
            self.said.setdefault(name, unescape(values.get("content", "")).strip())
        elif tag == "link" and values.get("rel") == "canonical":
            self.canonical = values.get("href", "")
        self.is_in_title = tag == "title"

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser's form
        self.is_in_title = False

    def handle_data(self, data: str) -> None:
        if self.is_in_title and data.strip():
            self.said.setdefault("title", data.strip())

    def unknown_decl(self, data: str) -> None:
        """Take no offence at what browsers skip."""
