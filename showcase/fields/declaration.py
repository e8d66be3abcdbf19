"""How a field is declared: on the dataclass it fills, with its Chinese name, kind and help.

    title: str = written("标题", LINE, "案例的标题", required=True, example="…")

The declaration is the only one: `record.py` validates with it, `document.py` writes the field reference
from it, `skeleton.py` the commented example case, `schema.py` the JSON Schema.
"""

import dataclasses
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from showcase.frontmatter.nodes import Node
    from showcase.model.vocabulary import Vocabulary

T = TypeVar("T")
Schema = dict[str, Any]  # a part of a JSON Schema, draft 2020-12


class Kind(Generic[T]):
    """What may be written in a field, and the value it becomes.

    `label` says in Chinese what to write; `absent` is the value of a field that is not written.
    """

    label: str
    absent: T

    def outline(self, name: str, example: str) -> str:
        """Return in Chinese how a field of this kind is added."""
        return f"加上一行 {name}: {example or '…'}"

    def completion(self, name: str, example: str) -> str:
        """Return in Chinese how a field of this kind is completed whose name stands there alone."""
        return f"在冒号后面写上内容：{name}: {example or '…'}"

    def parse(self, node: "Node", vocabulary: "Vocabulary") -> T:
        """Return the value of `node`. Raises Refused with every problem found in it."""
        raise NotImplementedError

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return what an editor or a form has to know of a value that is not blank.

        It accepts all that `parse` accepts, as YAML 1.2 reads it, and refuses what a schema can tell.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class Spec:
    """A declared field: English key, Chinese name, kind, help, and an example as YAML text."""

    key: str
    name: str
    kind: Kind[Any]
    help: str
    required: bool
    example: str


def written(name: str, kind: Kind[T], text: str, *, required: bool = False, example: str = "") -> T:
    """Declare a dataclass field that authors write; `name` is its Chinese name, `text` its help.

    Typed as the value the kind gives, so that mypy compares it with the field's annotation.
    """
    declared = (name, kind, text, required, example)
    return cast("T", dataclasses.field(metadata={"written": declared}))


def specs(record: type) -> tuple[Spec, ...]:
    """Return the declared fields of a dataclass in their order."""
    return _specs(record)


@cache  # asked for at every record of every case
def _specs(record: type) -> tuple[Spec, ...]:
    return tuple(
        Spec(field.name, name, kind, text, required, example)
        for field in dataclasses.fields(record)
        for name, kind, text, required, example in (field.metadata["written"],)
    )


def names(record: type) -> frozenset[str]:
    """Return every name, English and Chinese, that a field of `record` or of a record in it may have."""
    found: set[str] = set()
    for spec in specs(record):
        found |= {spec.key, spec.name}
        if inner := inner_record(spec.kind):
            found |= names(inner)
    return frozenset(found)


def inner_record(kind: Kind[Any]) -> type | None:
    """Return the dataclass that `kind` fills, itself or as items of a list, or None."""
    item: Kind[Any] = getattr(kind, "item", kind)
    record: type | None = getattr(item, "record", None)
    return record
