"""Front matter as its author meant it, so that a slip of the keyboard hides nothing that is wrong elsewhere.

Only for looking further: what is published is never read from here.
"""

import re

from showcase.frontmatter.lines import structure
from showcase.frontmatter.nodes import Mapping
from showcase.frontmatter.parse import parse_mapping
from showcase.problems import Refused
from showcase.text.unseen import ZERO_WIDTH


def meant_mapping(text: str, path: str, first_line: int, known: frozenset[str]) -> Mapping | None:
    """Return the mapping that `text` gives once colons and dashes are YAML's and unseen characters are gone.

    None where it still gives none. The parameters are those of `parse_mapping`; places may be off by a column
    on the lines that were mended.
    """
    meant = _as_meant(ZERO_WIDTH.sub("", text), known)
    if meant == text:
        return None
    try:
        return parse_mapping(meant, path, first_line, known)
    except Refused:
        return None


def _as_meant(text: str, known: frozenset[str]) -> str:
    lines = text.split("\n")
    for line in structure(text, known):
        if line.goes_on:
            continue
        written = line.text
        if line.key and not (line.is_item and not line.has_fields):
            written = f"{written[: line.start - len(line.colon)]}: {line.value}"
        lines[line.number] = re.sub(r"^(\s*-)(?=[^\s-])", r"\1 ", written)
    return "\n".join(lines)
