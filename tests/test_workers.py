import multiprocessing.spawn
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest
from publish.shop import plain_project
from support import CASE, REPOSITORY, Project, case

from showcase import workers
from showcase.build import check
from showcase.bundle import bundles
from showcase.load import recalled
from showcase.workers import mapped


def times(factor: int, number: int) -> tuple[int, int]:
    return factor * number, os.getpid()


FALSE = shutil.which("false") or ""


def length(text: str, _: int) -> int:
    return len(text)


def risky(_: None, number: int) -> int:
    if number == 5:
        raise LookupError("五")
    return number


def killed(parent: int, number: int) -> int:
    if number == 5 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGTERM)
    return number


def noted(folder: str, number: int) -> int:
    with (Path(folder) / str(os.getpid())).open("a") as notes:
        notes.write(f"{number}\n")
    time.sleep(0.05)
    return number


def test_little_work_is_done_here() -> None:
    assert list(mapped(times, 3, range(4), 5)) == [(3 * number, os.getpid()) for number in range(4)]


def test_much_work_is_shared_and_comes_back_in_order() -> None:
    results, workers = zip(*mapped(times, 3, range(40), 2), strict=True)
    assert results == tuple(range(0, 120, 3))
    assert os.getpid() not in workers


def test_an_error_comes_from_where_it_is_asked_for() -> None:
    with pytest.raises(LookupError, match="五"):
        list(mapped(risky, None, range(40), 2))


def test_what_a_killed_process_has_left_is_done_here() -> None:
    assert list(mapped(killed, os.getpid(), range(40), 2)) == list(range(40))


@pytest.mark.parametrize("error", [OSError(11, ""), ImportError("_multiprocessing"), NotImplementedError()])
def test_where_there_are_no_processes_to_have_all_is_done_here(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def none(*_: object) -> None:
        raise error

    monkeypatch.setattr(workers, "ProcessPoolExecutor", none)
    assert list(mapped(times, 3, range(40), 2)) == [(3 * number, os.getpid()) for number in range(40)]


@pytest.mark.skipif(not FALSE, reason="stands for a process that ends at once")
def test_what_processes_that_are_killed_at_their_start_have_left_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(multiprocessing.spawn, "_python_exe", os.fsencode(FALSE))
    context = "更多" * 100_000  # more than fits into a pipe
    assert list(mapped(length, context, range(40), 2)) == [200_000] * 40


def test_workers_end_with_the_build_that_started_them(tmp_path: Path) -> None:
    code = f"""
import sys
sys.path.insert(0, {str(REPOSITORY / "tests")!r})
from test_workers import noted
from showcase.workers import mapped
if __name__ == "__main__":
    list(mapped(noted, {str(tmp_path)!r}, range(4000), 2))
"""
    script = tmp_path.with_name("shared.py")
    script.write_text(code, "utf-8")
    environment = {**os.environ, "PYTHONPATH": f"{REPOSITORY}{os.pathsep}{REPOSITORY / 'tests'}"}
    with subprocess.Popen([sys.executable, str(script)], env=environment) as shared:
        while len(list(tmp_path.iterdir())) < 2:
            assert shared.poll() is None
            time.sleep(0.05)
        shared.kill()
    assert any(_is_still(tmp_path) for _ in range(10))


def _is_still(folder: Path) -> bool:
    before = {note: note.stat().st_size for note in folder.iterdir()}
    time.sleep(0.5)
    return before == {note: note.stat().st_size for note in folder.iterdir()}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = plain_project(tmp_path / "案例 库")
    made.write("cases/yi.md", case("## 背景\n\n见[甲](jia.md)、[丙](bing.md)。", title="乙园的故事"))
    made.write("cases/ding.md", CASE.replace("carrier: ", "carrier："))
    return made


def test_on_all_cores_the_same_site_is_made(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = check(project.root)
    assert alone.problems
    monkeypatch.setattr(recalled, "_FEWEST", 1)
    monkeypatch.setattr(bundles, "_FEWEST", 1)
    shared = check(project.root)
    assert (shared.problems, shared.files) == (alone.problems, alone.files)
    assert {output.address: output for output in shared.outputs} == {
        output.address: output for output in alone.outputs
    }


def test_files_that_wait_on_the_disk_become_the_same_site(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project.root / "cases/ding.md").unlink()
    project.write("cases/yi.md", case("## 背景\n\n见[甲](jia.md)。", title="乙园的故事"))
    assert project.build().published
    whole = project.published()
    for folder in (".showcase", "public", ".public.next"):
        shutil.rmtree(project.root / folder, ignore_errors=True)
    monkeypatch.setattr(bundles, "_FEWEST", 1)
    assert project.build().published
    assert project.published() == whole
    assert not (project.root / ".showcase/spool").exists()


@pytest.mark.parametrize(("module", "task"), [(recalled, "load_case"), (bundles, "make_bundle")])
def test_a_mistake_of_ours_names_the_case(
    project: Project, monkeypatch: pytest.MonkeyPatch, module: ModuleType, task: str
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    (project.root / "cases/ding.md").unlink()
    monkeypatch.setattr(module, task, broken)
    with pytest.raises(ZeroDivisionError) as caught:
        check(project.root)
    assert caught.value.__notes__ == ["cases/jia.md"]
