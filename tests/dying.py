"""A process whose children build a project and are ended, or hindered, before a change of the disk."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support import REPOSITORY

_BUILDING = """
import os, sys
from pathlib import Path
import showcase.build, showcase.cli.main, showcase.publish.folder, filelock
from showcase.publish import exchange
root, way = Path(sys.argv[1]), sys.argv[2]
os.chdir(root)
sys.argv[1:] = ["build"]
if way == "renames":
    exchange._exchanged_at_once = lambda *_: False
CHANGES = {"os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.utime", "os.chmod",
           "shutil.copyfile", "ctypes.dlopen", "sqlite3.connect"}
def build(fault, nth):
    seen = 0
    def hinder(event, arguments):
        nonlocal seen
        is_open = event == "open" and (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR)
        if is_open and str(arguments[0]) == os.devnull or not (is_open or event in CHANGES):
            return
        seen += 1
        if seen == nth and fault == "death":
            os._exit(9)
        if seen >= nth and fault.isdigit():
            where = arguments[0] if isinstance(arguments[0], str) else None
            raise OSError(int(fault), os.strerror(int(fault)), where)
    sys.addaudithook(hinder)
    try:
        showcase.cli.main.run()
    except SystemExit as end:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit((end.code or 0) + (100 if seen < nth else 0))
    os._exit(1)
for line in sys.stdin:
    fault, nth, said = line.split(" ", 2)
    child = os.fork()
    if child == 0:
        place = os.open(said.strip(), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(place, 1)
        os.dup2(place, 2)
        build(fault, int(nth))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
UNHINDERED = 100
"""What is added to the exit status of a build that had no more to change."""


@dataclass(frozen=True)
class Dying:
    """The process, and the file where a child says what it says."""

    process: subprocess.Popen[str]
    said: Path

    def build(self, fault: str, nth: int) -> tuple[int, str]:
        """Build, and meet a `fault` before the `nth` change: "death", or the number of a lasting error.

        Returns the exit status and what was said.
        """
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{fault} {nth} {self.said}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline()), self.said.read_text("utf-8", "replace")


@contextmanager
def dying(root: Path, way: str = "at once") -> Iterator[Dying]:
    """Give a process for builds of the project `root`, whose folders are exchanged in this `way`."""
    command = [sys.executable, "-c", _BUILDING, str(root), way]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=REPOSITORY, text=True, stdin=pipe, stdout=pipe) as process:
        yield Dying(process, root.parent / "said.txt")
