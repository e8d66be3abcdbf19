"""The page of dependencies names what the project has, and names it once."""

import json
import re
import tomllib

from support import REPOSITORY

_PAGE = (REPOSITORY / "docs/dependencies.md").read_text("utf-8")
_PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))


def _listed(heading: str) -> list[str]:
    """Return the packages in the table below `heading`, without those that Debian has."""
    table = _PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| ([^|]+?) \|", table, re.MULTILINE)[1:]
    rows = [cell for cell in cells if not cell.endswith("(Debian)") and not cell.startswith("---")]
    return sorted(name for cell in rows for name in cell.removesuffix(" (npm)").split(", "))


def _names(requirements: list[str]) -> list[str]:
    return sorted(re.split(r"[<>=~!;\[ ]", requirement)[0] for requirement in requirements)


def test_every_package_of_a_build_has_one_line() -> None:
    assert _listed("To build") == _names(_PROJECT["project"]["dependencies"])


def test_every_package_of_the_tests_has_one_line() -> None:
    assert _listed("To test") == _names(_PROJECT["dependency-groups"]["dev"])


def test_every_package_of_continuous_integration_has_one_line() -> None:
    declared = json.loads((REPOSITORY / ".ci/package.json").read_text("utf-8"))
    assert _listed("In continuous integration only") == sorted(declared["dependencies"])
