"""What an HTML page says of itself: title, publisher, date, authors, address."""

import json
import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

from showcase.importing.blocks import PageFacts
from showcase.importing.lines.dates import date_in
from showcase.importing.lines.names import names_among
from showcase.importing.reading.markup import between, one_line, without_comments
from showcase.importing.reading.page_scripts import scripted
from showcase.importing.sentences import han_count

_TITLES = ("articletitle", "og:title", "twitter:title")
_DATES = (
    "pubdate",
    "publishdate",
    "article:published_time",
    "publish-date",
    "og:release_date",
    "datepublished",
    "publishtime",
    "firstcreate",
    "apub:time",
    "weibo: article:create_at",
    "dateupdate",
)
_PUBLISHERS = ("contentsource", "source", "mediaid", "og:site_name", "sitename", "article:publisher")
_AUTHORS = ("author", "article:author", "og:article:author", "wechat:author")
_DATA = re.compile(r"(?i)<script[^>]{0,200}application/ld\+json[^>]{0,200}>")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+")
_SAVED = re.compile(r"<!-- saved from url=\([0-9]+\)(https?://[^\s<>]+) -->")
_LABEL = re.compile(r"^(?:来源|稿源|信息来源)\s*[:：]\s*")
_KIND = re.compile(r"\s*(?:原创稿?|转载)$")
_OPENING = 12


def page_facts(html: str) -> tuple[PageFacts, str]:
    """Return what the page's own statements say, and how its article begins by its own summary."""
    parser = _Head()
    parser.feed(without_comments(html))
    said = parser.said
    data = _linked_data(html)
    scripts = scripted(html)
    title = scripts.title or _first(said, _TITLES) or str(data.get("headline", ""))
    publisher = scripts.publisher or _first(said, _PUBLISHERS) or _name_of(data.get("publisher"))
    publisher = _KIND.sub("", _LABEL.sub("", publisher))
    date = date_in(_first(said, _DATES)) or date_in(str(data.get("datePublished", ""))) or scripts.date
    author = " ".join((_first(said, _AUTHORS), _names_of(data.get("author"))))
    authors = scripts.authors or names_among(author)
    saved = _SAVED.search(html)
    url = parser.canonical or _first(said, ("og:url",)) or (saved[1] if saved else "")
    url = url if _ADDRESS.fullmatch(url) else ""
    window = one_line(said.get("title", ""))
    facts = PageFacts(one_line(title), one_line(publisher), date, authors, url, window)
    return facts, _opening(said)


def _opening(said: dict[str, str]) -> str:
    """Return how the article begins as the page's own summary has it, "" where it has none."""
    text = re.sub(r"\s", "", _first(said, ("description", "og:description")))
    return text if han_count(text) >= _OPENING and re.search("[，。]", text) else ""


def declared_charset(content: bytes) -> str:
    """Return the encoding that a page names in its first bytes, "" if none."""
    match = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", content[:4096])
    return match[1].decode("ascii") if match else ""


def _first(said: dict[str, str], names: tuple[str, ...]) -> str:
    return next((said[name] for name in names if said.get(name)), "")


def _linked_data(html: str) -> dict[str, Any]:
    """Return the first linked data of the page that have a headline or a date."""
    for start, stop in between(html, _DATA, "</script>"):
        try:
            data = json.loads(html[html.index(">", start) + 1 : stop].removesuffix("</script>"))
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


def _names_of(value: object) -> str:
    values = value if isinstance(value, list) else [value]
    return " ".join(map(_name_of, values))


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
