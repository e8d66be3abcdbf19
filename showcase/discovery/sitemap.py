"""The sitemap (https://www.sitemaps.org/protocol.html, version 0.9)."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, tostring

from showcase.model.output import Output
from showcase.plan import address
from showcase.plan.locations import Location
from showcase.text.uri import uri

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_MOST, _LARGEST = 50_000, 50 * 1024 * 1024  # entries and bytes of one file
_FRAME = 200  # bytes around the entries


def sitemap(locations: Iterable[Location], base_url: str, most: int = _MOST) -> Iterator[Output]:
    """Yield the sitemap of the site at `base_url`: one file, or an index and its parts where it is too large.

    The parts lie beside it, since a sitemap may only name what is below its own folder.
    """
    parts = list(_parts(locations, base_url, most))
    if len(parts) == 1:
        yield Output(address.SITEMAP, _document("urlset", parts[0]))
        return
    index = []
    for number, part in enumerate(parts, start=1):
        where = address.SITEMAP.replace(".", f"-{number}.")
        yield Output(where, _document("urlset", part))
        entry = Element("sitemap")
        SubElement(entry, "loc").text = uri(base_url + where)
        index.append(entry)
    yield Output(address.SITEMAP, _document("sitemapindex", index))


def _parts(locations: Iterable[Location], base_url: str, most: int) -> Iterator[list[Element]]:
    part: list[Element] = []
    size = _FRAME
    for location in locations:
        entry = _entry(location, base_url)
        own = len(tostring(entry))
        if len(part) == most or size + own > _LARGEST:
            yield part
            part, size = [], _FRAME
        part.append(entry)
        size += own
    yield part


def _entry(location: Location, base_url: str) -> Element:
    entry = Element("url")
    SubElement(entry, "loc").text = uri(base_url + location.address)
    if location.changed and location.changed.day:  # the protocol has whole days only
        SubElement(entry, "lastmod").text = location.changed.iso
    return entry


def _document(name: str, entries: list[Element]) -> bytes:
    root = Element(name, {"xmlns": _NAMESPACE})
    root.extend(entries)
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"
