import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from publish.shop import plain_project
from support import CASE, Project

from showcase.serve.watcher import SourceWatcher


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """A project with plain templates."""
    return plain_project(tmp_path / "案例 库")


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
    watcher = SourceWatcher(small.root)
    assert watcher.changes() == 0
    change(small)
    assert watcher.changes() > 0
    assert watcher.changes() == 0


def test_all_changes_of_one_moment_are_counted_together(small: Project) -> None:
    watcher = SourceWatcher(small.root)
    for number in range(50):
        small.write(f"cases/c{number}.md", CASE)
    (small.root / "cases/jia.md").unlink()
    assert watcher.changes() == 51


def test_what_editors_hide_and_what_is_no_source_is_no_change(small: Project) -> None:
    watcher = SourceWatcher(small.root)
    for path in ("cases/.jia.md.swp", "public/index.html", "README.md", ".public.next/a", "cases/.git/a"):
        small.write(path, "x")
    assert watcher.changes() == 0


def coarse(status: os.stat_result) -> os.stat_result:
    """Return the status of a file as FAT has it: time in steps of two seconds, no inode."""
    seconds = int(status.st_mtime) // 2 * 2
    known = {"st_mtime_ns": seconds * 10**9, "st_ctime_ns": 0, "st_mtime": float(seconds), "st_ino": 0}
    fields = [getattr(status, f"st_{name}") for name in ("mode", "ino", "dev", "nlink", "uid", "gid", "size")]
    return os.stat_result([*fields, 0, 0, 0], known)


def test_two_changes_within_one_tick_of_a_coarse_clock_are_both_seen(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = os.stat
    monkeypatch.setattr(os, "stat", lambda path, **options: coarse(looked(path, **options)))
    at = time.time() // 2 * 2
    path = small.root / "cases/jia.md"
    os.utime(path, (at, at))
    watcher = SourceWatcher(small.root)
    for text in ("甲", "乙", "丙"):
        path.write_text(text, "utf-8")
        os.utime(path, (at, at))
        assert watcher.changes() == 1
    assert watcher.changes() == 0


def test_a_file_that_grows_old_has_not_changed(small: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    watcher = SourceWatcher(small.root)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 60)
    assert watcher.changes() == 0


def test_a_file_that_vanishes_while_one_looks_is_no_error(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    watcher = SourceWatcher(small.root)
    looked = os.stat

    def stat(path: str, **options: bool) -> os.stat_result:
        if str(path).endswith("jia.md"):
            raise FileNotFoundError(2, "No such file or directory", path)
        return looked(path, **options)

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", stat)
        assert watcher.changes() == 1
    assert watcher.changes() == 1


def test_links_are_not_followed_as_the_reader_follows_none(small: Project, tmp_path: Path) -> None:
    (small.root / "assets/round").symlink_to(small.root)
    (small.root / "assets/gone").symlink_to("nothing")
    (small.root / "assets/out").symlink_to(tmp_path)
    watcher = SourceWatcher(small.root)
    (tmp_path / "letter.txt").touch()
    assert watcher.changes() == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
@pytest.mark.timeout(30)
def test_a_pipe_is_not_waited_for(small: Project) -> None:
    watcher = SourceWatcher(small.root)
    os.mkfifo(small.root / "assets/pipe")
    assert watcher.changes() == 1
    assert watcher.changes() == 0
