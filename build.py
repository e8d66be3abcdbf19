"""The one command: `python build.py [build|serve|check|test]`.

Needs nothing but Python: on first use it makes a private environment in `.venv` and installs the locked
dependencies there, then hands over to the package `showcase` inside that environment. Later runs start at
once and need no network.
"""

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)


def main() -> int:
    """Prepare the environment and run the command in it; return its exit status."""
    if sys.version_info < OLDEST:
        version = ".".join(map(str, sys.version_info[:3]))
        return fail(
            f"这里的 Python 是 {version}，太旧了，需要 3.11 或更新的版本。"
            "请到 https://www.python.org/downloads/ 下载安装，再运行一次。"
        )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = "requirements-dev.txt" if sys.argv[1:2] == ["test"] else "requirements.txt"
    if not ready(python, lock) and prepare(python, lock) != 0:
        return 1
    os.chdir(ROOT)
    command = [str(python), "-m", "showcase", *sys.argv[1:]]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if os.name == "nt":
        return subprocess.call(command, env=environment)  # noqa: S603 - our own interpreter
    return os.execve(command[0], command, environment)  # noqa: S606 - the same


def ready(python: Path, lock: str) -> bool:
    """Tell whether the environment holds what `lock`, or the lock that includes it, names."""
    return python.exists() and any(stamp(name).exists() for name in {lock, "requirements-dev.txt"})


def stamp(lock: str) -> Path:
    """Return the file that is there once the environment holds `lock` for this Python on this machine."""
    facts = (ROOT / lock).read_bytes() + f"{sys.version} {sys.platform} {sys.base_prefix}".encode()
    return VENV / f"installed-{hashlib.sha256(facts).hexdigest()[:16]}"


def prepare(python: Path, lock: str) -> int:
    """Make the environment and install `lock` into it; return an exit status."""
    print("第一次运行，正在准备（需要联网，大约一分钟）……", file=sys.stderr, flush=True)  # noqa: T201 - click is not there yet
    reason = run(sys.executable, "-m", "venv", "--clear", str(VENV))
    if reason:
        return fail(
            "准备环境失败：这里的 Python 缺少 venv 或 pip。"
            "在 Debian、Ubuntu 上先运行 sudo apt install python3-venv；"
            "在 Windows 上请用 https://www.python.org/downloads/ 的安装程序重新安装 Python。",
            reason,
        )
    pip = (str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet")
    reason = run(*pip, "--require-hashes", "--requirement", str(ROOT / lock))
    if reason:
        return fail(
            "安装依赖失败：连不上软件包网站，或磁盘已满。请检查网络后再运行一次；"
            "如果单位有内部镜像，先运行 pip config set global.index-url 镜像网址。",
            reason,
        )
    stamp(lock).touch()
    return 0


def run(*command: str) -> str:
    """Run `command` in silence; return what it said if it failed."""
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)  # noqa: S603 - only pip and venv
    return "" if done.returncode == 0 else (done.stderr or done.stdout or f"exit status {done.returncode}")


def fail(sentence: str, details: str = "") -> int:
    """Say what to do; the details go to a file for whoever helps."""
    if details:
        (ROOT / "build-error.log").write_text(details, encoding="utf-8")
        sentence += "详细原因已写入 build-error.log。"
    print(sentence, file=sys.stderr)  # noqa: T201 - click is not there yet
    return 1


if __name__ == "__main__":
    sys.exit(main())
