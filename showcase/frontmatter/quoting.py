"""Writing text as a YAML scalar."""

from showcase.frontmatter.nodes import Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Refused

_NAME = "k"


def scalar(text: str) -> str:
    """Return `text`, one line, as a YAML scalar: plain where that reads back, else in double quotes."""
    return text if _reads_back(text) else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _reads_back(text: str) -> bool:
    try:
        value = parse_mapping(f"{_NAME}: {text}\n", "", 1, frozenset((_NAME,))).entries[0].value
    except Refused:
        return False
    return isinstance(value, Scalar) and value.text == text
