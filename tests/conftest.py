"""Fixtures that most tests share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from guide.recorder import recorded, unexplained
from hypothesis import settings
from support import REPOSITORY, Project, project_at

from showcase.build import build

settings.register_profile("shared machines", deadline=None)  # how long an example takes says nothing there
settings.load_profile("shared machines")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--refresh`, which rewrites the golden files instead of comparing with them."""
    parser.addoption("--refresh", action="store_true", help="rewrite golden files and generated documents")


@pytest.fixture(scope="session", autouse=True)
def every_problem_met_in_the_tests_is_in_the_guide() -> Iterator[None]:
    """Fail after the last test if the program said something that the editor's guide does not explain."""
    with recorded() as found:
        yield
    assert not unexplained(found), unexplained(found)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a file of the repository, or rewrite the file if `--refresh` is given."""

    def compare(path: str, text: str) -> None:
        file = REPOSITORY / path
        if request.config.getoption("--refresh"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        assert text == file.read_text("utf-8"), f"{path} is out of date: python build.py test --refresh"

    return compare


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small project on the disk, in a folder with a space and Chinese in its name."""
    return project_at(tmp_path / "案例 库")


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the five cases, built once."""
    target = tmp_path_factory.mktemp("site") / "public"
    built = build(REPOSITORY, target)
    assert built.published, "\n".join(map(str, built.made.problems))
    return target
