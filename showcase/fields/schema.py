"""A JSON Schema (draft 2020-12) of a declared record: what editors complete and check with, and forms show.

`defaultSnippets`, `enumDescriptions` and `errorMessage` are what VS Code and the YAML language server read
besides the standard; others take them for remarks.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from showcase.fields.declaration import Schema, Spec, inner_record, specs

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

_OFFERS = frozenset(("enum", "examples", "defaultSnippets"))
_BLANK = {  # null is a blank field: said by what it is not, since editors would offer a type
    "not": {"type": ["array", "boolean", "number", "object"]},
    "pattern": r"^\s*$",
}
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def document_schema(title: str, record: type, vocabulary: "Vocabulary") -> Schema:
    """Return the schema of a document that holds `record`; `vocabulary` is what its fields may refer to.

    Each field stands under `$defs` once; both its spellings lead there, the Chinese names first and in order.
    """
    definitions = {name: form for inner in _records(record) for name, form in _parts(inner, vocabulary)}
    whole = definitions.pop(record.__name__)
    return {"$schema": _DRAFT, "title": title, **whole, "$defs": definitions}


def _records(record: type) -> Iterator[type]:
    yield record
    for spec in specs(record):
        if inner := inner_record(spec.kind):
            yield from _records(inner)


def _parts(record: type, vocabulary: "Vocabulary") -> Iterator[tuple[str, Schema]]:
    """Yield the form of `record` and of each of its fields under their names."""
    yield record.__name__, _record_form(record)
    for spec in specs(record):
        yield f"{record.__name__}.{spec.key}", _field_form(spec, vocabulary)


def _record_form(record: type) -> Schema:
    declared = specs(record)
    forms = [{"$ref": f"#/$defs/{record.__name__}.{spec.key}"} for spec in declared]
    keys = [spec.key for spec in declared]
    names = [spec.name for spec in declared]
    required = [_written(spec) for spec in declared if spec.required]
    return {
        "type": "object",
        "properties": dict(zip([*names, *keys], [*forms, *forms], strict=True)),
        "additionalProperties": False,
        **({"allOf": required} if required else {}),
        "dependentSchemas": {spec.key: _not_twice(spec) for spec in declared},
        "errorMessage": f"这里可以写：{'、'.join(names)}",
    }


def _written(spec: Spec) -> Schema:
    """Return the form of a record in which a required field stands under one of its names."""
    message = f"必填的“{spec.name}”没有写"
    return {"anyOf": [{"required": [name], "errorMessage": message} for name in (spec.name, spec.key)]}


def _not_twice(spec: Spec) -> Schema:
    message = f"“{spec.name}”和“{spec.key}”是同一项，只留一处"
    return {"properties": {spec.name: False}, "errorMessage": message}


def _field_form(spec: Spec, vocabulary: "Vocabulary") -> Schema:
    form = {"errorMessage": f"“{spec.name}”应当写：{spec.kind.label}"} | spec.kind.schema(vocabulary)
    must = "必填" if spec.required else "可以不写"
    about: Schema = {"title": spec.name, "description": f"{spec.help}（{must}）。{spec.kind.label}"}
    if spec.example and not _OFFERS & form.keys():
        example = [spec.example] if form.get("type") == "array" else spec.example
        about["examples"] = [example]
    return about | (_filled(form) if spec.required else {"anyOf": [form, _BLANK]})


def _filled(form: Schema) -> Schema:
    return form | {"minItems": 1} if form.get("type") == "array" else form
