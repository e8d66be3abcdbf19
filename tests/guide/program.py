"""The program's own source as data: what is defined where, and who calls whom. Nothing of it is run."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.Module


class Program:
    """The modules of a program, given as texts under their paths."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Parse `texts`; a path such as `showcase/lint/lists.py` is the module `showcase.lint.lists`."""
        trees = {path: ast.parse(text, path) for path, text in texts.items()}
        self.modules = {_module_name(path): tree for path, tree in trees.items()}
        self._paths = {tree: path for path, tree in trees.items()}
        self.parents: dict[ast.AST, ast.AST] = {}
        self._holders: dict[ast.AST, ast.Module] = {}
        for tree in trees.values():
            self._holders[tree] = tree
            for node in ast.walk(tree):
                for child in ast.iter_child_nodes(node):
                    self.parents[child], self._holders[child] = node, tree
        self._imports = {tree: dict(_imports(tree)) for tree in trees.values()}
        self._targets: dict[ast.expr, tuple[Definition, ...]] = {}
        self._methods: dict[str, list[Definition]] = defaultdict(list)
        self._declaring: dict[str, list[ast.ClassDef]] = defaultdict(list)
        self._calls: dict[str, list[ast.Call]] = defaultdict(list)
        for node in self.parents:
            self._index(node)

    def place(self, node: ast.AST) -> str:
        """Return `path:line` of a node."""
        return f"{self._paths[self.module(node)]}:{getattr(node, 'lineno', 1)}"

    def module(self, node: ast.AST) -> ast.Module:
        """Return the module that holds `node`."""
        return self._holders[node]

    def nodes(self) -> Iterable[ast.AST]:
        """Return every node of the program."""
        return self.parents

    def scopes(self, node: ast.AST) -> Iterator[Scope]:
        """Yield the functions that hold `node`, the innermost first, and then its module."""
        while not isinstance(node, ast.Module):
            node = self.parents[node]
            if isinstance(node, Scope):
                yield node

    def is_method(self, function: Function) -> bool:
        """Tell whether the first parameter of `function` is its object."""
        return isinstance(self.parents[function], ast.ClassDef)

    def imported(self, module: ast.Module, name: str) -> tuple[str, str]:
        """Return module and name that `name` stands for in `module` by import, ("", "") for none."""
        return self._imports[module].get(name, ("", ""))

    def targets(self, called: ast.expr) -> tuple[Definition, ...]:
        """Return the functions, methods or classes of the program that the expression `called` can be."""
        if called not in self._targets:
            self._targets[called] = tuple(self._found(called))
        return self._targets[called]

    def calls_of(self, definition: Definition) -> Iterator[ast.Call]:
        """Yield the calls of a function, a method or a class."""
        return (call for call in self._calls[definition.name] if definition in self.targets(call.func))

    def calls_named(self, name: str) -> Iterator[ast.Call]:
        """Yield the calls of whatever is called `name`, of which dots are a part: `stderr.write`."""
        for call in self._calls[name.rpartition(".")[2]]:
            if "." not in name or ast.unparse(call.func).endswith(name):
                yield call

    def classes_with(self, field: str, near: ast.AST) -> list[ast.ClassDef]:
        """Return the classes that declare `field`, of the module of `near` and of those that it imports."""
        module = self.module(near)
        used = {module, *(self.modules.get(source) for source, _ in self._imports[module].values())}
        return [node for node in self._declaring[field] if self.module(node) in used]

    def _index(self, node: ast.AST) -> None:
        if isinstance(node, ast.Call):
            for name in set(self._names(node.func)):
                self._calls[name].append(node)
        elif isinstance(node, Function) and self.is_method(node):
            self._methods[node.name].append(node)
        elif isinstance(node, ast.ClassDef):
            for field in fields(node):
                self._declaring[field].append(node)

    def _found(self, called: ast.expr) -> Iterable[Definition]:
        match called:
            case ast.IfExp(body=one, orelse=other):
                return (*self.targets(one), *self.targets(other))
            case ast.Name(id=name):
                return self._named(called, name)
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                source, original = self.imported(self.module(called), name)
                top = _top(self.modules.get(f"{source}.{original}".strip(".")), attribute)
                return top or self._methods[attribute]
            case ast.Attribute(attr=attribute):
                return self._methods[attribute]
        return ()

    def _named(self, called: ast.expr, name: str) -> list[Definition]:
        for scope in self.scopes(called):
            if found := _top(scope, name):
                return found
        source, original = self.imported(self.module(called), name)
        return _top(self.modules.get(source), original)

    def _names(self, called: ast.expr) -> Iterable[str]:
        match called:
            case ast.IfExp(body=one, orelse=other):
                return (*self._names(one), *self._names(other))
            case ast.Name(id=name):
                return (self.imported(self.module(called), name)[1] or name,)
            case ast.Attribute(attr=attribute):
                return (attribute,)
        return ()


def fields(record: ast.ClassDef) -> dict[str, ast.expr]:
    """Return the attributes that a class declares in its body, in their order, with their annotations."""
    return {
        node.target.id: node.annotation
        for node in record.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


def own_nodes(scope: Scope) -> Iterator[ast.AST]:
    """Yield the nodes of a scope without those of the functions and classes in it."""
    waiting: list[ast.AST] = list(scope.body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, Definition | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


def _top(scope: Scope | None, name: str) -> list[Definition]:
    return [one for one in (scope.body if scope else ()) if isinstance(one, Definition) and one.name == name]


def _imports(tree: ast.Module) -> Iterator[tuple[str, tuple[str, str]]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((name.asname or name.name, (node.module or "", name.name)) for name in node.names)
        elif isinstance(node, ast.Import):
            yield from ((name.asname or name.name, (name.name, "")) for name in node.names)


def _module_name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
