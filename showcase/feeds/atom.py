"""Atom (RFC 4287)."""

import re
from collections.abc import Container, Mapping
from xml.etree.ElementTree import Element, SubElement, tostring

from showcase.feeds.identity import moment, tag_uri
from showcase.plan import address
from showcase.plan.feeds import Entry, Feed
from showcase.plan.page import Masthead
from showcase.text.uri import uri

_ATOM, _HISTORY = "http://www.w3.org/2005/Atom", "http://purl.org/syndication/history/1.0"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2
_ICON = "assets/img/icon-192.png"


def atom(feed: Feed, contents: Mapping[str, str], site: Masthead, addresses: Container[str]) -> bytes:
    """Return `feed` as an Atom document.

    `contents` are the texts of the entries as HTML under their addresses; `addresses` are all files of the
    site, whose address is known. A complete feed says so (RFC 5005): what is gone from it has been withdrawn.
    """
    base = site.base_url
    root = Element("feed", {"xmlns": _ATOM, "xmlns:fh": _HISTORY, "xml:lang": "zh-CN"})
    _add(root, "id", tag_uri(base, feed.name))
    _add(root, "title", feed.subscription.title)
    _add(root, "subtitle", feed.description)
    _add(root, "updated", moment(feed.updated))
    _link(root, "self", base + feed.subscription.atom, "application/atom+xml")
    _link(root, "alternate", base + feed.page, "text/html")
    _add(SubElement(root, "author"), "name", site.organiser or site.title)
    if _ICON in addresses:
        _add(root, "icon", uri(base + _ICON))
    if site.picture:
        _add(root, "logo", uri(base + site.picture.address))
    if feed.is_complete:
        SubElement(root, "fh:complete")
    for entry in feed.entries:
        _add_entry(root, entry, contents[entry.address], base)
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _add_entry(root: Element, entry: Entry, content: str, base: str) -> None:
    made = SubElement(root, "entry")
    _add(made, "id", tag_uri(base, entry.name))
    _add(made, "title", entry.title)
    _link(made, "alternate", base + entry.address, "text/html")
    _add(made, "published", moment(entry.published))
    _add(made, "updated", moment(entry.updated))
    for tag in entry.tags:
        scheme = uri(base + address.TAGS)
        SubElement(made, "category", {"term": tag.slug, "scheme": scheme, "label": _clean(tag.name)})
    _add(made, "summary", entry.summary)
    _add(made, "content", content, type="html")


def _add(parent: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(parent, name, attributes).text = _clean(text)


def _link(parent: Element, relation: str, target: str, kind: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": kind, "href": uri(target)})


def _clean(text: str) -> str:
    """Return `text` without what XML cannot hold even escaped."""
    return _NO_XML.sub("", text)
