"""Builds that meet others, or somebody, on the disk."""

import errno
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from edits import edited_project
from filelock import FileLock
from support import CASE, Project, surroundings

from showcase import build as building
from showcase.course.run import make_course
from showcase.handouts.run import print_handouts
from showcase.make import Made, make_with_pictures
from showcase.pack.run import pack
from showcase.publish import lock
from showcase.standing import build_if_needed

RECORD = ".showcase/record.sqlite3"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = edited_project(tmp_path / "案例 库")
    made.build()
    made.write("cases/jia.md", CASE.replace("很多", "好多"))
    made.build()  # now there is a standby, too
    return made


def changed(project: Project) -> None:
    project.write("cases/jia.md", CASE.replace("很多", "许多"))


def clean(project: Project) -> dict[str, bytes]:
    """Return the site of the project as built from nothing."""
    other = project.root.with_name("从头")
    shutil.copytree(project.root, other, ignore=shutil.ignore_patterns("public*", ".public*", ".showcase"))
    assert Project(other).build().published
    return Project(other).published()


@pytest.mark.parametrize("gone", ["public", "public/cases", "public/index.html", ".public.next", ".showcase"])
def test_what_is_deleted_during_a_build_is_made_again(
    project: Project, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    times: list[str] = []

    def made(*args: object, **options: object) -> Made:
        found = make_with_pictures(*args, **options)  # type: ignore[arg-type]  # what it was called with
        if not times:
            path = project.root / gone
            path.unlink() if path.is_file() else shutil.rmtree(path)
        times.append(gone)
        return found

    changed(project)
    monkeypatch.setattr(building, "make_with_pictures", made)
    assert project.build().published
    assert len(times) == (2 if gone.startswith("public") else 1)
    assert project.published() == clean(project)


@pytest.mark.parametrize(
    "count", [8, pytest.param(3000, marks=[pytest.mark.long, pytest.mark.timeout(7200)])]
)
def test_a_damaged_record_changes_nothing(project: Project, count: int) -> None:
    chance = random.Random(count)  # noqa: S311 - no secret
    record = project.root / RECORD
    former = project.published()
    changed(project)
    sites, texts = (former, clean(project)), ("好多", "许多")
    sound = record.read_bytes()
    for number in range(count):
        content = bytearray(sound)
        if chance.random() < 0.3:
            del content[chance.randrange(len(content)) :]
        for _ in range(chance.choice((1, 1, 10, 1000))):
            if content:
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        record.write_bytes(content)
        project.write("cases/jia.md", CASE.replace("很多", texts[number % 2]))
        assert project.build().published
        assert project.published() == sites[number % 2]


def test_the_record_of_another_version_is_not_believed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(project)
    whole = clean(project)
    with closing(sqlite3.connect(project.root / RECORD)) as rows, rows:
        rows.execute("UPDATE known SET value = x'00'")
    assert project.build().published
    assert project.published() == whole
    for number in range(2):
        monkeypatch.setattr("showcase.record.record.generator", lambda number=number: bytes([number]) * 32)
        assert not project.build().changed
    for content in (b"", b"SQLite format 3\0", b"CREATE TABLE"):
        (project.root / RECORD).write_bytes(content)
        assert not project.build().changed
    (project.root / RECORD).unlink()
    (project.root / RECORD).mkdir()
    assert not project.build().changed


def run(project: Project) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "showcase", "build"],
        cwd=project.root,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def test_a_build_waits_for_another_and_tells_if_that_takes_too_long(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = project.published()
    changed(project)
    with FileLock(project.root / ".public.lock"):
        second = run(project)
        monkeypatch.setattr(lock, "_BUSY_AFTER", 0.05)
        built = project.build()
        assert [str(problem) for problem in built.made.problems] == [
            "public:1:1: 另一个程序正在生成网站 → 等它结束，或关掉它，再试一次"
        ]
        assert second.poll() is None
        assert project.published() == before
    said, _ = second.communicate()
    assert second.returncode == 0, said.decode()
    assert project.published() == clean(project)


def test_who_waits_is_told_whom_for_and_builds_what_the_sources_are_then(project: Project) -> None:
    changed(project)
    (project.root / ".showcase/building.txt").write_text("（电脑 甲机，9:00:00 开始，进程号 7）", "utf-8")
    with FileLock(project.root / ".showcase/building.lock"):
        waiting = run(project)
        assert waiting.stdout
        assert waiting.stdout.readline().decode().strip() == (
            "另一个程序正在生成网站（电脑 甲机，9:00:00 开始，进程号 7），等它结束……"
        )
        project.write("cases/jia.md", CASE.replace("很多", "无数"))
    said, _ = waiting.communicate()
    assert waiting.returncode == 0, said.decode()
    assert project.published() == clean(project)


def test_a_build_that_comes_to_no_end_is_not_waited_for_without_end(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(project)
    before = project.published()
    monkeypatch.setattr(lock, "_LONGEST", 0.05)
    (project.root / ".showcase/building.txt").write_bytes(b"\xff\x1b[31m")
    with FileLock(project.root / ".showcase/building.lock"):
        outcome = build_if_needed(project.root, project.public, lambda *_: None)
    (problem,) = outcome.problems
    assert (outcome.published, problem.message) == (False, "另一个程序正在生成网站")
    assert project.published() == before


def test_who_packs_or_prints_waits_like_who_builds(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_LONGEST", 0.05)
    root, told = project.root, []
    project.write("ke.yaml", "title: 课\n")
    with FileLock(root / ".showcase/building.lock"):
        told += pack(root, root, report=lambda what, *_: told.append(what)).made.problems
        told += make_course(root, root / "ke.yaml").problems
        told += print_handouts(root, (), root / "handouts", lambda *_: None).built.made.problems
    waits, *problems = told
    assert waits == "另一个程序正在生成网站，等它结束"
    assert [problem.message for problem in problems] == ["另一个程序正在生成网站"] * 3


@pytest.mark.parametrize("kind", ["folder", "link", "pipe", "file instead of its folder"])
def test_without_a_lock_of_its_own_a_project_is_built_all_the_same(project: Project, kind: str) -> None:
    changed(project)
    path = project.root / ".showcase/building.lock"
    if kind == "folder":
        path.mkdir()
    elif kind == "link":
        path.symlink_to("gone/gone")
    elif kind == "pipe" and hasattr(os, "mkfifo"):
        os.mkfifo(path)
    else:
        shutil.rmtree(path.parent)
        path.parent.write_bytes(b"")
    assert build_if_needed(project.root, project.public, lambda *_: None).published
    assert project.published() == clean(project)


def test_a_disk_that_knows_locks_by_their_files_only_is_built_on_without_a_word(project: Project) -> None:
    pytest.importorskip("fcntl")
    changed(project)
    (project.root / ".public.lock").unlink()  # is left on other disks only
    code = f"""
import fcntl, sys
from showcase.cli.main import run
def missing(*_):
    raise OSError({errno.ENOSYS}, "")
fcntl.flock = missing
sys.argv[1:] = ["build"]
run()"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command,
        cwd=project.root,
        env=surroundings(),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    assert done.stderr == b""
    assert project.published() == clean(project)


def test_a_lock_whose_disk_is_gone_is_no_error_of_ours(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: FileLock) -> None:
        raise OSError(errno.EIO, "")

    changed(project)
    monkeypatch.setattr(FileLock, "release", gone)
    assert build_if_needed(project.root, project.public, lambda *_: None).published


def test_a_lock_of_a_process_that_is_no_more_is_none(project: Project) -> None:
    changed(project)
    code = "import sys, filelock; filelock.FileLock(sys.argv[1]).acquire(); print(1, flush=True); input()"
    command = [sys.executable, "-c", code, str(project.root / ".public.lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        holder.stdout.readline()
        holder.kill()
    start = time.monotonic()
    assert project.build().published
    assert time.monotonic() - start < 30
    assert project.published() == clean(project)
