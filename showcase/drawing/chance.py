"""Chance that comes out the same on every machine: the same words always draw the same picture."""

import hashlib
from random import Random


def chance(*words: str) -> Random:
    """Return a source of numbers that `words` determine.

    Only `random()` may be taken from it: that alone is promised to stay the same in later versions of Python.
    """
    digest = hashlib.sha256("\0".join(words).encode()).digest()
    return Random(int.from_bytes(digest[:8], "big"))  # noqa: S311 - a drawing, not a secret


def choice(of: int, *words: str) -> int:
    """Return a number below `of` that `words` determine."""
    return hashlib.sha256("\0".join(words).encode()).digest()[0] % of
