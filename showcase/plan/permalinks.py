"""The permanent links of a text: one for each heading, one for each paragraph.

A heading has its anchor, which is promised. A paragraph has none: it is cut, joined and moved too often. Its
link leads to the heading above it, which lasts, and names its first words in a text directive (URL Fragment
Text Directives, W3C), by which browsers find and mark it. When the paragraph is gone or says something else,
the link still opens its section.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from showcase.plan.body import Piece

_MARK = re.compile(
    r'(?s)<h[2-6][^>]*?\sid="(?P<heading>[^"]*)"[^>]*>|(?P<heading_end></h[2-6]>)'
    r'|(?P<start><p(?:\s[^>]*)?>)|(?P<end></p>)|(?P<notes><div class="footnote">)'
)
_OWN_ID = re.compile(r'\sid="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"\s+")
# Words end at punctuation for every browser; within a run of Chinese characters each has its own dictionary.
_CLAUSE_END = re.compile(r"(?=[，。；：！？、…—（）《》“”\s])")
_SHORTEST = 8  # characters: fewer seldom tell one paragraph from another
_SPECIAL = re.compile(r"[%,&#<>\"'`\s\x00-\x1f-]")


@dataclass(frozen=True)
class Permalink:
    """The link of the heading or paragraph before it.

    `anchor` is that of the heading, "" above the first; `directive` marks a paragraph, already encoded;
    `heading` is what a heading says, None for a paragraph.
    """

    anchor: str
    directive: str = ""
    heading: str | None = None

    @property
    def fragment(self) -> str:
        """What follows `#` in the link."""
        return f"{self.anchor}:~:text={self.directive}" if self.directive else self.anchor


@dataclass(frozen=True)
class HeadingStart:
    """The place before a heading with a link behind it: inside, it would be read as a part of its name."""

    begins_heading: bool = True


Linked = Piece | Permalink | HeadingStart


def with_permalinks(pieces: Iterable[Piece], before: str) -> Iterator[Linked]:
    """Yield the pieces of a text of safe HTML with a link behind each heading and in each paragraph.

    `before` is what the page says above the text: the browser marks the first place that has the words.
    Footnotes get none; a paragraph that cannot be told from an earlier one gets none either.
    """
    walk = _Walk(before)
    for piece in pieces:
        if isinstance(piece, str):
            yield from walk.through(piece)
        else:
            yield piece


class _Walk:
    """One walk through a text: the anchor that counts, the paragraph that is open, what was said so far."""

    def __init__(self, before: str) -> None:
        self.said = _SPACES.sub(" ", before)
        self.anchor = self.own = ""
        self.paragraph: str | None = None
        self.heading: str | None = None
        self.is_over = False

    def through(self, html: str) -> Iterator[str | Permalink | HeadingStart]:
        """Yield `html` parted where links belong."""
        done = read = 0
        for mark in _MARK.finditer(html):
            self._say(html[read : mark.start()])
            read = mark.end()
            self.is_over = self.is_over or bool(mark["notes"])
            met = None if self.is_over else self._met(mark)
            if met:
                place = mark.end() if mark["heading_end"] else mark.start()
                yield html[done:place]
                yield met
                done = place
        self._say(html[read:])
        yield html[done:]

    def _say(self, html: str) -> None:
        text = _SPACES.sub(" ", unescape(_TAG.sub("", html)))
        if self.heading is not None:
            self.heading += text
        if self.paragraph is None:
            self.said += text
        else:
            self.paragraph += text

    def _met(self, mark: re.Match[str]) -> Permalink | HeadingStart | None:
        if mark["heading"]:
            self.anchor, self.heading = mark["heading"], ""
            return HeadingStart()
        if mark["heading_end"] and self.heading is not None:
            heading, self.heading = self.heading.strip(), None
            return Permalink(self.anchor, heading=heading)
        if mark["start"]:
            own = _OWN_ID.search(mark["start"])
            self.own, self.paragraph = own[1] if own else "", ""
        elif mark["end"] and self.paragraph is not None:
            text, self.paragraph = self.paragraph.strip(), None
            directive = "" if self.own else _directive(text, self.said)
            self.said += f"\n{text}"
            return Permalink(self.own or self.anchor, directive) if self.own or directive else None
        return None


def _directive(text: str, said: str) -> str:
    """Return the fewest first clauses of `text` that were not `said` before, encoded; "" where all were."""
    ends = [match.start() for match in _CLAUSE_END.finditer(text) if match.start() >= _SHORTEST]
    for end in (*ends, len(text)):
        if text[:end] and text[:end] not in said:
            return _SPECIAL.sub(lambda match: f"%{ord(match.group()):02X}", text[:end])
    return ""
