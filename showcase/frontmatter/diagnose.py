"""What Chinese input methods and word processors do to YAML, recognised line by line before YAML sees it.

YAML reports these mistakes on the wrong line or not at all; each rule looks at one line and names its own.
Where there is one right way to mend a mistake, the rule knows it too.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from showcase.frontmatter.alignment import alignment
from showcase.frontmatter.bullets import bullets
from showcase.frontmatter.commented import commented_head
from showcase.frontmatter.findings import Finding
from showcase.frontmatter.flow import flow
from showcase.frontmatter.hidden import hidden
from showcase.frontmatter.indents import sound_leads
from showcase.frontmatter.lines import Line, outside_brackets, structure
from showcase.frontmatter.naming import names
from showcase.frontmatter.remarks import remark
from showcase.frontmatter.separators import colon, dash, document_end, indent, swallowed
from showcase.frontmatter.uneven import uneven
from showcase.frontmatter.values import (
    after_quotation,
    brackets,
    colon_in_value,
    comment,
    quotation,
    reserved_start,
    wide_block,
)
from showcase.problems import Edit, Place, Problem


def diagnose(text: str, path: str, first_line: int, known: frozenset[str]) -> list[Problem]:
    """Return the mistakes of all lines of `text`, the first of which is line `first_line` of file `path`.

    `known` are the names that fields may have: only after one of them is a colon taken for YAML's.
    """
    found = [*hidden(text, known)] or [*_mistakes(text, known)]
    written = text.split("\n")
    return [_problem(one, Place(path, first_line + n), written[n], first_line) for n, one in found]


def _mistakes(text: str, known: frozenset[str]) -> Iterator[tuple[int, Finding]]:
    """Yield the first mistake of each line that has one, with the number of the line."""
    lines = list(structure(text, known))
    lines = [
        replace(line, is_continued=bool(below and below.goes_on))
        for line, below in zip_longest(lines, lines[1:])
    ]
    outer = outside_brackets(lines)
    marks = dict(bullets(outer))
    apart = dict(alignment(outer, known))
    if any(number > mark for number in apart for mark in marks):
        apart = {}  # it stands below an item that is none yet
    apart = dict(commented_head(number, found, text, known) for number, found in apart.items())
    first = dict([*names(outer, known), *apart.items()][::-1])
    rules: tuple[Callable[[Line], Finding | None], ...] = (
        partial(indent, leads=sound_leads(text, lines, known)),
        document_end,
        remark,
        partial(flow, known=known),
        lambda line: marks.get(line.number),
        dash,
        colon,
        wide_block,
        reserved_start,
        brackets,
        after_quotation,
        quotation,
        partial(colon_in_value, known=known),
        comment,
        lambda line: first.get(line.number),
        lambda line: None if apart else swallowed(line),
    )
    yield from uneven(text, lines)
    for line in lines:
        if finding := next(filter(None, (rule(line) for rule in rules)), None):
            yield line.number, finding


def _problem(finding: Finding, line: Place, text: str, first_line: int) -> Problem:
    def at(column: int) -> Place:
        return replace(line, column=column + 1)

    hint = finding.hint if finding.other is None else finding.hint.format(first_line + finding.other)
    edits = (Edit(at(start), text[start:end], new) for start, end, new in finding.changes or ())
    mend = None if finding.changes is None else tuple(edits)
    return Problem(at(finding.column), finding.message, hint, mend=mend)
