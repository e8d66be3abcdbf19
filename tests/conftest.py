"""Fixtures that most tests share."""

from pathlib import Path

import pytest
from support import Project, project_at


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small project on the disk, in a folder with a space and Chinese in its name."""
    return project_at(tmp_path / "案例 库")
