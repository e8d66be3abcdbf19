"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json
from collections.abc import Container, Mapping
from typing import Any

from showcase.feeds.identity import moment, tag_uri
from showcase.plan.feeds import Entry, Feed
from showcase.plan.page import Masthead
from showcase.text.uri import uri

_VERSION = "https://jsonfeed.org/version/1.1"
_ICON, _FAVICON = "assets/img/icon-512.png", "assets/img/icon-192.png"


def json_feed(feed: Feed, contents: Mapping[str, str], site: Masthead, addresses: Container[str]) -> bytes:
    """Return `feed` as a JSON Feed.

    `contents` are the texts of the entries as HTML under their addresses; `addresses` are all files of the
    site, whose address is known.
    """
    base = site.base_url
    icons = {"icon": _ICON, "favicon": _FAVICON}
    made: dict[str, Any] = {
        "version": _VERSION,
        "title": feed.subscription.title,
        "home_page_url": uri(base + feed.page),
        "feed_url": uri(base + feed.subscription.json),
        "description": feed.description,
        **{name: uri(base + path) for name, path in icons.items() if path in addresses},
        "authors": [{"name": site.organiser or site.title}],
        "language": "zh-CN",
        "items": [_item(entry, contents[entry.address], base) for entry in feed.entries],
    }
    return f"{json.dumps(made, ensure_ascii=False)}\n".encode("utf-8", "replace")


def _item(entry: Entry, content: str, base: str) -> dict[str, Any]:
    return {
        "id": tag_uri(base, entry.name),
        "url": uri(base + entry.address),
        "title": entry.title,
        "summary": entry.summary,
        "content_html": content,
        **({"image": uri(base + entry.picture)} if entry.picture else {}),
        "date_published": moment(entry.published),
        "date_modified": moment(entry.updated),
        "tags": [tag.name for tag in entry.tags],
    }
