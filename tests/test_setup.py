"""`build.py` on a machine where nothing is installed yet."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from types import ModuleType

import pytest
from support import REPOSITORY


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of what is committed, in a folder with a space and Chinese in its name."""
    target = tmp_path / "党建 案例库"
    names = ("assets", "cases", "templates", "showcase", "build.py", "site.yaml")
    for name in (*names, "requirements.txt", "requirements-dev.txt"):
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.mkdir(exist_ok=True)
            shutil.copy(source, target / name)
    return target


def _entry(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("entry", root / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _run(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [getattr(sys, "_base_executable", sys.executable), str(root / "build.py"), *arguments]
    return subprocess.run(
        command,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def _furnish(root: Path) -> None:
    """Give the clone an environment that holds the dependencies, without asking the network."""
    venv.create(root / ".venv", symlinks=os.name != "nt")
    packages = sysconfig.get_path("purelib", vars={"base": str(root / ".venv")})
    Path(packages, "there.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    entry = _entry(root)
    entry.stamp(entry.VENV, "requirements.txt").touch()


def test_a_prepared_project_builds_at_once_from_any_folder_and_without_network(
    clone: Path, tmp_path: Path
) -> None:
    _furnish(clone)
    done = _run(clone, PIP_NO_INDEX="1", HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("已生成 5 个案例，")
    assert (clone / "public/cases/chengdu.html").is_file()


def test_an_unreachable_package_index_is_answered_in_chinese_with_what_to_do(clone: Path) -> None:
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_FIND_LINKS": ""}
    done = _run(clone, **nowhere, PIP_CONFIG_FILE=os.devnull, PIP_EXTRA_INDEX_URL="")
    assert done.returncode == 1
    assert "安装依赖失败：连不上软件包网站" in done.stderr
    assert "先运行 python -m pip config set global.index-url 镜像网址" in done.stderr
    assert "Traceback" not in done.stderr
    assert "click==" in (clone / "build-error.log").read_text("utf-8")


def test_after_a_failed_installation_the_next_run_tries_again(clone: Path) -> None:
    (clone / ".venv/bin").mkdir(parents=True)
    assert not _entry(clone).ready("requirements.txt")


def test_a_python_without_venv_is_answered_in_chinese_with_what_to_do(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = _entry(clone)
    monkeypatch.setattr(entry, "run", lambda *command: "No module named venv" if "venv" in command else "")
    monkeypatch.setattr(sys, "argv", ["build.py"])
    assert entry.main() == 1
    assert "这里的 Python 缺少 venv 或 pip，或者这个文件夹不能写入。" in capsys.readouterr().err


def test_an_old_python_is_answered_in_chinese_with_what_to_do(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = _entry(clone)
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert entry.main() == 1
    assert capsys.readouterr().err.startswith("这里的 Python 是 3.9.2，太旧了，需要 3.11 或更新的版本。")


def test_a_changed_lock_makes_the_environment_anew(clone: Path) -> None:
    _furnish(clone)
    entry = _entry(clone)
    assert entry.ready("requirements.txt")
    with (clone / "requirements.txt").open("a", encoding="utf-8") as lock:
        lock.write("# newer\n")
    assert not entry.ready("requirements.txt")


def test_the_environment_of_the_tests_serves_every_other_command_too(clone: Path) -> None:
    _furnish(clone)
    entry = _entry(clone)
    entry.stamp(entry.VENV, "requirements.txt").rename(entry.stamp(entry.VENV, "requirements-dev.txt"))
    assert entry.ready("requirements.txt")


def test_a_failed_installation_leaves_the_environment_that_works(clone: Path) -> None:
    _furnish(clone)
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_FIND_LINKS": ""}
    failed = _run(clone, "test", **nowhere, PIP_CONFIG_FILE=os.devnull, PIP_EXTRA_INDEX_URL="")
    assert failed.returncode == 1
    assert _run(clone, "check", **nowhere).returncode == 0


@pytest.mark.parametrize("name", ["PYTHONPATH", "PYTHONSAFEPATH"])
def test_settings_of_other_environments_do_not_reach_ours(clone: Path, tmp_path: Path, name: str) -> None:
    _furnish(clone)
    (tmp_path / "jinja2.py").write_text("raise SystemExit(9)", "utf-8")
    assert _run(clone, "check", **{name: str(tmp_path)}).returncode == 0


def test_an_environment_that_is_in_use_is_not_deleted_by_halves(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Windows renames no folder from which a program runs."""
    entry = _entry(clone)
    (clone / ".venv/bin").mkdir(parents=True)
    (clone / ".venv/bin/python").touch()
    original = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if self.name == ".venv":
            raise PermissionError(13, "in use", str(self))
        return original(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(entry, "run", lambda *_: "")
    (clone / ".venv.new").mkdir()
    assert entry.prepare("requirements.txt") == 1
    assert "运行环境正在使用，换不上新的。" in capsys.readouterr().err
    assert (clone / ".venv/bin/python").exists()


def test_a_new_environment_takes_the_place_of_the_old_one(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = _entry(clone)
    (clone / ".venv").mkdir()
    (clone / ".venv/old").touch()
    monkeypatch.setattr(entry, "run", lambda *_: "")
    (clone / ".venv.new").mkdir()
    assert entry.prepare("requirements.txt") == 0
    assert [path.name[:9] for path in (clone / ".venv").iterdir()] == ["installed"]
    assert not (clone / ".venv.old").exists()
    assert "正在准备运行环境" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="processes are signalled in another way there")
def test_where_the_command_is_a_process_of_its_own_it_alone_answers_ctrl_c(clone: Path) -> None:
    """As on Windows, where the terminal sends Ctrl+C to both."""
    child = (
        "import sys, time\ntry: print(1, flush=True); time.sleep(60)\nexcept KeyboardInterrupt: sys.exit(130)"
    )
    program = (
        "import importlib.util, sys; spec = importlib.util.spec_from_file_location('entry', 'build.py')\n"
        "entry = importlib.util.module_from_spec(spec); spec.loader.exec_module(entry)\n"
        f"sys.exit(entry.wait_for([sys.executable, '-c', {child!r}], {{}}))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=clone,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        process_group=0,
    ) as process:
        assert process.stdout
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        said = process.communicate(timeout=20)[1]
    assert (process.returncode, said) == (130, b"")
