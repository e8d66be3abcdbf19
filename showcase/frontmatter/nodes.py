"""YAML as nodes that remember where they were written; every scalar stays the text that was typed."""

from dataclasses import dataclass

from showcase.problems import Place


@dataclass(frozen=True)
class Scalar:
    """A piece of text; `content` is where the text of a block (`|`) begins, below its sign, else None.

    A `plain` one stands in its file as it is: on one line, without quotation marks.
    """

    place: Place
    text: str
    block: bool = False
    content: Place | None = None
    plain: bool = False


@dataclass(frozen=True)
class Sequence:
    """A list of nodes."""

    place: Place
    items: tuple["Node", ...]


@dataclass(frozen=True)
class Entry:
    """One `key: value` line of a mapping."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True)
class Mapping:
    """Key and value pairs in the order in which they were written; keys are unique.

    `remarks` are the names of fields that stand behind a `#`, in the mapping of a whole document only.
    """

    place: Place
    entries: tuple[Entry, ...]
    remarks: tuple[Scalar, ...] = ()

    def find(self, *names: str) -> Entry | None:
        """Return the entry whose key is one of `names`."""
        return next((entry for entry in self.entries if entry.key.text in names), None)


Node = Scalar | Sequence | Mapping
