"""Where the value of an expression comes from: through names, parameters, returns, tuples and tables.

Everything that can be the value is found, whatever the conditions on the way; what cannot be followed is
given as it is, so that whoever asks sees that something is not known. Only text is followed: the annotations,
which mypy holds to be true, tell what can have none.
"""

import ast
from collections.abc import Iterator

from guide.answers import Answers
from guide.bindings import Bound, bindings, is_text
from guide.program import Function, Program, Scope, fields, own_nodes
from guide.raising import raised

Origins = Iterator[ast.expr]
_COLLECTING = ("tuple", "list", "sorted", "set", "frozenset", "reversed", "iter")


class Flow:
    """Follows values backwards through a program."""

    def __init__(self, program: Program, opaque: str) -> None:
        """Follow in `program`; what a record of the class `opaque` holds is not looked for."""
        self.program = program
        self.opaque = opaque
        self._names: dict[Scope, dict[str, list[Bound]]] = {}
        self._answers = Answers()

    def origins(self, value: ast.expr) -> Origins:
        """Yield the expressions that make the value: constants, f-strings, tuples, what is not followed."""
        yield from self._answers.to(("value", value, 0), lambda: self._step(value))

    def each(self, value: ast.expr) -> Origins:
        """Yield the origins of what a loop over `value` gives."""
        yield from self._answers.to(("each", value, 0), lambda: self._each(value))

    def item(self, value: ast.expr, number: int) -> Origins:
        """Yield the origins of the item at `number` of the tuple `value`."""
        yield from self._answers.to(("item", value, number), lambda: self.items(self.origins(value), number))

    def argument(self, call: ast.Call, number: int, name: str) -> Origins:
        """Yield the origins of what a call gives for the parameter `name`, which is the one at `number`."""
        for keyword in call.keywords:
            if keyword.arg == name:
                yield from self.origins(keyword.value)
        for position, given in enumerate(call.args):
            if isinstance(given, ast.Starred) and position <= number:
                yield from self.item(given.value, number - position)
                return
            if position == number:
                yield from self.origins(given)

    def items(self, wholes: Origins, number: int) -> Origins:
        """Yield the origins of the item at `number` of each of the tuples `wholes`; None has no items."""
        for whole in wholes:
            match whole:
                case ast.Tuple(elts=items) | ast.List(elts=items) if number < len(items) and not any(
                    isinstance(one, ast.Starred) for one in items
                ):
                    yield from self.origins(items[number])
                case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *_]) if number == 1:
                    yield from self.each(inner)
                case ast.Call(func=ast.Name(id="zip"), args=inner) if number < len(inner):
                    yield from self.each(inner[number])
                case ast.Attribute(value=ast.Name() as error, attr="args"):
                    yield from raised(self, error, number) or (whole,)
                case ast.Constant(value=None):
                    pass
                case _:
                    yield whole

    def _step(self, value: ast.expr) -> Origins:
        match value:
            case ast.IfExp(body=one, orelse=other):
                yield from (*self.origins(one), *self.origins(other))
            case ast.BoolOp(values=values):
                yield from (origin for each in values for origin in self.origins(each))
            case ast.NamedExpr(value=inner) | ast.Starred(value=inner):
                yield from self.origins(inner)
            case ast.Name():
                yield from self._name(value)
            case ast.Subscript(value=whole, slice=ast.Constant(value=int(number))):
                yield from self.item(whole, number)
            case ast.Subscript(value=whole):
                yield from self._values(whole, value)
            case ast.Attribute():
                yield from self._attribute(value)
            case ast.Call():
                yield from self._call(value)
            case _:
                yield value

    def _each(self, value: ast.expr) -> Origins:
        for whole in self.origins(value):
            match whole:
                case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
                    for one in items:
                        yield from self.each(one.value) if isinstance(one, ast.Starred) else self.origins(one)
                case ast.GeneratorExp(elt=item) | ast.ListComp(elt=item) | ast.SetComp(elt=item):
                    yield from self.origins(item)
                case ast.Call(func=ast.Name(id=name), args=[inner, *_]) if name in _COLLECTING:
                    yield from self.each(inner)
                case ast.Call(func=called) if generators := list(self._functions(called, is_generator=True)):
                    yield from (origin for one in generators for origin in self._given(one))
                case ast.BinOp(left=left, right=right):
                    yield from (*self.each(left), *self.each(right))
                case _:
                    yield whole
        if isinstance(value, ast.Name):
            yield from self._appended(value)

    def _appended(self, name: ast.Name) -> Origins:
        """Yield the origins of what is appended to a list by its name."""
        for node in own_nodes(next(self.program.scopes(name))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id=other), attr="append"), args=[given]):
                    yield from self.origins(given) if other == name.id else ()

    def _values(self, whole: ast.expr, otherwise: ast.expr) -> Origins:
        """Yield the origins of all values of a table."""
        for table in self.origins(whole):
            if isinstance(table, ast.Dict):
                yield from (origin for value in table.values for origin in self.origins(value))
            else:
                yield otherwise

    def _attribute(self, value: ast.Attribute) -> Origins:
        """Yield what the field of a record is made with, wherever such a record is made."""
        calls = [
            (call, list(fields(owner)).index(value.attr))
            for owner in self.program.classes_with(value.attr, value)
            if owner.name != self.opaque and is_text(fields(owner)[value.attr])
            for call in self.program.calls_of(owner)
        ]
        if not calls:
            yield value
        for call, number in calls:
            yield from self.argument(call, number, value.attr)
        for call in self.program.calls_named("replace") if calls else ():
            yield from self.argument(call, -1, value.attr)

    def _call(self, call: ast.Call) -> Origins:
        match call:
            case ast.Call(func=ast.Name(id="next"), args=[inner, *defaults]):
                yield from self.each(inner)
                yield from (origin for default in defaults for origin in self.origins(default))
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *defaults]):
                yield from self._values(table, call)
                yield from (origin for default in defaults for origin in self.origins(default))
            case ast.Call(func=ast.Name(id="str"), args=[ast.Name() as inner]):
                yield from raised(self, inner) or (call,)
            case ast.Call(func=called) if functions := list(self._functions(called, is_generator=False)):
                yield from (origin for function in functions for origin in self._given(function))
            case _:
                yield call

    def _functions(self, called: ast.expr, *, is_generator: bool) -> Iterator[Function]:
        """Yield the functions of the program that `called` can be and that give text."""
        for one in self.program.targets(called):
            if isinstance(one, Function) and is_text(one.returns):
                yields = any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own_nodes(one))
                if yields is is_generator:
                    yield one

    def _given(self, function: Function) -> Origins:
        """Yield the origins of what a function returns, of a generator those of what it yields."""
        for node in own_nodes(function):
            match node:
                case ast.Return(value=ast.expr() as given) | ast.Yield(value=ast.expr() as given):
                    yield from self.origins(given)
                case ast.YieldFrom(value=given):
                    yield from self.each(given)

    def _name(self, name: ast.Name) -> Origins:
        for scope in self.program.scopes(name):
            if bound := self._bound_in(scope).get(name.id):
                yield from (origin for get in bound for origin in get())
                return
        source, original = self.program.imported(self.program.module(name), name.id)
        module = self.program.modules.get(source)
        bound = self._bound_in(module).get(original, []) if module else []
        yield from (origin for get in bound for origin in get()) if bound else (name,)

    def _bound_in(self, scope: Scope) -> dict[str, list[Bound]]:
        """Return what each name can be that is bound in a scope."""
        if scope not in self._names:
            names = self._names[scope] = {}
            for name, get in bindings(self, scope):
                names.setdefault(name, []).append(get)
        return self._names[scope]
