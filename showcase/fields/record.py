"""From a mapping to a declared dataclass: known names, required fields, every problem at once."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from showcase.fields.as_record import as_pair
from showcase.fields.declaration import Kind, Spec, inner_record, specs
from showcase.fields.slips import mend_of
from showcase.fields.synonyms import meant_name
from showcase.frontmatter.nodes import Entry, Mapping, Node, Scalar, Sequence
from showcase.problems import Place, Problem, Refused

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

R = TypeVar("R")


def parse_record(record: type[R], mapping: Mapping, vocabulary: "Vocabulary") -> R:
    """Return `record` filled from `mapping`. Raises Refused with the problems of all fields."""
    declared = specs(record)
    unknown = unknown_entries(mapping, declared)
    taken = frozenset(entry.key.text for entry in mapping.entries)
    meant = {entry.key.text: meant_name(entry.key.text, declared, taken) for entry in unknown}
    is_pair = len(unknown) == len(mapping.entries) == 1
    problems = [_unknown(entry, declared, meant[entry.key.text], is_pair=is_pair) for entry in unknown]
    is_misplaced = any(_owner(entry, declared) for entry in unknown)  # then what is missing is elsewhere
    is_foreign = len(unknown) == len(mapping.entries) > 0 and not any(meant.values())
    values: dict[str, Any] = {}
    for spec in declared:
        try:
            values[spec.key] = parse_field(spec, mapping, vocabulary)
        except Refused as refused:
            is_written = mapping.find(spec.key, spec.name) is not None
            if is_written or not (
                is_misplaced or is_foreign or {spec.name, spec.key} & {*meant.values()}
            ):  # a mistyped one is told once
                problems.extend(refused.problems)
    if problems:
        raise Refused(*problems)
    return record(**values)


def place_of(mapping: Mapping, record: type, *path: str | int) -> Place:
    """Return where the field at `path` (keys and list positions) is written, for rules across fields."""
    node: Node = mapping
    inner: type | None = record
    for step in path:
        if isinstance(step, int) and isinstance(node, Sequence):
            node = node.items[step]
        elif isinstance(step, str) and isinstance(node, Mapping) and inner:
            spec = next(spec for spec in specs(inner) if spec.key == step)
            entry = node.find(spec.key, spec.name)
            if entry is None:
                return node.place
            node = entry.value
            inner = inner_record(spec.kind)
    return node.place


def written_texts(node: Node, record: type, *path: str) -> Iterator[tuple[str, Place]]:
    """Yield each text at `path` (keys, through lists) below `node` that is not empty, sound or not."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from written_texts(item, record, *path)
    elif isinstance(node, Scalar) and not path:
        if text := node.text.strip():
            yield text, node.place
    elif isinstance(node, Mapping) and path:
        spec = next(spec for spec in specs(record) if spec.key == path[0])
        if entry := node.find(spec.key, spec.name):
            yield from written_texts(entry.value, inner_record(spec.kind) or record, *path[1:])


def parse_field(spec: Spec, mapping: Mapping, vocabulary: "Vocabulary") -> Any:  # noqa: ANN401 - the declaration has the type
    """Return the value of one field. Raises Refused where it is missing or wrong."""
    entry = _entry(spec, mapping)
    if entry is None or (isinstance(entry.value, Scalar) and not entry.value.text.strip()):
        if spec.required:
            raise Refused(_missing(spec, entry, mapping))
        return spec.kind.absent
    value = parse_value(spec.kind, entry.value, vocabulary)
    if spec.required and value == ():
        hint = spec.kind.completion(entry.key.text, spec.example) if entry else ""
        raise Refused(Problem(entry.key.place, f"“{spec.name}”至少要有一项", hint))
    return value


def parse_value(kind: Kind[R], node: Node, vocabulary: "Vocabulary") -> R:
    """Return the value of `node`. Raises Refused where it is wrong, with the mend if only one is right."""
    try:
        return kind.parse(node, vocabulary)
    except Refused as refused:
        if mend := mend_of(kind, node, vocabulary):
            raise Refused(*(replace(problem, mend=mend) for problem in refused.problems)) from None
        raise


def _entry(spec: Spec, mapping: Mapping) -> Entry | None:
    """Return the entry of `spec`; written under both its names it would be ambiguous."""
    by_key, by_name = mapping.find(spec.key), mapping.find(spec.name)
    if by_key and by_name:
        later = max(by_key, by_name, key=lambda entry: entry.key.place)
        first = min(by_key, by_name, key=lambda entry: entry.key.place).key.place.line
        message = f"“{spec.name}”和“{spec.key}”是同一项，写了两次，第一次在第 {first} 行"
        raise Refused(Problem(later.key.place, message, "只留一处"))
    return by_key or by_name


def unknown_entries(mapping: Mapping, declared: tuple[Spec, ...]) -> tuple[Entry, ...]:
    """Return the entries of `mapping` whose names are none of the `declared`."""
    known = {name for spec in declared for name in (spec.key, spec.name)}
    return tuple(entry for entry in mapping.entries if entry.key.text not in known)


def _missing(spec: Spec, entry: Entry | None, mapping: Mapping) -> Problem:
    remark = next((remark for remark in mapping.remarks if remark.text in (spec.key, spec.name)), None)
    if entry is None and remark:
        return Problem(
            remark.place, f"必填的“{spec.name}”前面有“#”，只是说明，不算填写", "删掉这一行开头的“#”"
        )
    if entry is None:
        hint = spec.kind.outline(spec.name, spec.example)
        return Problem(mapping.place, f"必填的“{spec.name}”没有写", hint)
    message = f"必填的“{spec.name}”还没有填写"
    return Problem(entry.key.place, message, spec.kind.completion(entry.key.text, spec.example))


def _unknown(entry: Entry, declared: tuple[Spec, ...], name: str, *, is_pair: bool) -> Problem:
    """Return what is wrong with an entry; `name` is the one that may be meant, or empty.

    `is_pair` if the entry stands alone: its name may be what another field should say.
    """
    wrong = entry.key.text
    if owner := _owner(entry, declared):
        hint = f"它是“{owner.name}”里的小项，写在“{owner.name}:”下面，前面空两格"
    else:
        hint = f"是不是“{name}”？" if name else f"这里可以写：{'、'.join(spec.name for spec in declared)}"
    if is_pair and not name and isinstance(entry.value, Scalar) and entry.value.text.strip():
        hint = as_pair(wrong, entry.value.text, declared) or hint
    if whole := next(
        (
            spec
            for spec in declared
            if wrong.startswith(spec.name) and wrong.removeprefix(spec.name) in _inner_names(spec)
        ),
        None,
    ):
        hint = f"写在“{whole.name}:”下面，前面空两格：{wrong.removeprefix(whole.name)}: …"
    return Problem(entry.key.place, f"没有“{wrong}”这一项", hint)


def _owner(entry: Entry, declared: tuple[Spec, ...]) -> Spec | None:
    """Return the field to whose parts an entry belongs that was written beside it."""
    return next((spec for spec in declared if entry.key.text in _inner_names(spec)), None)


def _inner_names(spec: Spec) -> set[str]:
    inner = inner_record(spec.kind)
    return {name for part in specs(inner) for name in (part.key, part.name)} if inner else set()
