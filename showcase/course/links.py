"""The links of a page that is taken out of the site: into the package, out to the web, or nowhere.

What is rewritten is the output of our own templates: well formed, with every value of an attribute in double
quotation marks, in which no `"` stands.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape, unescape
from posixpath import dirname, join, normpath, splitext
from urllib.parse import quote, unquote, urldefrag, urlsplit, urlunsplit

_TAG = re.compile(r'<(?P<name>[a-z][a-z0-9]*)(?P<attributes>(?:\s+[^\s"=>/]+(?:="[^"]*")?)*)(?P<end>\s*/?>)')
_ATTRIBUTE = re.compile(r'(?P<lead>\s+)(?P<name>[^\s"=>/]+)(?:="(?P<value>[^"]*)")?')
_HREF = re.compile(r'\shref="')
_OF_LINKS = re.compile(r'\s(?:download|target|rel|type)="[^"]*"')
_SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]*:|//")
_WEB = re.compile(r"(?i)https?://")
_CSS = re.compile(r"""url\(\s*(["']?)(?P<target>[^"')]+)\1\s*\)""")
_SHOWN = {
    "img": ("src", "srcset"),
    "source": ("srcset",),
    "script": ("src", "data-later"),
    "iframe": ("src",),
}
_SHOWN_LINKS = ("stylesheet", "icon", "apple-touch-icon")
_PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")
_PLAIN = re.compile(r"[A-Za-z0-9._/-]+")
_DIGITS = 16


@dataclass
class Taken:
    """What is taken out of the site: `pages` are in the package, `needed` is what they show besides.

    `available` are the addresses of all files of the site; `base_url` is "" where the site has no address.
    """

    pages: frozenset[str]
    available: frozenset[str]
    base_url: str
    needed: set[str] = field(default_factory=set)

    def page(self, where: str, html: str) -> str:
        """Return the page at the address `where` with every link leading somewhere, or being none."""
        return _TAG.sub(lambda tag: self._tag(where, tag), html)

    def style_sheet(self, where: str, css: str) -> str:
        """Return the style sheet at the address `where` with its pictures in the package."""

        def one(match: re.Match[str]) -> str:
            target = self._target(where, match["target"])
            if target not in self.available:
                return match.group()
            return f'url("{self._kept(where, target)}")'

        return _CSS.sub(one, css)

    def _tag(self, where: str, tag: re.Match[str]) -> str:
        written = {each["name"]: each["value"] for each in _ATTRIBUTE.finditer(tag["attributes"])}
        name = tag["name"]
        if name == "link" and written.get("rel") not in _SHOWN_LINKS:
            return self._relation(where, tag, written)
        shown = ("href",) if name == "link" else _SHOWN.get(name, ())
        attributes = _ATTRIBUTE.sub(lambda each: self._attribute(where, each, name, shown), tag["attributes"])
        if name == "a" and "href" in written and not _HREF.search(attributes):
            attributes = _OF_LINKS.sub(
                "", attributes
            )  # what is no link any more saves nothing and opens nowhere
        opens_apart = name == "a" and _WEB.match(_value(attributes, "href")) and "target" not in written
        apart = ' target="_blank" rel="noopener"' if opens_apart and "rel" not in written else ""
        return f"<{name}{attributes}{apart}{tag['end']}"

    def _relation(self, where: str, tag: re.Match[str], written: dict[str, str | None]) -> str:
        """Return a link of the head to what is no part of the page, "" where it would lead nowhere."""
        address = self._outside(where, unescape(written.get("href") or ""))
        if not address:
            return ""
        return tag.group().replace(f'href="{written["href"]}"', f'href="{escape(address)}"')

    def _attribute(self, where: str, each: re.Match[str], tag: str, shown: tuple[str, ...]) -> str:
        name, value = each["name"], unescape(each["value"] or "")
        lead = f"{each['lead']}{name}"
        if name == "srcset" and name in shown:
            return f'{lead}="{escape(_each_source(value, lambda one: self._shown(where, one)))}"'
        if name in shown:
            return f'{lead}="{escape(self._shown(where, value))}"'
        if name in ("href", "action") and tag not in ("link", "use"):
            address = self._followed(where, value)
            return f'{lead}="{escape(address)}"' if address else ""
        return each.group()

    def _shown(self, where: str, written: str) -> str:
        """Return the link to what a page shows, and remember that it is needed."""
        target = self._target(where, written)
        if _SCHEME.match(written) or target in self.pages or target not in self.available:
            return written
        return self._kept(where, target)

    def _kept(self, where: str, target: str) -> str:
        self.needed.add(target)
        return quote(relative(packed_name(target), where))

    def _followed(self, where: str, written: str) -> str:
        """Return where a link leads that a reader follows, "" where it would lead nowhere."""
        if written.startswith("#") or _SCHEME.match(written):
            return written
        path, fragment = urldefrag(written)
        target = self._target(where, path)
        if target in self.pages:
            return (
                f"{quote(relative(target, where))}#{fragment}" if fragment else quote(relative(target, where))
            )
        if target in self.available and target.lower().endswith(_PICTURES):
            return self._kept(where, target)
        return self._outside(where, written)

    def _outside(self, where: str, written: str) -> str:
        if _SCHEME.match(written):
            return written
        if not self.base_url:
            return ""
        parts = urlsplit(written)
        address = self.base_url + quote(self._target(where, parts.path))
        return address + urlunsplit(("", "", "", parts.query, parts.fragment))

    @staticmethod
    def _target(where: str, written: str) -> str:
        path = unquote(written.partition("?")[0].partition("#")[0])
        return normpath(join(dirname(where), path)) if path else where


def packed_name(address: str) -> str:
    """Return the name that the file at `address` has in a package: plain, for platforms with old tools."""
    if _PLAIN.fullmatch(address):
        return address
    digest = hashlib.sha256(address.encode()).hexdigest()[:_DIGITS]
    ending = splitext(address)[1].lower()
    return f"files/{digest}{ending if _PLAIN.fullmatch(ending) else ''}"


def relative(target: str, where: str) -> str:
    """Return the link to `target` from the page `where`; both are below one root."""
    return "../" * where.count("/") + target


def _value(attributes: str, name: str) -> str:
    return next((each["value"] or "" for each in _ATTRIBUTE.finditer(attributes) if each["name"] == name), "")


def _each_source(srcset: str, change: Callable[[str], str]) -> str:
    sources = [each.split() for each in srcset.split(",") if each.strip()]
    return ", ".join(" ".join((change(source[0]), *source[1:])) for source in sources)
