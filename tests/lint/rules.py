"""What one rule says about a text."""

from collections.abc import Callable, Iterator

from showcase.lint.document import Document, read
from showcase.problems import Problem
from showcase.prose.source import Source


def told(rule: Callable[[Document], Iterator[Problem]], text: str) -> list[str]:
    """Return the messages of `rule` for a text that begins in the first line of a file `f`."""
    return [str(problem) for problem in rule(read(Source(text, "f", 1)))]
