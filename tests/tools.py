"""The tools that some tests need beside Python."""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest
from support import REPOSITORY


def program(*names: str) -> str:
    """Return the path of the first of these programs that is installed, else skip the test."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found or _missing(names[0])


def npm_file(path: str) -> Path:
    """Return a file of an npm package that `.ci/package.json` names, else skip the test."""
    file = REPOSITORY / ".ci/node_modules" / path
    return file if file.exists() else _missing(path)


def _missing(what: str) -> NoReturn:
    """Skip for want of a tool; in continuous integration that is a failure."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")
