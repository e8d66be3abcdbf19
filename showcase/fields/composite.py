"""The kinds of field that are built from other kinds: optional values, lists and records."""

from typing import TYPE_CHECKING, TypeVar

from showcase.fields.as_list import as_list, split_off
from showcase.fields.as_record import as_record
from showcase.fields.declaration import Kind, Schema, T, specs
from showcase.fields.kinds import Date, Line, Text
from showcase.fields.record import parse_record, parse_value
from showcase.fields.slips import mend_of_list
from showcase.frontmatter.nodes import Mapping, Node, Scalar, Sequence
from showcase.model.prose import Reference
from showcase.problems import Problem, Refused, refuse

if TYPE_CHECKING:
    from showcase.model.vocabulary import Vocabulary

R = TypeVar("R")


UNKNOWN = "不详"  # said, so that nobody need ask again


class Optional(Kind[T | None]):
    """Another kind, None where nothing is written; of a date also where it is said to be unknown."""

    absent = None

    def __init__(self, kind: Kind[T]) -> None:
        """Wrap `kind`."""
        self.item = kind
        self.label = f"{kind.label}；查不到就写“{UNKNOWN}”" if isinstance(kind, Date) else kind.label

    def parse(self, node: Node, vocabulary: "Vocabulary") -> T | None:
        """Return what the wrapped kind returns, None for a date that is said to be unknown."""
        if isinstance(self.item, Date) and isinstance(node, Scalar) and node.text.strip() == UNKNOWN:
            return None
        return self.item.parse(node, vocabulary)

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the form of the wrapped kind."""
        form = self.item.schema(vocabulary)
        if isinstance(self.item, Date):
            return form | {"pattern": rf"{form['pattern']}|^\s*{UNKNOWN}\s*$"}
        return form


class Placed(Kind[Reference]):
    """Text that names something outside its file, kept with its place so that it can be checked later."""

    def __init__(self, kind: Kind[str]) -> None:
        """Keep what `kind` gives."""
        self.label = kind.label
        self.kind = kind

    def parse(self, node: Node, vocabulary: "Vocabulary") -> Reference:
        """Return the text and where it is written."""
        return Reference(self.kind.parse(node, vocabulary), node.place)

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the form of the text."""
        return self.kind.schema(vocabulary)


class ListOf(Kind[tuple[T, ...]]):
    """Several values of one kind, each on a line of its own after `- `."""

    absent = ()

    def __init__(self, item: Kind[T], *, distinct: bool = False) -> None:
        """Hold lists of `item`; `distinct` if nothing may stand twice, which is a rule of `load/rules.py`."""
        self.item = item
        self.distinct = distinct
        self.label = f"列表，每项一行，以“- ”开头；每项：{item.label}"

    def outline(self, name: str, example: str) -> str:
        """Return in Chinese how a list is added."""
        if example:
            return f"加上一行“{name}:”，下一行写“  - {example}”"
        return f"加上一行“{name}:”，下面照案例模板写"

    def completion(self, name: str, example: str) -> str:
        """Return in Chinese how a list is completed."""
        return f"在“{name}:”的下一行写“  - {example}”" if example else f"在“{name}:”下面照案例模板写"

    def parse(self, node: Node, vocabulary: "Vocabulary") -> tuple[T, ...]:
        """Return the items; the problems of all of them are refused together."""
        if not isinstance(node, Sequence):
            mend = mend_of_list(self.item, node, vocabulary, is_free=isinstance(self.item, Line | Text))
            raise refuse(node.place, "这里应当写成列表", as_list(node, self.item), mend)
        values: list[T] = []
        problems: list[Problem] = []
        split = split_off(node.items, self.item)
        for number, item in enumerate(node.items):
            try:
                values.append(self._item(item, vocabulary))
            except Refused as refused:
                if number in split:
                    message, hint = "这里前面多了“-”，会被当作另一项", "和上面是同一项，就把“-”改成空格"
                    problems.append(Problem(item.place, message, hint))
                elif number + 1 not in split:
                    problems.extend(refused.problems)
        if problems:
            raise Refused(*problems)
        return tuple(values)

    def schema(self, vocabulary: "Vocabulary") -> Schema:
        """Return the form of a list."""
        item = {"errorMessage": f"每项应当写：{self.item.label}"} | self.item.schema(vocabulary)
        return {"type": "array", "items": item, **({"uniqueItems": True} if self.distinct else {})}

    def _item(self, node: Node, vocabulary: "Vocabulary") -> T:
        if isinstance(node, Scalar) and not node.text.strip():
            raise refuse(node.place, "列表里有一项是空的", "写上内容，或删掉这一行")
        return parse_value(self.item, node, vocabulary)


class Record(Kind[R]):
    """A group of fields, declared by a dataclass."""

    label = "几个小项"

    def __init__(self, record: type[R]) -> None:
        """Hold values of the dataclass `record`."""
        self.record = record

    def parse(self, node: Node, vocabulary: "Vocabulary") -> R:
        """Return the record; the problems of all its fields are refused together."""
        if not isinstance(node, Mapping):
            parts = "、".join(spec.name for spec in specs(self.record))
            hint = f"每行写一个小项，可以写：{parts}"
            if isinstance(node, Scalar) and node.text.strip():
                hint = as_record(node.text, specs(self.record))
            raise refuse(node.place, "这里应当写几个小项，每项是“名称: 内容”", hint)
        return parse_record(self.record, node, vocabulary)

    def schema(self, vocabulary: "Vocabulary") -> Schema:  # noqa: ARG002 - the kinds' common form
        """Return a reference to the form of the record, which a whole schema holds once."""
        return {"$ref": f"#/$defs/{self.record.__name__}"}
