import os
from collections.abc import Callable
from pathlib import Path

import pytest
from publish.shop import plain_project
from support import CASE, Project

from showcase.serve.watcher import SourceWatcher

RELOAD, NOTHING = ("__livereload__", None), (None, None)


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """A project with plain templates."""
    return plain_project(tmp_path / "案例 库")


def watched(project: Project) -> tuple[SourceWatcher, list[int]]:
    """Return a watcher of `project` and the list that grows with every call of it."""
    calls: list[int] = []

    def on_change() -> bool:
        calls.append(len(calls))
        return True

    return SourceWatcher(project.root, on_change), calls


def keep_time(project: Project) -> None:
    """Change the text of the case to one of the same size, with the same time stamp."""
    path = project.root / "cases/jia.md"
    before = path.stat()
    other = path.with_suffix(".tmp")
    other.write_bytes(path.read_bytes().replace("甲楼".encode(), "乙楼".encode()))
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(path)


def same_size(project: Project) -> None:
    path = project.root / "cases/jia.md"
    path.write_bytes(path.read_bytes().replace("甲楼".encode(), "乙楼".encode()))


CHANGES: dict[str, Callable[[Project], object]] = {
    "a case added": lambda project: project.write("cases/yi.md", CASE),
    "a case changed": lambda project: project.write("cases/jia.md", CASE + "更多。\n"),
    "a case changed to one of the same size": same_size,
    "a case replaced by one of the same size and time": keep_time,
    "a case deleted": lambda project: (project.root / "cases/jia.md").unlink(),
    "a case renamed": lambda project: (project.root / "cases/jia.md").rename(project.root / "cases/yi.md"),
    "a picture added": lambda project: project.write("cases/jia/a.png", "x"),
    "the settings changed": lambda project: project.write("site.yaml", "x"),
    "the ledger changed": lambda project: project.write("ledger.txt", "x"),
    "the settings deleted": lambda project: (project.root / "site.yaml").unlink(),
    "a style changed": lambda project: project.write("assets/css/site.css", "x"),
    "a template changed": lambda project: project.write("templates/bare.html", "x"),
    "a folder renamed": lambda project: (project.root / "cases").rename(project.root / "was"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_seen_once(small: Project, change: Callable[[Project], object]) -> None:
    watcher, calls = watched(small)
    assert watcher.examine() == NOTHING
    change(small)
    assert watcher.examine() == RELOAD
    assert watcher.examine() == NOTHING
    assert calls == [0]


def test_many_changes_are_one(small: Project) -> None:
    watcher, calls = watched(small)
    for change in list(CHANGES.values())[:4]:
        change(small)
    for number in range(50):
        small.write(f"cases/c{number}.md", CASE)
    assert watcher.examine() == RELOAD
    assert calls == [0]


def test_what_editors_hide_and_what_is_no_source_is_no_change(small: Project) -> None:
    watcher, calls = watched(small)
    for path in ("cases/.jia.md.swp", "public/index.html", "README.md", ".public.next/a", "cases/.git/a"):
        small.write(path, "x")
    assert watcher.examine() == NOTHING
    assert calls == []


def test_a_change_during_a_build_is_built_next(small: Project) -> None:
    def on_change() -> bool:
        if not (small.root / "cases/yi.md").exists():
            small.write("cases/yi.md", CASE)
        return True

    watcher = SourceWatcher(small.root, on_change)
    small.write("cases/jia.md", "x")
    assert [watcher.examine() for _ in range(3)] == [RELOAD, RELOAD, NOTHING]


def test_a_build_that_changed_nothing_reloads_nothing(small: Project) -> None:
    watcher = SourceWatcher(small.root, lambda: False)
    small.write("cases/jia.md", "x")
    assert watcher.examine() == NOTHING


def test_a_file_that_vanishes_while_one_looks_is_no_error(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    watcher, calls = watched(small)
    looked = Path.stat

    def stat(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if self.name == "jia.md" and follow_symlinks:
            raise FileNotFoundError(2, "No such file or directory", str(self))
        return looked(self, follow_symlinks=follow_symlinks)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", stat)
        assert watcher.examine() == RELOAD
    assert watcher.examine() == RELOAD
    assert calls == [0, 1]


def test_links_are_not_followed_as_the_reader_follows_none(small: Project, tmp_path: Path) -> None:
    (small.root / "assets/round").symlink_to(small.root)
    (small.root / "assets/gone").symlink_to("nothing")
    (small.root / "assets/out").symlink_to(tmp_path)
    watcher, _ = watched(small)
    (tmp_path / "letter.txt").touch()
    assert watcher.examine() == NOTHING
