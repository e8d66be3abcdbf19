"""The guide, the program that it explains and both brought together, as the tests of the guide share them."""

import re
from collections.abc import Iterable
from functools import cache

from guide.catalogue import Catalogue, Message, catalogue, normal
from guide.entries import Entry, entries, pattern
from guide.program import Program
from support import REPOSITORY

GUIDE = "docs/编辑指南.md"


@cache
def guide() -> str:
    """Return the text of the editor's guide."""
    return (REPOSITORY / GUIDE).read_text("utf-8")


@cache
def explained() -> tuple[Entry, ...]:
    """Return the entries of the guide."""
    return entries(guide())


@cache
def said() -> Catalogue:
    """Return the messages of the program."""
    paths = [REPOSITORY / "build.py", *sorted((REPOSITORY / "showcase").rglob("*.py"))]
    return catalogue(
        Program({path.relative_to(REPOSITORY).as_posix(): path.read_text("utf-8") for path in paths})
    )


def missing(messages: Iterable[str], known: Iterable[Entry]) -> list[str]:
    """Return the messages that none of the entries explains."""
    forms = [pattern(own) for entry in known for own in entry.messages]
    whole = re.compile("|".join(f"(?:{form.pattern})" for form in forms))
    return [message for message in messages if not whole.fullmatch(normal(message))]


def stale(messages: Iterable[Message], known: Iterable[Entry]) -> list[tuple[Entry, str]]:
    """Return the messages of entries that the program does not say."""
    texts = [message.text for message in messages]
    return [
        (entry, own)
        for entry in known
        for own in entry.messages
        if not any(map(pattern(own).fullmatch, texts))
    ]
