"""What a command costs."""

import os
import signal
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Timer

_KILOBYTES = 1024  # in a megabyte


@dataclass(frozen=True)
class Cost:
    """The seconds from start to exit, those of all processors, and the largest process in MB."""

    wall: float
    processor: float
    memory: float


class Failed(Exception):  # noqa: N818 - as one says it
    """A command that did not do what it was to do."""


def measured(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], limit: float = 600.0
) -> Cost:
    """Return what `command` costs in `folder`; its output goes into a file beside the folder.

    The seconds of processors and the memory count all processes below it. Raises `Failed` where it fails or
    takes more than `limit` seconds.
    """
    log = folder.with_name(f"{folder.name}.log")
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        watch = Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
        watch.start()
        try:
            _, status, used = os.wait4(process.pid, 0)
        finally:
            watch.cancel()
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = log.read_text("utf-8", "replace")[-2000:]
        raise Failed(f"{Path(command[0]).name} ended with {process.returncode} after {wall:.0f} s\n{said}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / _KILOBYTES)


def middle(costs: Iterable[Cost]) -> Cost:
    """Return the medians, each number by itself."""
    rows = [(cost.wall, cost.processor, cost.memory) for cost in costs]
    return Cost(*map(median, zip(*rows, strict=True)))
