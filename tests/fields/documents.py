"""Whole documents for tests of the schema: complete ones, as YAML, judged by the check and by the schema."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from support import REPOSITORY
from yaml_core import core_load

from showcase.fields.composite import ListOf, Optional, Record
from showcase.fields.declaration import Spec, inner_record, names, specs
from showcase.fields.kinds import Block
from showcase.fields.record import parse_record
from showcase.fields.schema import document_schema
from showcase.frontmatter.parse import parse_mapping
from showcase.frontmatter.quoting import scalar
from showcase.load.rules import rule_problems
from showcase.load.settings import load_settings
from showcase.model.case import Facts
from showcase.model.site import Settings
from showcase.model.vocabulary import Vocabulary
from showcase.problems import Refused

Data = str | list[Any] | dict[str, Any]
_BLOCK = "|"


def words_of(site: bytes) -> Vocabulary:
    """Return the words that a sound `site.yaml` declares."""
    words = load_settings(site).vocabulary
    assert words
    return words


WORDS = words_of((REPOSITORY / "site.yaml").read_bytes())
BARE = Vocabulary((), (), WORDS.gazetteer)
SCHEMAS = {Facts: document_schema("案例", Facts, WORDS), Settings: document_schema("网站", Settings, BARE)}
VALIDATORS = {record: Draft202012Validator(schema) for record, schema in SCHEMAS.items()}


def complete(record: type) -> dict[str, Data]:
    """Return `record` with every field, each as its example has it."""
    return {spec.name: _example(spec) for spec in specs(record)}


def _example(spec: Spec) -> Data:
    if isinstance(spec.kind, Block):
        return _BLOCK
    item = spec.kind.item if isinstance(spec.kind, (ListOf, Optional)) else spec.kind
    value: Data = complete(item.record) if isinstance(item, Record) else spec.example
    return [value] if isinstance(spec.kind, ListOf) else value


def fields_of(record: type, data: dict[str, Data]) -> Iterator[tuple[Spec, dict[str, Data]]]:
    """Yield each field of `data`, which holds `record`, with the part of `data` in which it stands."""
    for spec in specs(record):
        yield spec, data
        if inner := inner_record(spec.kind):
            value = data[spec.name]
            part = value[0] if isinstance(value, list) else value
            assert isinstance(part, dict)
            yield from fields_of(inner, part)


def written(data: dict[str, Data], is_quoted: Callable[[], bool] = lambda: False) -> str:
    """Return `data` as YAML; `is_quoted` tells of each text whether to quote it although it needs none."""
    return _written(data, is_quoted, "").lstrip("\n") + "\n"


def _written(value: Data, is_quoted: Callable[[], bool], indent: str) -> str:
    if isinstance(value, dict):
        items = value.items()
        lines = [f"\n{indent}{key}:{_written(item, is_quoted, indent + '  ')}" for key, item in items]
        return "".join(lines) or " {}"
    if isinstance(value, list):
        return "".join(f"\n{indent}-{_written(item, is_quoted, indent + '  ')}" for item in value) or " []"
    if value == _BLOCK:
        return f" |\n{indent}  正文。"
    is_plain = not is_quoted() and "\n" not in value
    return f" {scalar(value) if is_plain else json.dumps(value, ensure_ascii=False)}"


def faults_by_check(record: type, text: str) -> list[str]:
    """Return what the check has to say of the document `text`. Raises Refused where it is no YAML."""
    mapping = parse_mapping(text, "f", 1, names(record))
    found = list(rule_problems(mapping)) if record is Facts else []
    try:
        parse_record(record, mapping, WORDS if record is Facts else BARE)
    except Refused as refused:
        found += refused.problems
    return [problem.message for problem in found]


def faults_by_schema(record: type, text: str) -> list[str]:
    """Return what the schema has to say of the document `text`."""
    return [error.message for error in VALIDATORS[record].iter_errors(core_load(text))]
