"""Passages for tests of the rules."""

from showcase.care.passages import Passage
from showcase.prose.source import Source


def body(text: str) -> Passage:
    """Return a body that begins in the first line of a file `f`."""
    return Passage(text, Source(text, "f", 1))
