"""What the documents for users hold: commands, code, blocks, links, headings."""

import re
from dataclasses import dataclass
from textwrap import dedent

from guide.entries import code_in
from support import REPOSITORY

_FENCED = re.compile(r"(?ms)^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$")
_COMMAND = re.compile(r"(?:python3?|py) build\.py(?P<rest>[^`\n]*)")
_LINK = re.compile(r"(?<!!)\[[^\[\]\n]*\]\((?P<target>[^()\s]+)\)")
_HEADING = re.compile(r"(?m)^#{1,6} (?P<text>.*)$")


@dataclass(frozen=True)
class Block:
    """A fenced block without its indent."""

    language: str
    text: str


def document(path: str) -> str:
    """Return the text of a document of the project."""
    return (REPOSITORY / path).read_text("utf-8")


def blocks(text: str) -> list[Block]:
    """Return the fenced blocks of a document."""
    return [Block(match["language"], dedent(match["text"])) for match in _FENCED.finditer(text)]


def without_blocks(text: str) -> str:
    """Return a document without its fenced blocks."""
    return _FENCED.sub("", text)


def pieces(text: str) -> list[str]:
    """Return the pieces of code in the lines of a document."""
    return [code for line in without_blocks(text).split("\n") for code in code_in(line)]


def commands(text: str) -> list[list[str]]:
    """Return what a document has users write after `python build.py`, as words."""
    return [match["rest"].split() for match in _COMMAND.finditer(text)]


def links(text: str) -> list[str]:
    """Return where the links of a document lead."""
    plain = re.sub(r"(`+)[^`\n]+\1", "", without_blocks(text))
    return [match["target"] for match in _LINK.finditer(plain)]


def anchors(text: str) -> set[str]:
    """Return the anchors that code hosts and editors give to the headings of a document."""
    found = (match["text"] for match in _HEADING.finditer(without_blocks(text)))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}
