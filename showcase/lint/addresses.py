"""Web addresses in the text: without marks they stay text, and Chinese punctuation sticks to them."""

import re
from collections.abc import Iterator

from showcase.lint.document import Document, Kind, Line
from showcase.problems import Problem

_BARE = re.compile(
    r"(?<![A-Za-z0-9_(<\"'=/.\[@])(?:https?://|www\.(?=\w))(?P<rest>[^\s<>\"'()\[\]|`]+)", re.IGNORECASE
)
_ANGLE = re.compile(r"<https?://[^<>\s]*>", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[，。；：！？、）】》”’]")
_FOREIGN = re.compile(r"[\u2018-\u201d\u3000-\u303f\uff00-\uffef\u3400-\u9fff]")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]*\][:：]")


def bare_addresses(document: Document) -> Iterator[Problem]:
    """Yield addresses that will be no links, and those with Chinese punctuation in them."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        for line in block.lines:
            yield from _line(document, line)


def _line(document: Document, line: Line) -> Iterator[Problem]:
    for match in _ANGLE.finditer(line.text):
        if sign := _PUNCTUATION.search(line.text, match.start(), match.end()):
            message = f"网址里有中文标点“{sign.group()}”，会打不开"
            yield document.error(line, sign.start(), message, "把标点移到 > 的后面")
    definition = _DEFINITION.match(line.text)
    if definition and "^" not in definition.group():
        return
    for match in _BARE.finditer(line.text):
        if line.text[match.end() : match.end() + 2] == "](":  # the text of a link
            continue
        if line.text[max(match.start() - 2, 0) : match.start()] in ("]（", "］（", "】（", "】(", ")["):
            continue  # a link with the wrong brackets is told by itself
        if line.text[: match.start()].rstrip(" \u3000").endswith("]("):  # spaces there are let pass
            continue
        address = _FOREIGN.split(match.group())[0].rstrip(".,;:!?")
        full = address if address.lower().startswith("http") else f"http://{address}"
        message = "网址单独写在文字里，不会成为链接"
        yield document.warning(line, match.start(), message, f"写成 <{full}>，或 [文字]({full})")
