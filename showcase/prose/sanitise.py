"""Reducing HTML to a safe set, and saying what was removed."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

import nh3

from showcase.problems import Place
from showcase.prose.source import Source

_EVERYWHERE = {"id", "class", "lang", "title"}
_TAG_NAMES = """
    a abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em
    figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span
    strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
"""
TAGS = set(_TAG_NAMES.split())
_ATTRIBUTES = {
    "*": _EVERYWHERE,
    "a": {"href"},
    "col": {"span"},
    "colgroup": {"span"},
    "data": {"value"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height", "loading"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_SCHEMES = {"http", "https", "mailto", "tel"}
_UNSAFE_ADDRESS = r"\s*(?!(?i:https?:|mailto:|tel:))[A-Za-z&][\w+.\-&#;]*:"
_SAFE = r"[^\"'&<>]*"  # nothing that needs a reader of HTML to be understood
_WEB = r"(?:https?://|mailto:|tel:)[^\"'<>]*|[\w./%#?=-]*"
_ORDINARY = re.compile(
    rf"</(?:{'|'.join(TAGS)})>|<(?:{'|'.join(TAGS)})(?: (?:id|class|title)=\"{_SAFE}\")* ?/?>"
    rf"|<a(?: (?:id|class|title)=\"{_SAFE}\"| href=\"(?:{_WEB})\")*>"
    rf"|<img(?: (?:alt|title)=\"{_SAFE}\"| src=\"(?:{_WEB})\")* ?/?>"
)
# Comments that the HTML standard (13.2.5.43 to 52) ends where Python's parser, by its version, does not.
_ENDED_EARLY = re.compile(r"<!---?>|--!>")
_CONSTRUCTS = {"?…": r"<\?", "!…": r"<!(?!--)"}  # what is neither element nor comment


@dataclass(frozen=True)
class Removal:
    """An element, or one attribute of it, that was taken out."""

    tag: str
    attribute: str = ""


def sanitise(html: str) -> tuple[str, Counter[Removal]]:
    """Return `html` with only safe elements, attributes and addresses, and how often what was removed.

    The result is well formed: every attribute is in double quotes and every `<` of the text is escaped.
    """
    clean = nh3.clean(html, tags=TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)
    if _is_ordinary(html, clean):
        return clean, Counter()
    gone = _inventory(html) - _inventory(clean)
    own = {removal: _own_loss(removal, gone) for removal in gone}
    return clean, Counter({removal: count for removal, count in own.items() if count > 0})


def _is_ordinary(html: str, clean: str) -> bool:
    """Tell, at a tenth of the cost of two inventories, that surely nothing is gone: so it is nearly always.

    Every tag is one that is allowed whatever its place; none was dropped for its place, nor an address.
    """
    tags = re.findall(r"<[^<>]*>", html)
    if len(tags) != html.count("<") or not all(map(_ORDINARY.fullmatch, set(tags))):
        return False
    before, after = (Counter(re.findall(r"<[a-z][a-z0-9]*|\s[a-z]+=", text)) for text in (html, clean))
    return before <= after


def find_removals(removal: Removal, count: int, source: Source) -> tuple[Place, ...]:
    """Return the first `count` places in the Markdown source that can be what was removed."""
    for pattern in _patterns(removal):
        if found := tuple(source.find_all(re.compile(pattern))):
            return found[:count]
    return (source.place(),)


def _patterns(removal: Removal) -> Iterator[str]:
    """Yield what to look for, the most exact first."""
    tag, attribute = re.escape(removal.tag), re.escape(removal.attribute)
    if not attribute:
        yield _CONSTRUCTS.get(removal.tag, rf"(?i)<{tag}(?![\w:-])")
        return
    if attribute == "src":
        yield rf"!\[[^\]]*\]\(\s*<?{_UNSAFE_ADDRESS}"
    if attribute == "href":
        yield rf"(?<!!)\[[^\]]*\]\(\s*<?{_UNSAFE_ADDRESS}|<{_UNSAFE_ADDRESS}"
    if attribute in ("href", "src"):
        yield rf"(?i)(?:\b{attribute}\s*=\s*[\"']?|\]:\s*){_UNSAFE_ADDRESS}"
        yield r"(?i)(?<!!)\[[^\]]*\]\(\s*<?[a-z][a-z0-9+.-]*:"
    yield rf"(?i)(?:<{tag}\b|\{{)[^<>{{}}]*?(?<=[\s{{:\"'/])({attribute})(?![\w-])"
    yield rf"(?i)\b{attribute}\s*="


def _own_loss(removal: Removal, gone: Counter[Removal]) -> int:
    """Return how often an attribute was lost by itself and not with its element."""
    return gone[removal] - (gone[Removal(removal.tag)] if removal.attribute else 0)


def _inventory(html: str) -> Counter[Removal]:
    parser = _Inventory()
    parser.feed(_ENDED_EARLY.sub(_ended, html))
    parser.close()
    return parser.found


def _ended(match: re.Match[str]) -> str:
    return "<!-- -->" if match.group().startswith("<") else "-->"


class _Inventory(HTMLParser):
    """Counts the elements and attributes of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[Removal] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[Removal(tag)] += 1
        for name in {name for name, _ in attrs}:
            self.found[Removal(tag, name)] += 1

    def handle_pi(self, data: str) -> None:  # noqa: ARG002 - the parser's form
        self.found[Removal("?…")] += 1

    def handle_decl(self, decl: str) -> None:  # noqa: ARG002
        self.found[Removal("!…")] += 1

    def unknown_decl(self, data: str) -> None:  # noqa: ARG002
        self.found[Removal("!…")] += 1
