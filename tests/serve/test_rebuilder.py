import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest
from publish.shop import plain_project
from support import CASE, Project

from showcase.serve import rebuilder as module
from showcase.serve.rebuilder import Rebuilder
from showcase.serve.watcher import SourceWatcher


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """A project with plain templates."""
    return plain_project(tmp_path / "案例 库")


def rebuilder(project: Project, rebuild: Callable[[], bool | None]) -> Rebuilder:
    return Rebuilder(SourceWatcher(project.root), rebuild)


def test_nothing_is_built_until_something_changes(small: Project) -> None:
    builds: list[int] = []

    def rebuild() -> bool:
        builds.append(1)
        return True

    one = rebuilder(small, rebuild)
    assert not one.look()
    small.write("cases/jia.md", "x")
    assert one.look()
    assert not one.look()
    assert builds == [1]


def test_a_build_that_changed_nothing_shows_nothing(small: Project) -> None:
    one = rebuilder(small, lambda: False)
    small.write("cases/jia.md", "x")
    assert not one.look()


def test_a_change_during_a_build_is_built_next(small: Project) -> None:
    def rebuild() -> bool:
        if not (small.root / "cases/yi.md").exists():
            small.write("cases/yi.md", CASE)
        return True

    one = rebuilder(small, rebuild)
    small.write("cases/jia.md", "x")
    assert [one.look() for _ in range(3)] == [True, True, False]


def test_a_build_that_came_to_no_end_is_tried_again_but_not_for_ever(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds: list[int] = []
    monkeypatch.setattr(module, "_AGAIN", (0.0, 0.0))

    def rebuild() -> bool | None:
        builds.append(1)
        return None if len(builds) != 5 else True

    one = rebuilder(small, rebuild)
    small.write("cases/jia.md", "x")
    assert [one.look() for _ in range(5)] == [False] * 5
    assert len(builds) == 3
    small.write("cases/jia.md", "yy")
    assert [one.look() for _ in range(3)] == [False, True, False]
    assert len(builds) == 5


class Working:
    """A rebuilder at work in a thread, and what it has built and shown."""

    def __init__(self, project: Project, rebuild: Callable[[int], None]) -> None:
        self.built: list[int] = []
        self.shown: list[int] = []
        self.stopped = threading.Event()
        self.project = project
        self.inner = rebuild
        one = rebuilder(project, self._rebuild)
        self.thread = threading.Thread(target=one.work, args=(self.stopped, self._show))

    def _rebuild(self) -> bool:
        self.built.append(len(list((self.project.root / "cases").glob("*.md"))))
        self.inner(len(self.built))
        return True

    def _show(self) -> None:
        self.shown.append(self.built[-1])

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopped.set()
        self.thread.join()

    def wait_for(self, cases: int) -> None:
        """Wait until a site of so many cases is shown."""
        end = time.monotonic() + 20
        while self.shown[-1:] != [cases]:
            assert time.monotonic() < end, self.shown
            time.sleep(0.01)


def test_thousands_of_changes_cost_at_most_two_builds(small: Project) -> None:
    with Working(small, lambda _: time.sleep(0.05)) as working:
        time.sleep(0.1)
        for number in range(2000):
            small.write(f"cases/c{number}.md", CASE)
        working.wait_for(2001)
    assert len(working.built) <= 2


@pytest.mark.parametrize(
    "bug", [ZeroDivisionError, SystemExit, MemoryError, KeyboardInterrupt, GeneratorExit]
)
def test_nothing_that_a_build_raises_ends_the_work(
    small: Project, capsys: pytest.CaptureFixture[str], bug: type[BaseException]
) -> None:
    def rebuild(number: int) -> None:
        if number == 1:
            raise bug

    with Working(small, rebuild) as working:
        small.write("cases/yi.md", CASE)
        working.wait_for(2)  # by itself, without another change
        small.write("cases/zi.md", CASE)
        working.wait_for(3)
    assert len(working.built) == 3
    assert bug.__name__ in capsys.readouterr().err
