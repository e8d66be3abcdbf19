"""Every rule over one text."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from showcase.lint.addresses import bare_addresses
from showcase.lint.attributes import heading_ids, quoted_attributes
from showcase.lint.brackets import brackets
from showcase.lint.characters import invisible_characters, look_alikes
from showcase.lint.dialects import foreign_marks
from showcase.lint.document import Document, read
from showcase.lint.emphasis import stars, strokes, wide_stars
from showcase.lint.entities import entities
from showcase.lint.false_headings import false_headings
from showcase.lint.fences import fences, unclear_from
from showcase.lint.headings import headings, rules, setext, wrapped_headings
from showcase.lint.html import markdown_in_html, unclosed_blocks, unclosed_tags
from showcase.lint.indents import columns, indents, tabs
from showcase.lint.leftovers import leftovers
from showcase.lint.linebreaks import joined_lines
from showcase.lint.lists import empty_items, false_lists, nesting, swallowed_lists, two_items
from showcase.lint.notes import notes
from showcase.lint.numbering import numbering
from showcase.lint.pictures import pictures
from showcase.lint.quotations import quotations
from showcase.lint.references import references
from showcase.lint.tables import tables
from showcase.lint.targets import targets
from showcase.problems import Problem
from showcase.prose.source import Source

_RULES: tuple[Callable[[Document], Iterator[Problem]], ...] = (
    invisible_characters,
    look_alikes,
    headings,
    wrapped_headings,
    false_headings,
    setext,
    rules,
    heading_ids,
    quoted_attributes,
    false_lists,
    swallowed_lists,
    nesting,
    two_items,
    empty_items,
    numbering,
    joined_lines,
    tables,
    fences,
    indents,
    tabs,
    columns,
    stars,
    strokes,
    wide_stars,
    targets,
    brackets,
    references,
    pictures,
    bare_addresses,
    notes,
    quotations,
    entities,
    foreign_marks,
    leftovers,
    markdown_in_html,
    unclosed_blocks,
    unclosed_tags,
)


def lint(source: Source) -> Iterator[Problem]:
    """Yield what in the Markdown of `source` will not be shown as it looks, sorted by place."""
    document = read(source)
    unclear = unclear_from(document)
    for problem in sorted(problem for rule in _RULES for problem in rule(document)):
        yield replace(problem, mend=None) if problem.place.line >= unclear else problem
