"""Publishing that is killed: before each change of the disk, and at any moment."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from deploy.sites import NEW, OLD, beside, site_at, texts
from support import REPOSITORY

from showcase.deploy.run import deploy
from showcase.deploy.verification import verify

_DYING = """
import os, sys
from pathlib import Path
from showcase.deploy.run import deploy
from showcase.publish import exchange
import filelock
root, target, way = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
if way == "by renames":
    exchange._exchanged_at_once = lambda *_: False
CHANGES = {"os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.chmod", "ctypes.dlopen"}
def publish_and_die(nth):
    seen = 0
    def die(event, arguments):
        nonlocal seen
        changes = event in CHANGES or (event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR))
        if changes:
            if seen == nth:
                os._exit(9)
            seen += 1
    sys.addaudithook(die)
    deploy(root, root / "public", target)
    os._exit(0)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        publish_and_die(int(line))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""

_PUBLISHING = """
import sys
from pathlib import Path
from showcase.deploy.run import deploy
deploy(Path(sys.argv[1]), Path(sys.argv[1]) / "public", Path(sys.argv[2]))
"""


@dataclass
class Dying:
    """A process whose children publish and are ended on the way."""

    process: subprocess.Popen[str]

    def publish(self, nth: int) -> bool:
        """Publish until before the `nth` change of the disk; tell whether there were fewer."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{nth}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline() == "0\n"


@contextmanager
def dying(root: Path, target: Path, way: str) -> Iterator[Dying]:
    command = [sys.executable, "-c", _DYING, str(root), str(target), way]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=REPOSITORY, text=True, stdin=pipe, stdout=pipe) as process:
        yield Dying(process)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.parametrize("way", ["at once", "by renames"])
def test_killed_before_any_change_of_the_disk_it_leaves_the_old_site_or_the_new(
    tmp_path: Path, way: str
) -> None:
    root, target = tmp_path / "项目", tmp_path / "外/网站"
    target.parent.mkdir()
    gaps = nth = 0
    is_done = False
    with dying(root, target, way) as process:
        while not is_done:
            deploy(root, site_at(root / "public", OLD), target)
            site_at(root / "public", NEW)
            is_done = process.publish(nth)
            gaps += not target.exists()
            if target.exists():
                assert texts(target) in (OLD, NEW), nth
                assert verify(target).is_whole
            else:
                assert texts(target.with_name(".网站.old")) == OLD
            deploy(root, root / "public", target)
            assert (texts(target), beside(target)) == (NEW, ["网站"])
            nth += 1
    assert nth > 20
    assert gaps == (1 if way == "by renames" else 0)


@pytest.mark.parametrize("kills", [4, pytest.param(500, marks=[pytest.mark.long, pytest.mark.timeout(3600)])])
def test_killed_at_any_moment_it_leaves_the_old_site_or_the_new(tmp_path: Path, kills: int) -> None:
    moments = random.Random(kills)  # noqa: S311 - no secret
    root, target = tmp_path / "项目", tmp_path / "外/网站"
    target.parent.mkdir()
    old = OLD | {f"old/{number}.html": str(number) * 999 for number in range(200)}
    new = NEW | {f"new/{number}.html": str(number) * 999 for number in range(200)}
    deploy(root, site_at(root / "public", old), target)
    command = [sys.executable, "-c", _PUBLISHING, str(root), str(target)]
    for number in range(kills):
        files = new if number % 2 == 0 else old
        site_at(root / "public", files)
        with subprocess.Popen(command, cwd=REPOSITORY) as process:
            while process.poll() is None and beside(target) == ["网站"]:
                time.sleep(0.001)
            time.sleep(moments.uniform(0, 0.15))
            process.kill()
        assert texts(target) in (old, new)
        assert verify(target).is_whole
        deploy(root, root / "public", target)
        assert (texts(target), beside(target)) == (files, ["网站"])
