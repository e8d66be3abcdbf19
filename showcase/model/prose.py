"""Markdown that has become safe HTML, with what other pages need to know of it."""

from dataclasses import dataclass

from showcase.problems import Place


@dataclass(frozen=True)
class Heading:
    """A heading of the text; `id` is its anchor, `level` 2 to 6."""

    level: int
    id: str
    text: str


@dataclass(frozen=True)
class Reference:
    """A link or picture inside the site as the author wrote it, and where."""

    target: str
    place: Place


@dataclass(frozen=True)
class Prose:
    """Safe HTML; `ids` are all anchors in it, `links` and `pictures` all targets inside the site."""

    html: str
    headings: tuple[Heading, ...] = ()
    ids: frozenset[str] = frozenset()
    links: tuple[Reference, ...] = ()
    pictures: tuple[Reference, ...] = ()
