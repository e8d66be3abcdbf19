"""What the exceptions say that an `except … as error` catches: for `str(error)` and `*error.args`."""

import ast

from guide.bindings import Follower
from guide.program import Function, Program, own_nodes


def raised(flow: Follower, name: ast.expr, number: int = 0) -> list[ast.expr]:
    """Return the origins of the argument at `number` of the exceptions that a handler catches as `name`."""
    handler: ast.AST = name
    while not isinstance(handler, ast.ExceptHandler | ast.Module):
        handler = flow.program.parents[handler]
    attempt = flow.program.parents.get(handler)
    if not (isinstance(handler, ast.ExceptHandler) and isinstance(attempt, ast.Try)):
        return []
    kinds = ast.unparse(handler.type) if handler.type and handler.name == ast.unparse(name) else ""
    return [
        origin
        for function in _reached(flow.program, attempt.body)
        for node in own_nodes(function)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
        if ast.unparse(node.exc.func) in kinds
        for origin in flow.argument(node.exc, number, "")
    ]


def _reached(program: Program, body: list[ast.stmt]) -> list[Function]:
    """Return the functions of the program that `body` calls, and those that they call."""
    found: dict[Function, None] = {}
    waiting: list[ast.AST] = list(body)
    while waiting:
        for node in ast.walk(waiting.pop()):
            for target in program.targets(node.func) if isinstance(node, ast.Call) else ():
                if isinstance(target, Function) and target not in found:
                    found[target] = None
                    waiting.append(target)
    return list(found)
