"""The lines of a text that are Markdown: without fenced code and comments, with code in lines masked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.prose.source import Source

MASK = "□"
FENCE = re.compile(r"(?:~{3,}|`{3,})")
HTML = re.compile(
    r"<(address|article|aside|blockquote|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form"
    r"|h[1-6]|header|iframe|li|main|nav|object|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot"
    r"|th|thead|tr|ul|video)(?=[\s>/]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Kept:
    """A line of Markdown under its number, counted from 0."""

    number: int
    text: str
    is_html: bool = False


def kept_lines(source: Source) -> Iterator[Kept]:
    """Yield the lines; those of fenced code are left out, a comment is left blank."""
    written, shown = source.text.split("\n"), source.prose.split("\n")
    number, comment = 0, False
    while number < len(written):
        if number in source.fenced:
            number += 1
            continue
        if not comment and (match := HTML.match(written[number])):
            after = _after_element(number, match[1].lower(), written)
            yield from (Kept(each, shown[each], is_html=True) for each in range(number, after))
            number = after
            continue
        text, comment = _masked(written[number], shown[number], comment=comment)
        yield Kept(number, text)
        number += 1


def _after_element(number: int, name: str, written: list[str]) -> int:
    """Return the number of the line after an element; without an end it goes on to the end of the text."""
    tags = re.compile(rf"<(/?){name}(?=[\s>/]|$)", re.IGNORECASE)
    depth = 0
    while number < len(written):
        depth += sum(-1 if tag[1] else 1 for tag in tags.finditer(written[number]))
        number += 1
        if depth <= 0:
            break
    return number


def _masked(written: str, shown: str, *, comment: bool) -> tuple[str, bool]:
    """Return a line with code masked and comments blank, and whether a comment goes on below it.

    A comment in front of text is masked too: blank it would look like an indent, which it is not.
    """
    if written == shown and not comment:
        return written, False
    pieces: list[str] = []
    at = 0
    while at < len(written):
        if comment or (written[at] != shown[at] and written.startswith("<!--", at)):
            end = written.find("-->", at)
            comment = end < 0
            until = len(written) if comment else end + len("-->")
            pieces.append(" " * (until - at))
            at = until
        else:
            pieces.append(written[at] if written[at] == shown[at] else MASK)
            at += 1
    whole = "".join(pieces)
    rest = whole.lstrip(" ")
    lead = len(whole) - len(rest)
    own = len(written) - len(written.lstrip(" "))
    if rest and lead > own:
        whole = whole[:own] + MASK * (lead - own) + rest
    return whole, comment
