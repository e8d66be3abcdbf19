"""CSS in a drawing: only what names nothing outside it."""

import re

from showcase.svg.allowed import FUNCTIONS

_COMMENT = re.compile(r"(?s)/\*.*?\*/|<!--|-->")
_FUNCTION = re.compile(r"(?P<name>[\w-]+)\(")
_LOCAL = re.compile(r"(?i)url\(\s*(?P<quote>[\"']?)#(?P<id>[^\s\"'()\\]+)(?P=quote)\s*\)")


def without_comments(css: str) -> str:
    """Return a style sheet without its comments."""
    return _COMMENT.sub(" ", css)


def offence(css: str) -> str:
    """Return what in a style sheet or an attribute's value could reach out of the drawing, "" where nothing.

    An escape could hide anything, an at-rule load something, a function that is not known to be harmless too.
    """
    if match := re.search(r"\\|/\*|@[\w-]*", css):
        return match.group()
    for match in _FUNCTION.finditer(_LOCAL.sub("", css)):
        if match["name"].lower() not in FUNCTIONS:
            return f"{match['name']}(…)"
    return ""


def local_ids(value: str) -> list[str]:
    """Return the ids in the drawing to which a value refers."""
    return [match["id"] for match in _LOCAL.finditer(value)]
