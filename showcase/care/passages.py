"""Every text of a case, each with the place of every character that a rule may point at."""

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.frontmatter.nodes import Mapping, Node, Scalar, Sequence
from showcase.problems import Place
from showcase.prose.source import Source

_QUOTED_TITLES = (("sources", "来源"), ("title", "题名"))


@dataclass(frozen=True)
class Front:
    """The front matter: its nodes, and the lines it was written in, of which the first is `first_line`."""

    mapping: Mapping
    text: str
    first_line: int


@dataclass(frozen=True)
class Passage:
    """A text; `is_cited` if it repeats somebody else's words, such as the title of a source.

    `name` is that of its field as it is written, "" for the body.
    """

    text: str
    where: "Scalar | Source"
    lines: tuple[str, ...] = ()
    first_line: int = 1
    is_cited: bool = False
    name: str = ""

    def place(self, offset: int, length: int) -> Place:
        """Return the place of the piece of `length` characters at `offset`.

        A scalar is looked for in the lines where it was written: quotation marks and indents are not in it.
        """
        if isinstance(self.where, Source):
            return self.where.place_at(offset)
        start = self.where.place
        piece = self.text[offset : offset + length].split("\n")[0]
        number, column = start.line - self.first_line, start.column - 1
        skip = self.text.count(piece, 0, offset)
        while number < len(self.lines):
            column = self.lines[number].find(piece, column)
            if column < 0:
                number, column = number + 1, 0
            elif skip:
                skip, column = skip - 1, column + 1
            else:
                return Place(start.path, self.first_line + number, column + 1)
        return start


def passages(front: Front | None, body: Source) -> Iterator[Passage]:
    """Yield the texts of the front matter and then the body."""
    if front:
        lines = tuple(front.text.split("\n"))
        for scalar, path in _scalars(front.mapping, ()):
            yield Passage(
                scalar.text, scalar, lines, front.first_line, _is_cited(path), path[-1] if path else ""
            )
    yield Passage(body.text, body)


def _is_cited(path: tuple[str, ...]) -> bool:
    fits = len(path) == len(_QUOTED_TITLES)
    return fits and all(name in names for name, names in zip(path, _QUOTED_TITLES, strict=True))


def _scalars(node: Node, path: tuple[str, ...]) -> Iterator[tuple[Scalar, tuple[str, ...]]]:
    """Yield the texts below a node, each with the names of the fields that lead to it."""
    if isinstance(node, Scalar):
        yield node, path
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item, path)
    else:
        for entry in node.entries:
            yield from _scalars(entry.value, (*path, entry.key.text))
