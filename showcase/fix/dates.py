"""Dates that are written otherwise than in ISO 8601: they are accepted, but one form is easier to compare."""

from collections.abc import Iterator

from showcase.fields.declaration import inner_record, names, specs
from showcase.fields.kinds import Date
from showcase.frontmatter.fences import split
from showcase.frontmatter.nodes import Mapping, Node, Scalar, Sequence
from showcase.frontmatter.parse import parse_mapping
from showcase.model.case import Facts
from showcase.model.date import parse_date
from showcase.problems import Edit, Problem, Refused, Severity


def date_problems(text: str, path: str) -> Iterator[Problem]:
    """Yield the dates of a case file that are understood and not written in the ISO form of their precision.

    What is quoted is left as it is.
    """
    try:
        parts = split(text, path)
        mapping = parse_mapping(parts.front, path, parts.front_line, names(Facts))
    except Refused:
        return
    for node in _dates(mapping, Facts):
        try:
            iso = parse_date(node.text).iso
        except ValueError:  # told with the field
            continue
        if node.plain and iso != node.text:
            mend = (Edit(node.place, node.text, iso),)
            message = f"日期“{node.text}”写成统一的格式 {iso}"
            yield Problem(node.place, message, f"写成 {iso}", Severity.WARNING, mend)


def _dates(node: Node, record: type) -> Iterator[Scalar]:
    """Yield the texts of all date fields of `record` in `node`."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _dates(item, record)
    if not isinstance(node, Mapping):
        return
    for spec in specs(record):
        entry = node.find(spec.key, spec.name)
        inner = inner_record(spec.kind)
        if entry and inner:
            yield from _dates(entry.value, inner)
        elif (
            entry
            and isinstance(entry.value, Scalar)
            and isinstance(getattr(spec.kind, "item", spec.kind), Date)
        ):
            yield entry.value
