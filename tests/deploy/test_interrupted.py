"""Publishing that is killed: before each change of the disk, and at any moment."""

import random
import signal
import subprocess
import sys
import time
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
root, target, way, nth = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
if way == "by renames":
    exchange._exchanged_at_once = lambda *_: False
CHANGES = {"os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.chmod", "ctypes.dlopen"}
seen = 0
def die(event, arguments):
    global seen
    changes = event in CHANGES or (event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR))
    if changes:
        if seen == nth:
            os._exit(9)
        seen += 1
sys.addaudithook(die)
deploy(root, root / "public", target)
"""


@pytest.mark.parametrize("way", ["at once", "by renames"])
def test_killed_before_any_change_of_the_disk_it_leaves_the_old_site_or_the_new(
    tmp_path: Path, way: str
) -> None:
    """A site of three files, so that there are few changes; each is a process that dies before it."""
    old, new = {"a.html": "1", "b.html": "2"}, {"a.html": "1", "c/d.html": "3"}
    root, target = tmp_path / "项目", tmp_path / "外/网站"
    target.parent.mkdir()
    gaps = 0
    for nth in range(99):
        deploy(root, site_at(root / "public", old), target)
        site_at(root / "public", new)
        command = [sys.executable, "-c", _DYING, str(root), str(target), way, str(nth)]
        done = subprocess.run(command, cwd=REPOSITORY, check=False)
        gaps += not target.exists()
        if target.exists():
            assert texts(target) in (old, new), nth
            assert verify(target).is_whole
        else:
            assert texts(target.with_name(".网站.old")) == old
        deploy(root, root / "public", target)
        assert (texts(target), beside(target)) == (new, ["网站"])
        if done.returncode == 0:
            break
    assert done.returncode == 0
    assert nth > 10
    assert gaps == (1 if way == "by renames" else 0)


@pytest.mark.parametrize("kills", [4, pytest.param(500, marks=pytest.mark.long)])
def test_killed_at_any_moment_it_leaves_the_old_site_or_the_new(tmp_path: Path, kills: int) -> None:
    moments = random.Random(kills)  # noqa: S311 - no secret
    root, target = tmp_path / "项目", tmp_path / "外/网站"
    target.parent.mkdir()
    old = OLD | {f"old/{number}.html": str(number) * 999 for number in range(200)}
    new = NEW | {f"new/{number}.html": str(number) * 999 for number in range(200)}
    deploy(root, site_at(root / "public", old), target)
    command = [sys.executable, "-c", _DYING, str(root), str(target), "at once", "-1"]
    for number in range(kills):
        files = new if number % 2 == 0 else old
        site_at(root / "public", files)
        with subprocess.Popen(command, cwd=REPOSITORY) as process:
            while process.poll() is None and beside(target) == ["网站"]:
                time.sleep(0.001)
            time.sleep(moments.uniform(0, 0.15))
            process.send_signal(signal.SIGKILL)
        assert texts(target) in (old, new)
        assert verify(target).is_whole
        deploy(root, root / "public", target)
        assert (texts(target), beside(target)) == (files, ["网站"])
