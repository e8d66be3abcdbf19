"""Quotation and book marks of a text that do not pair."""

from collections.abc import Iterator

from showcase.lint.document import ITEM, Document, Kind
from showcase.problems import Problem
from showcase.text.quotations import unpaired_mark


def quotations(document: Document) -> Iterator[Problem]:
    """Yield the first such mark of each paragraph, list or table."""
    for block in document.blocks:
        if block.kind is Kind.CODE:
            continue
        opened = ""
        for line in block.lines:
            if ITEM.match(line.text) or "|" in block.first.text:
                opened = ""
            found, opened = unpaired_mark(line.text, opened)
            if found:
                yield document.warning(line, found.offset, found.message, found.hint)
                break
