"""A build that is killed, or that the disk fails, leaves a whole site, and the next one is right."""

import errno
import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from dying import UNHINDERED, dying
from edits import edited_project
from support import Project, case, surroundings

KILLS = 1000  # at random moments
STRACE = shutil.which("strace") or ""
SOURCES = {"assets", "cases", "templates", "site.yaml"}
KEPT = {"public", ".public.next", ".public.lock", ".showcase"}
NEW = {
    "cases/jia.md": case("## 做法\n\n甲楼有不少企业。![大楼外景](jia/a.png)", title="甲楼的新事").encode(),
    "cases/yi.md": None,
    "cases/wu.md": case(title="戊楼的故事").encode(),
    "assets/a.txt": b"b",
    "assets/b/c.txt": b"c",
}
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")


@dataclass
class Shop:
    """A project that goes to and fro between two states, and the site of each as built from nothing."""

    project: Project
    sources: tuple[dict[str, bytes | None], dict[str, bytes | None]]
    sites: tuple[dict[str, bytes], dict[str, bytes]]
    state: int = 0

    def turn(self) -> None:
        """Bring the sources into the other state."""
        self.state = 1 - self.state
        put(self.project, self.sources[self.state])

    @property
    def is_whole(self) -> bool:
        """Tell whether readers see the one site or the other."""
        return self.project.published() in self.sites

    def recover(self) -> None:
        """Build, and see that the site is what the sources say, and that nothing else is there."""
        assert self.project.build().published
        assert self.project.published() == self.sites[self.state]
        assert {path.name for path in self.project.root.iterdir()} - SOURCES <= KEPT
        parts = [path for path in self.project.root.rglob("*") if path.name.endswith((".part", ".tmp"))]
        assert parts == []


def put(project: Project, sources: dict[str, bytes | None]) -> None:
    """Write these sources, and delete those of which nothing is given."""
    for path, content in sources.items():
        if content is not None:
            project.write(path, content)
        else:
            (project.root / path).unlink(missing_ok=True)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    project = edited_project(tmp_path / "案例 库")
    old = {path: at.read_bytes() if (at := project.root / path).exists() else None for path in NEW}
    sites = []
    for state in (NEW, old):
        put(project, state)
        for kept in (".showcase", "public"):
            shutil.rmtree(project.root / kept, ignore_errors=True)
        assert project.build().published
        sites.append(project.published())
    return Shop(project, (old, NEW), (sites[1], sites[0]))


def moments(few: int, start: int, seed: str) -> list[int]:
    """Return the numbers of some changes, from the first on."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    return [*range(1, start), *sorted(chance.sample(range(start, 90), few))]


@needs_fork
@pytest.mark.parametrize("way", ["at once", "renames"])
@pytest.mark.parametrize("few", [3, pytest.param(0, marks=[pytest.mark.long, pytest.mark.timeout(3600)])])
def test_killed_before_any_change_of_the_disk_a_build_leaves_a_whole_site(
    shop: Shop, way: str, few: int
) -> None:
    gaps = 0
    with dying(shop.project.root, way) as process:
        for nth in moments(few, 2, way) if few else count(1):
            shop.turn()
            status, said = process.build("death", nth)
            assert status in (9, UNHINDERED), said
            gaps += not shop.project.public.exists()
            assert shop.is_whole or not shop.project.public.exists(), nth
            shop.recover()
            if status == UNHINDERED:
                break
    assert gaps <= (1 if way == "renames" else 0)


@needs_fork
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("few", [3, pytest.param(0, marks=[pytest.mark.long, pytest.mark.timeout(3600)])])
def test_a_disk_that_fails_at_any_change_leaves_a_whole_site(shop: Shop, number: int, few: int) -> None:
    with dying(shop.project.root) as process:
        for nth in moments(few, 1, str(number)) if few else count(1):
            shop.turn()
            status, said = process.build(str(number), nth)
            judge(shop, status, said)
            shop.recover()
            if status >= UNHINDERED:
                break


def judge(shop: Shop, status: int, said: str) -> None:
    """See that a hindered build is done or has told so in Chinese, and that the site is whole."""
    assert shop.is_whole
    assert "Traceback" not in said, said
    if status % UNHINDERED == 0:
        assert shop.project.published() == shop.sites[shop.state]
    else:
        assert status == 1, said
        assert shop.project.published() == shop.sites[1 - shop.state]
        assert "原来的网站没有改动" in said, said


def started(shop: Shop, *before: str) -> subprocess.Popen[bytes]:
    """Begin to build in a process of its own, by the command `before` if there is one."""
    return subprocess.Popen(
        [*before, sys.executable, "-B", "-m", "showcase", "build"],
        cwd=shop.project.root,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


@pytest.mark.parametrize(
    "kills", [1, pytest.param(KILLS, marks=[pytest.mark.long, pytest.mark.timeout(7200)])]
)
def test_killed_at_any_moment_a_build_leaves_a_whole_site(shop: Shop, kills: int) -> None:
    chance = random.Random(kills)  # noqa: S311 - no secret
    longest = 0.5
    for _ in range(kills):
        shop.turn()
        start = time.monotonic()
        with started(shop) as process:
            try:
                process.communicate(timeout=chance.uniform(0, longest))
                longest = time.monotonic() - start
            except subprocess.TimeoutExpired:
                process.kill()
                longest *= 1.02  # on a busy machine the end comes later
        assert shop.is_whole
        shop.recover()


CALLS = (
    *("write", "pwrite64", "ftruncate", "fallocate", "copy_file_range", "sendfile", "fsync", "fdatasync"),
    *(
        "mkdir",
        "rmdir",
        "unlink",
        "unlinkat",
        "rename",
        "renameat2",
        "link",
        "linkat",
        "symlink",
        "utimensat",
    ),
    *("chmod", "fchmod", "flock", "fcntl"),
)


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not STRACE, reason="there is no strace")
@pytest.mark.parametrize("fault", ["signal=KILL", "error=ENOSPC", "error=EIO", "error=EROFS"])
@pytest.mark.parametrize("call", CALLS)
def test_at_every_changing_system_call_a_fault_leaves_a_whole_site(shop: Shop, call: str, fault: str) -> None:
    lasts = "" if fault.startswith("signal") else "+"  # a disk that is full remains so
    log = shop.project.root.parent / "log.txt"
    strace = STRACE, "-f", "-qq", "-o", str(log), "-e", f"trace={call}", "-e"
    for nth in count(1):
        shop.turn()
        with started(shop, *strace, f"inject={call}:{fault}:when={nth}{lasts}") as process:
            said = process.communicate()[0].decode("utf-8", "replace")
        is_met = any(sign in log.read_text("utf-8", "replace") for sign in ("(INJECTED)", "+++ killed by"))
        assert shop.is_whole, (nth, said)
        if call not in ("write", "flock", "fcntl"):  # where nothing can be told any more
            assert process.returncode in (0, 1, -9), said
            assert "Traceback" not in said, said
        shop.recover()
        if not is_met:
            break
