"""Digits as people disguise or decorate them: full-width, in groups, with invisible characters between."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.text.half_width import half_width

_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\xad]")
_ODD = re.compile("[\u200b-\u200f\u2060\ufeff\xad]|(?![0-9０-９])\\d")
_ADDRESS = re.compile(r"https?://[^\s<>()\u3400-\u9fff]+", re.IGNORECASE)
_RUN = re.compile(
    r"(?<![A-Za-z0-9_.,/#=%-])\+?[0-9](?:[ \-\u2010-\u2015]?[0-9])*[Xx]?(?![A-Za-z0-9_]|[.,][0-9]|%)"
)
_GROUP = re.compile(r"[0-9]+[Xx]?")
_FEWEST = 11


@dataclass(frozen=True)
class Normal:
    """A text in its plain form; `origins` are the offsets of its characters in the text as written."""

    text: str
    origins: tuple[int, ...] | None

    def origin(self, offset: int) -> int:
        """Return where the character at `offset` was written."""
        return offset if self.origins is None else self.origins[offset]


@dataclass(frozen=True)
class Group:
    """Digits without anything between them."""

    text: str
    start: int
    end: int


def normal(text: str) -> Normal:
    """Return `text` with full-width and other compatibility characters plain and invisible ones left out.

    Web addresses are masked: the numbers in them are nobody's.
    """
    plain, origins = half_width(text), None
    if _ODD.search(text):
        pairs = [
            (char, offset)
            for offset, written in enumerate(text)
            if not _INVISIBLE.match(written)
            for char in (written if written.isascii() else unicodedata.normalize("NFKC", written))
        ]
        plain, origins = "".join(char for char, _ in pairs), tuple(offset for _, offset in pairs)
    return Normal(_ADDRESS.sub(lambda match: "x" * len(match.group()), plain), origins)


def runs(text: str) -> Iterator[tuple[Group, ...]]:
    """Yield the numbers in a plain text that are long enough to be somebody's, each as its groups."""
    for match in _RUN.finditer(text):
        if match.end() - match.start() >= _FEWEST:
            groups = _GROUP.finditer(text, match.start(), match.end())
            yield tuple(Group(group.group(), group.start(), group.end()) for group in groups)
