"""Mending one file of a small site in memory."""

from functools import cache

from support import SITE

from showcase.fix.mending import Mended
from showcase.fix.sources import mended_source
from showcase.load.case import load_case
from showcase.load.settings import load_settings
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Problem


def fixed(content: str | bytes, path: str = "cases/jia.md") -> Mended:
    """Return a case file or template of the test site mended; a text is its content in UTF-8."""
    return mended_source(path, content if isinstance(content, bytes) else content.encode(), _vocabulary())


@cache
def _vocabulary() -> Vocabulary:
    return load_settings(SITE.encode()).readable


def diagnosed(text: str) -> tuple[Problem, ...]:
    """Return the problems that a case file with this text has."""
    return load_case("cases/jia.md", text.encode(), _vocabulary()).problems
