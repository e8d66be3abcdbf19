"""What the names of a scope are bound to: by assignments, by loops, and by the calls of a function."""

import ast
from collections.abc import Callable, Iterator
from typing import Protocol

from guide.program import Function, Program, Scope, own_nodes

Bound = Callable[[], Iterator[ast.expr]]


class Follower(Protocol):
    """What finds the origins of values: see `Flow`."""

    program: Program

    def origins(self, value: ast.expr) -> Iterator[ast.expr]:
        """Yield the origins of a value."""

    def each(self, value: ast.expr) -> Iterator[ast.expr]:
        """Yield the origins of what a loop over a value gives."""

    def items(self, wholes: Iterator[ast.expr], number: int) -> Iterator[ast.expr]:
        """Yield the origins of an item of tuples."""

    def argument(self, call: ast.Call, number: int, name: str) -> Iterator[ast.expr]:
        """Yield the origins of what a call gives for a parameter."""


def bindings(flow: Follower, scope: Scope) -> Iterator[tuple[str, Bound]]:
    """Yield the names that are bound in `scope`, each with what finds the origins of what it is."""
    if isinstance(scope, Function):
        yield from _parameters(flow, scope)
    for node in own_nodes(scope):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _bound(flow, target, _later(flow.origins, value))
            case (
                ast.AnnAssign(target=target, value=ast.expr() as value)
                | ast.AugAssign(target=target, value=value)
                | ast.NamedExpr(target=target, value=value)
            ):
                yield from _bound(flow, target, _later(flow.origins, value))
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                yield from _bound(flow, target, _later(flow.each, value))


def is_text(annotation: ast.expr | None) -> bool:
    """Tell whether a value so annotated is text or holds some."""
    return annotation is not None and "str" in ast.unparse(annotation)


def _later(follow: Callable[[ast.expr], Iterator[ast.expr]], value: ast.expr) -> Bound:
    return lambda: follow(value)


def _bound(flow: Follower, target: ast.expr, get: Bound) -> Iterator[tuple[str, Bound]]:
    if isinstance(target, ast.Name):
        yield target.id, get
    elif isinstance(target, ast.Tuple | ast.List):
        for number, part in enumerate(target.elts):
            yield from _bound(flow, part, _item(flow, get, number))


def _item(flow: Follower, get: Bound, number: int) -> Bound:
    return lambda: flow.items(get(), number)


def _parameters(flow: Follower, function: Function) -> Iterator[tuple[str, Bound]]:
    """Yield the parameters that can hold text, each with what the calls give for it."""
    given = function.args
    places = [*given.posonlyargs, *given.args][1 if flow.program.is_method(function) else 0 :]
    defaults = dict(zip(reversed(places), reversed(given.defaults), strict=False))
    named = {one: value for one, value in zip(given.kwonlyargs, given.kw_defaults, strict=True) if value}
    for number, parameter in enumerate([*places, *given.kwonlyargs]):
        if is_text(parameter.annotation):
            default = (defaults | named).get(parameter)
            yield parameter.arg, _given(flow, function, parameter.arg, number, default)


def _given(flow: Follower, function: Function, name: str, number: int, default: ast.expr | None) -> Bound:
    def get() -> Iterator[ast.expr]:
        for call in flow.program.calls_of(function):
            yield from flow.argument(call, number, name)
        if default:
            yield from flow.origins(default)

    return get
