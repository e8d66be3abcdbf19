"""The one command: `python build.py [build|serve|check|test]`.

Needs nothing but Python: on first use it makes a private environment in `.venv` and installs the locked
dependencies there, then hands over to the package `showcase` inside that environment. Later runs start at
once and need no network.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOG = ROOT / "build-error.log"
DEV = "requirements-dev.txt"
OLDEST = (3, 11)
FOREIGN = {"PYTHONHOME", "PYTHONPATH", "PYTHONSAFEPATH"}  # settings of other environments


def main() -> int:
    """Prepare the environment and run the command in it; return its exit status."""
    if sys.version_info < OLDEST:
        version = ".".join(map(str, sys.version_info[:3]))
        return fail(
            f"这里的 Python 是 {version}，太旧了，需要 3.11 或更新的版本。"
            "请到 https://www.python.org/downloads/ 下载安装，再运行一次。"
        )
    lock = DEV if sys.argv[1:2] == ["test"] else "requirements.txt"
    missing = [name for name in ("requirements.txt", DEV, "showcase") if not (ROOT / name).exists()]
    if missing:
        return fail(f"项目文件夹不完整，缺少 {'、'.join(missing)}。请把整个项目重新复制一份。")
    if not ready(lock) and prepare(lock) != 0:
        return 1
    started_in = str(Path.cwd())
    os.chdir(str(ROOT))
    command = [str(python_in(VENV)), "-m", "showcase", *sys.argv[1:]]
    environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    environment["PYTHONUTF8"] = "1"
    environment["SHOWCASE_STARTED_IN"] = started_in
    if os.name == "nt":  # where execve returns to the terminal before the command is done
        return wait_for(command, environment)
    return os.execve(command[0], command, environment)  # noqa: S606 - the same


def wait_for(command: list[str], environment: dict[str, str]) -> int:
    """Run the command and return its exit status; Ctrl+C reaches both processes, and it alone answers."""
    signal.signal(signal.SIGINT, lambda *_: None)
    return subprocess.call(command, env=environment)  # noqa: S603 - our own interpreter


def python_in(folder: Path) -> Path:
    """Return the interpreter of the environment in `folder`."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ready(lock: str) -> bool:
    """Tell whether the environment holds what `lock`, or the lock that includes it, names."""
    return python_in(VENV).exists() and any(stamp(VENV, name).exists() for name in {lock, DEV})


def stamp(folder: Path, lock: str) -> Path:
    """Return the file that is there once the environment holds `lock` for this Python on this machine."""
    facts = (ROOT / lock).read_bytes() + f"{sys.version} {sys.platform} {sys.base_prefix}".encode()
    return folder / f"installed-{hashlib.sha256(facts).hexdigest()[:16]}"


def prepare(lock: str) -> int:
    """Make a new environment with what `lock` names beside the old one, and let it take the old one's place.

    Returns an exit status; whatever fails, the old environment stays as it was.
    """
    say("正在准备运行环境（需要联网，大约一分钟，只在第一次）……")
    fresh = ROOT / ".venv.new"
    if make(fresh) != 0 or install(lock, fresh) != 0:
        return 1
    stamp(fresh, lock).touch()
    try:
        put_in_place(fresh)
    except OSError as error:
        return fail(
            "运行环境正在使用，换不上新的。关掉预览和别的正在运行的窗口，再运行一次。",
            str(error),
        )
    LOG.unlink(missing_ok=True)
    return 0


def make(fresh: Path) -> int:
    """Make an empty environment in the folder `fresh`; return an exit status."""
    reason = run(sys.executable, "-m", "venv", "--clear", str(fresh))
    if not reason:
        return 0
    return fail(
        "准备环境失败：这里的 Python 缺少 venv 或 pip，或者这个文件夹不能写入。"
        "在 Debian、Ubuntu 上先运行 sudo apt install python3-venv；"
        "在 Windows 上请用 https://www.python.org/downloads/ 的安装程序重新安装 Python。",
        reason,
    )


def install(lock: str, fresh: Path) -> int:
    """Install what `lock` names, and nothing else, into the environment `fresh`; return an exit status."""
    pip = (
        str(python_in(fresh)),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--quiet",
    )
    reason = run(*pip, "--require-hashes", "--requirement", str(ROOT / lock))
    if not reason:
        return 0
    return fail(
        "安装依赖失败：连不上软件包网站，或磁盘已满。请检查网络后再运行一次；"
        "如果单位有内部镜像，先运行 python -m pip config set global.index-url 镜像网址。",
        reason,
    )


def put_in_place(fresh: Path) -> None:
    """Let the new environment take the old one's place, which is first put aside as a whole.

    Windows refuses that while the old one is in use, where deleting would take half of it. Raises OSError.
    """
    old = ROOT / ".venv.old"
    shutil.rmtree(str(old), ignore_errors=True)
    if VENV.exists():
        VENV.rename(old)
    fresh.rename(VENV)
    shutil.rmtree(str(old), ignore_errors=True)


def run(*command: str) -> str:
    """Run `command` in silence; return what it said if it failed."""
    environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    done = subprocess.run(  # noqa: S603 - only pip and venv
        command, capture_output=True, text=True, errors="replace", check=False, env=environment
    )
    return "" if done.returncode == 0 else (done.stderr or done.stdout or f"exit status {done.returncode}")


def fail(sentence: str, details: str = "") -> int:
    """Say what to do; the details go to a file for whoever helps."""
    if details:
        try:
            LOG.write_text(details, encoding="utf-8")
            sentence += f"详细原因已写入 {LOG.name}。"
        except OSError:
            sentence += details
    say(sentence)
    return 1


def say(sentence: str) -> None:
    """Write a sentence on standard error in UTF-8, whatever an old Python makes of the locale."""
    sys.stderr.flush()
    sys.stderr.buffer.write((sentence + "\n").encode())
    sys.stderr.buffer.flush()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(fail("已中断。"))
