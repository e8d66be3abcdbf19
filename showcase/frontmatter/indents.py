"""How many spaces an indent of tabs or wide spaces stands for.

That depends on the author's editor and on nothing that is written, so every width is tried: where all that
make sense say the same, it is certain.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Any

import yaml

from showcase.frontmatter.bullets import bullets
from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line, structure
from showcase.frontmatter.separators import colon, dash

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # as in `parse`
_ODD = re.compile("[\t\u3000\u00a0]")
_TABS, _WIDE_SPACES = (2, 4, 8), (1, 2)


def sound_leads(text: str, lines: Iterable[Line], known: frozenset[str]) -> dict[int, str]:
    """Return the spaces for each of `lines` whose indent has other signs, under its number; {} if unclear.

    `lines` are the lines of structure of `text`, `known` the names of fields.
    """
    odd = [line for line in lines if _ODD.search(line.lead)]
    if not odd:
        return {}
    found: list[tuple[dict[int, str], list[Any]]] = []
    for tab, wide in product(_TABS, _WIDE_SPACES):
        leads = {line.number: _spaces(line.lead, tab, wide) for line in odd}
        if leads not in (known_leads for known_leads, _ in found) and (said := _said(text, leads, known)):
            found.append((leads, said))
    return found[0][0] if found and all(said == found[0][1] for _, said in found) else {}


def _spaces(lead: str, tab: int, wide: int) -> str:
    return lead.replace("\t", " " * tab).replace("\u3000", " " * wide).replace("\u00a0", " ")


def _said(text: str, leads: dict[int, str], known: frozenset[str]) -> list[Any]:
    """Return what YAML reads with these indents, once colons and dashes are its own; [] where it does not."""
    lines = text.split("\n")
    for number, lead in leads.items():
        lines[number] = lead + lines[number].lstrip()
    own = list(structure("\n".join(lines), known))
    if any(line.is_swallowed for line in own):
        return []
    for number, finding in [*_separators(own), *bullets(own)]:
        for start, end, new in sorted(finding.changes or (), reverse=True):
            lines[number] = lines[number][:start] + new + lines[number][end:]
    try:
        events = list(yaml.parse("\n".join(lines), Loader=_LOADER))
    except yaml.YAMLError:
        return []
    return [(type(event), getattr(event, "value", None)) for event in events]


def _separators(lines: Iterable[Line]) -> Iterator[tuple[int, Finding]]:
    rules: tuple[Callable[[Line], Finding | None], ...] = (dash, colon)
    found = ((line.number, rule(line)) for line in lines for rule in rules)
    return ((number, finding) for number, finding in found if finding)
