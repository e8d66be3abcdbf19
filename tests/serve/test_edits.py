"""Hours of editing in seconds: whatever is done to the sources, the preview ends with their site."""

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from publish.shop import plain_project, whole
from serve.browser import Preview, free_port, started
from support import CASE, SITE, Project, case

from showcase.build import build

Edit = Callable[[random.Random, Project], object]


def path_of(chance: random.Random) -> str:
    return f"cases/c{chance.randrange(6)}.md"


def write(chance: random.Random, project: Project) -> None:
    project.write(path_of(chance), case(f"第{chance.randrange(10**6)}次。"))


def write_as_many_bytes(chance: random.Random, project: Project) -> None:
    project.write(path_of(chance), case(f"第{chance.randrange(10, 100)}次。"))


def break_it(chance: random.Random, project: Project) -> None:
    project.write(path_of(chance), CASE.replace("carrier: ", "carrier："))


def hide(chance: random.Random, project: Project) -> None:
    project.write(path_of(chance), case("还没有写完。", draft="是"))


def delete(chance: random.Random, project: Project) -> None:
    (project.root / path_of(chance)).unlink(missing_ok=True)


def swap(chance: random.Random, project: Project) -> None:
    one, other = project.root / path_of(chance), project.root / path_of(chance)
    if one.exists() and other.exists():
        between = one.with_suffix(".between")
        one.rename(between)
        other.rename(one) if other.exists() else None
        between.rename(other)


def restyle(chance: random.Random, project: Project) -> None:
    project.write("assets/css/site.css", f"body {{ order: {chance.randrange(10, 100)} }}")


def retitle(chance: random.Random, project: Project) -> None:
    project.write("site.yaml", SITE.replace("小案例库", f"第{chance.randrange(10, 100)}个案例库"))


EDITS: tuple[Edit, ...] = (
    write,
    write,
    write_as_many_bytes,
    break_it,
    hide,
    delete,
    swap,
    restyle,
    retitle,
)


def agrees(project: Project, clean: Path) -> bool:
    """Tell whether the preview is what a build from nothing makes of the sources."""
    build(project.root, clean, drafts=True)
    try:
        return whole(project.root / ".showcase/preview") == whole(clean)
    except FileNotFoundError:  # it is being exchanged
        return False


def mend(chance: random.Random, project: Project) -> None:
    """Leave no errors, which would keep an old site."""
    for number in range(6):
        path = project.root / f"cases/c{number}.md"
        if path.exists() and "carrier：" in path.read_text("utf-8"):
            path.write_text(case(f"改好了{chance.randrange(10, 100)}。"), "utf-8")


@pytest.mark.skipif(os.name == "nt", reason="processes are signalled in another way there")
@pytest.mark.parametrize(
    "seconds",
    [
        pytest.param(5, marks=pytest.mark.timeout(120)),
        pytest.param(3600, marks=[pytest.mark.long, pytest.mark.timeout(5000)]),
    ],
)
def test_a_preview_survives_random_edits_and_misses_none(tmp_path: Path, seconds: int) -> None:
    chance = random.Random(seconds)  # noqa: S311 - no secret
    project = plain_project(tmp_path / "案例 库")
    port = free_port()
    end = time.monotonic() + seconds
    with started(project, port, quiet=True) as process, ExitStack() as at_the_end:
        at_the_end.callback(process.kill)  # nobody waits for a preview that another failure has left
        preview = Preview(project, port, process)
        while time.monotonic() < end:
            for _ in range(chance.randrange(1, 20)):
                chance.choice(EDITS)(chance, project)
                time.sleep(chance.choice((0, 0, 0.01, 0.05, 0.2)))
            mend(chance, project)
            patience = time.monotonic() + 30
            while not agrees(project, tmp_path / "clean/public"):
                assert time.monotonic() < patience
                assert process.poll() is None
                time.sleep(0.1)
            assert preview.get("/index.html")[0] == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
