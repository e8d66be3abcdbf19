"""The rules by which Zotero's translator "Embedded Metadata" makes an item of a page, for what a case says.

They are those of its version of April 2026 and of the translator "RDF" below it: names in `meta` whose
beginning is a vocabulary become statements on the page; the first vocabulary in a list that says something of
a field fills it; then `citation_*` fill theirs anew. Tags are dropped: the translator trusts no page's own.
"""

from html.parser import HTMLParser
from typing import Any

Item = dict[str, Any]

_VOCABULARIES = {"dc", "dcterms", "og", "article", "z"}
_FIELDS = {  # in the order of preference
    "title": ("dc:title", "dcterms:title", "og:title"),
    "date": ("og:published_time", "article:published_time", "dc:date", "dcterms:issued"),
    "publisher": ("dc:publisher", "dcterms:publisher"),
    "abstractNote": ("og:description", "dcterms:abstract"),
    "language": ("dc:language", "dcterms:language"),
    "publicationTitle": ("dc:source", "dcterms:source", "og:site_name"),
    "url": ("og:url",),
}
_CREATORS = ("citation_author", "dc:creator", "dcterms:creator")
_HIGHWIRE = {
    "citation_title": "title",
    "citation_date": "date",
    "citation_publisher": "publisher",
    "citation_language": "language",
    "citation_public_url": "url",
}
_GUESSES = {"citation_title": "journalArticle"}
_TYPES = {
    "citation_journal_title": "journalArticle",
    "citation_technical_report_institution": "report",
    "citation_book_title": "bookSection",
}


class _Head(HTMLParser):
    """Collects the metadata of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or given.get("property")
        if tag == "meta" and name and given.get("content"):
            self.said.append((name, given["content"] or ""))


def saved(page: str) -> Item:
    """Return the fields of the item that is saved of `page`."""
    said = _Head(page).said
    stated: dict[str, list[str]] = {}
    for name, value in said:
        stated.setdefault(_property(name), []).append(value)
    item: Item = {"itemType": _type(stated, said)}
    for field, properties in _FIELDS.items():
        if found := next((stated[one] for one in properties if one in stated), None):
            item[field] = found[0]
    for name, field in _HIGHWIRE.items():
        if name in stated:
            item[field] = stated[name][0]
    item["creators"] = next((stated[one] for one in _CREATORS if one in stated), [])
    return item


def _property(name: str) -> str:
    """Return `dc:title` for `DC.title`; a name of no vocabulary stays what it is."""
    for sign in ".:_":
        vocabulary, found, rest = name.partition(sign)
        if found and vocabulary.lower() in _VOCABULARIES:
            return f"{vocabulary.lower()}:{rest[0].lower()}{rest[1:]}"
    return name


def _type(stated: dict[str, list[str]], said: list[tuple[str, str]]) -> str:
    """Return the type of the item: one that `citation_*` tell, `z:itemType`, `og:type`, or a guess."""
    by_name = [_TYPES[name] for name, _ in said if name in _TYPES]
    by_site = ["webpage"] if stated.get("og:type") == ["website"] else []
    guesses = [_GUESSES[name] for name, _ in said if name in _GUESSES]
    return (by_name + stated.get("z:itemType", []) + by_site + guesses + ["webpage"])[0]
