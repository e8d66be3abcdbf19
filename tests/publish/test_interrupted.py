"""Builds that are killed, and builds that meet."""

import hashlib
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from publish.shop import plain_project, whole
from support import REPOSITORY, case, surroundings

from showcase.model.output import Output
from showcase.publish.folder import publish
from showcase.publish.manifest import HEADER

_NEVER_ENDING = """
import itertools, sys
from pathlib import Path
from showcase.model.output import Output
from showcase.publish import exchange
from showcase.publish.folder import publish
from showcase.publish.manifest import HEADER
target, way = Path(sys.argv[1]), sys.argv[2]
if way == "by renames":
    exchange._exchanged_at_once = lambda *_: False
for number in itertools.count():
    print(number, flush=True)
    site = [Output(f"{n % 7}/{n + number % 2}.html", f"{number % 2}".encode() * 99) for n in range(40)]
    publish(site, target.parent, target)
"""


def site(number: int) -> list[Output]:
    """Return one of the two sites between which the never ending build goes to and fro."""
    return [Output(f"{n % 7}/{n + number % 2}.html", f"{number % 2}".encode() * 99) for n in range(40)]


def is_whole(folder: Path) -> bool:
    """Tell whether a site agrees with its own list, and is one of the two."""
    found = whole(folder)
    listed = found.pop("checksums.txt").decode().removeprefix(HEADER).splitlines()
    agrees = listed == [f"{hashlib.sha256(found[path]).hexdigest()}  {path}" for path in sorted(found)]
    known = [{output.address: output.content for output in site(number)} for number in (0, 1)]
    return agrees and found in known


@pytest.mark.parametrize(("way", "kills"), [("at once", 8), ("by renames", 4)])
def test_a_killed_build_leaves_a_whole_site_that_the_next_build_takes_up(
    tmp_path: Path, way: str, kills: int
) -> None:
    moments = random.Random(way)  # noqa: S311 - no secret
    target = tmp_path / "public"
    publish(site(0), tmp_path, target)
    for number in range(kills):
        command = [sys.executable, "-c", _NEVER_ENDING, str(target), way]
        with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE) as endless:
            assert endless.stdout
            endless.stdout.readline()
            endless.stdout.readline()
            time.sleep(moments.uniform(0, 0.1))
            endless.kill()
        aside = tmp_path / ".public.old"
        assert is_whole(target if target.exists() else aside)
        assert target.exists() or way == "by renames"
        publish(site(number), tmp_path / "project", target)
        publish(site(number + 1), tmp_path / "project", target)
        assert is_whole(target)
        assert whole(target)["checksums.txt"] == clean(tmp_path / f"clean{number}", number + 1)


def clean(target: Path, number: int) -> bytes:
    """Return the list of a site that is put where there was nothing."""
    publish(site(number), target.parent / "project", target)
    return whole(target)["checksums.txt"]


def test_sites_published_at_the_same_time_come_one_after_the_other(tmp_path: Path) -> None:
    target = tmp_path / "public"
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: publish(site(number), tmp_path / "project", target), range(12)))
    assert is_whole(target)
    assert clean(target, 0) == clean(tmp_path / "clean", 0)


def test_two_builds_at_once_both_end_well(tmp_path: Path) -> None:
    project = plain_project(tmp_path / "案例 库")
    for number in range(5):
        project.write(f"cases/c{number}.md", case(title=f"第{number}个"))
    command = [sys.executable, "-m", "showcase", "build"]
    running = [
        subprocess.Popen(
            command, cwd=project.root, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        for _ in range(2)
    ]
    said = [process.communicate()[0].decode() for process in running]
    assert [process.returncode for process in running] == [0, 0], said
    assert sum("和上一次完全相同" in text for text in said) == 1
    before = project.published()
    assert not project.build().changed
    assert project.published() == before
