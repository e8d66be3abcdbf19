"""Every message that the program can say to an author, read from its source.

Whatever flows into the message of a `Problem`, or into what the command line prints, is a message. What
varies in it stands as `…`. A message that cannot be followed is reported, never passed over.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import prod

from guide.flow import Flow
from guide.program import Program

HOLE = "…"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_MOST = 256  # ways in which the parts of one message may be put together


@dataclass(frozen=True)
class _Sink:
    """A call that tells the author something: its name, and the place and name of what it tells."""

    name: str
    number: int
    parameter: str
    is_strict: bool = False  # all that it tells must be known; the others also print what is told elsewhere


_SINKS = (
    _Sink("Problem", 1, "message", is_strict=True),
    _Sink("replace", -1, "message", is_strict=True),
    _Sink("UsageError", 0, "message", is_strict=True),
    _Sink("echo", 0, "message"),
    _Sink("say", 0, "sentence"),
    _Sink("stderr.write", 0, ""),
)


@dataclass(frozen=True, order=True)
class Message:
    """A message with `…` for what varies, and where it is written as `path:line`."""

    text: str
    place: str


@dataclass(frozen=True)
class Catalogue:
    """All messages, and the places whose message cannot be told."""

    messages: tuple[Message, ...]
    unclear: tuple[str, ...]


def catalogue(program: Program) -> Catalogue:
    """Return the messages of `program`."""
    reader = _Reader(program)
    messages: set[Message] = set()
    unclear = set(_handed_on(program))
    for sink in _SINKS:
        for call in program.calls_named(sink.name):
            origins = list(reader.flow.argument(call, sink.number, sink.parameter))
            if sink.is_strict and sink.number >= 0 and not origins:
                unclear.add(f"{program.place(call)}: nothing comes here")
            for origin in origins:
                texts = {normal(text) for text in reader.texts(origin)} - {""}
                messages |= {Message(text, program.place(origin)) for text in texts if _HAN.search(text)}
                if sink.is_strict and not all(map(_HAN.search, texts)) and not _repeats(origin):
                    unclear.add(f"{program.place(origin)}: {ast.unparse(origin)[:80]}")
    return Catalogue(tuple(sorted(messages)), tuple(sorted(unclear)))


@cache  # every message is held against every entry
def normal(text: str) -> str:
    """Return a message as it is compared: one line, one `…` for what varies."""
    return re.sub(f"{HOLE}+", HOLE, re.sub(r"\s+", " ", text).strip())


def _handed_on(program: Program) -> Iterator[str]:
    """Yield the places where the class of problems is given to another function, which may then make some."""
    for node in program.nodes():
        given = node.args if isinstance(node, ast.Call) and ast.unparse(node.func) != "isinstance" else ()
        if any(ast.unparse(one).endswith("Problem") for one in given):
            yield f"{program.place(node)}: {ast.unparse(node)[:80]}"


def _repeats(origin: ast.expr) -> bool:
    """Tell whether this passes on the message of a problem, which is in the catalogue by itself."""
    return any(isinstance(node, ast.Attribute) and node.attr == "message" for node in ast.walk(origin))


class _Reader:
    """Tells the texts that an expression can have."""

    def __init__(self, program: Program) -> None:
        self.flow = Flow(program, _SINKS[0].name)
        self._open: set[ast.expr] = set()
        self._known: dict[ast.expr, set[str]] = {}

    def texts(self, made: ast.expr) -> set[str]:
        """Return what `made`, an origin, can say; `…` for what is not written in the program."""
        if made in self._open:  # a text that grows in a loop
            return {HOLE}
        if made not in self._known:
            self._open.add(made)
            self._known[made] = self._texts(made)
            self._open.remove(made)
        return self._known[made]

    def _texts(self, made: ast.expr) -> set[str]:
        found = {HOLE}
        match made:
            case ast.Constant(value=str(text)):
                found = {text}
            case ast.Constant(value=None):
                found = set()
            case ast.JoinedStr(values=parts):
                found = _joined([self._part(part) for part in parts])
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                found = _joined([self._all(left), self._all(right)])
            case ast.BinOp(left=left, op=ast.Mod()):
                found = {re.sub(r"%[-#0-9.]*[a-z]", HOLE, text) for text in self._all(left)}
            case ast.Call(func=ast.Attribute(value=form, attr="format")):
                found = {re.sub(r"\{[^{}]*\}", HOLE, text) for text in self._all(form)}
        return found

    def _all(self, value: ast.expr) -> set[str]:
        found = {text for origin in self.flow.origins(value) for text in self.texts(origin)}
        if HOLE in found:
            found = {text for text in found if text == HOLE or _HAN.search(text)}
        return found or {HOLE}

    def _part(self, part: ast.expr) -> set[str]:
        if not isinstance(part, ast.FormattedValue):
            return self.texts(part)
        return {HOLE} if part.format_spec else self._all(part.value)


def _joined(parts: list[set[str]]) -> set[str]:
    while prod(map(len, parts)) > _MOST:
        largest = max(range(len(parts)), key=lambda number: len(parts[number]))
        parts[largest] = {HOLE}
    return {"".join(choice) for choice in product(*map(sorted, parts))}
