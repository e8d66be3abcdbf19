"""The picture of the rooms in `docs/architecture.md` is the one that the code has."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from support import REPOSITORY

PACKAGE = REPOSITORY / "showcase"
TABLE = re.findall(r"^\| (`.*?) \|", (REPOSITORY / "docs/architecture.md").read_text("utf-8"), re.MULTILINE)
ORDER = [name.rstrip("/").removesuffix(".py") for row in TABLE for name in re.findall(r"`([^`]+)`", row)]
# The page names this knot: kinds of fields give values of the model, and regions are found by a gazetteer.
KNOTS = {("fields", "model"), ("fields", "regions"), ("model", "regions")}


def _imported(path: Path) -> Iterator[str]:
    """Yield the rooms from which a module imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("showcase."):
            yield node.module.split(".")[1]


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_every_room_is_in_the_table_once() -> None:
    rooms = {_room(path) for path in PACKAGE.rglob("*.py")} - {"__init__", "__main__"}
    assert sorted(ORDER) == sorted(rooms)


def test_a_room_imports_from_rooms_above_it_only() -> None:
    upwards = {
        (_room(path), room)
        for path in PACKAGE.rglob("*.py")
        if _room(path) in ORDER
        for room in _imported(path)
        if ORDER.index(room) > ORDER.index(_room(path))
    }
    assert upwards == KNOTS
