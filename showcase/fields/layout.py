"""A declared field as lines of YAML, whatever stands in it."""

from collections.abc import Callable, Iterator

from showcase.fields.composite import ListOf
from showcase.fields.declaration import Spec, inner_record, specs

Parts = Callable[[type], tuple[Spec, ...]]


def layout(spec: Spec, content: Callable[[Spec], str], parts: Parts = specs) -> Iterator[str]:
    """Yield the lines of a field under its Chinese name, a list with one item.

    `content` gives what follows the name of a field that holds one value, `parts` the fields of a record.
    """
    inner = inner_record(spec.kind)
    if inner is None and not isinstance(spec.kind, ListOf):
        yield f"{spec.name}: {content(spec)}"
        return
    yield f"{spec.name}:"
    below = [content(spec)] if inner is None else record_layout(inner, content, parts)
    for number, line in enumerate(below):
        yield f"{'  - ' if isinstance(spec.kind, ListOf) and number == 0 else _indent(spec)}{line}"


def record_layout(record: type, content: Callable[[Spec], str], parts: Parts = specs) -> list[str]:
    """Return the lines of all fields of `record`."""
    return [line for spec in parts(record) for line in layout(spec, content, parts)]


def _indent(spec: Spec) -> str:
    return "    " if isinstance(spec.kind, ListOf) else "  "
