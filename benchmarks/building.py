"""What building costs: `python -m benchmarks.building [--cases 5,100,1000] [--runs 3] [--report]`.

Makes projects of invented cases and builds each as a command of its own: from nothing, with nothing changed,
with a sentence of one case changed, and with its title changed. With `--report` the result replaces
`benchmarks/BUILDING.md`.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.project import write_project

_ROOT = Path(__file__).resolve().parent.parent
_REPORT = Path(__file__).resolve().parent / "BUILDING.md"
_MEGABYTE = 1024  # kilobytes


@dataclass(frozen=True)
class Cost:
    """The seconds from start to exit, those of all processors, and the largest process in MB."""

    wall: float
    processor: float
    memory: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", default="5,100,1000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", default="case")
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args()
    counts = [int(count) for count in options.cases.split(",")]
    text = "\n".join(_report(counts, options.runs, options.seed)) + "\n"
    print(text)
    if options.report:
        _REPORT.write_text(text, "utf-8")


def _report(counts: list[int], runs: int, seed: str) -> Iterator[str]:
    yield "# Building"
    yield ""
    yield (
        f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f}; medians of {runs} runs, everything that a default build makes "
        "included. Made by `python -m benchmarks.building --report`."
    )
    yield ""
    yield "| cases | change | seconds | of processors | MB |"
    yield "| ---: | --- | ---: | ---: | ---: |"
    for count in counts:
        with tempfile.TemporaryDirectory(prefix="building-benchmark-") as place:
            folder = Path(place) / "project"
            write_project(folder, count, seed)
            for name, prepare in _CHANGES.items():
                costs = [_measured(folder, prepare, run) for run in range(runs)]
                wall = median(cost.wall for cost in costs)
                processor = median(cost.processor for cost in costs)
                memory = median(cost.memory for cost in costs)
                yield f"| {count} | {name} | {wall:.2f} | {processor:.2f} | {memory:.0f} |"


def _measured(folder: Path, prepare: Callable[[Path, int], None], run: int) -> Cost:
    """Return what a build costs after `prepare` has changed the project."""
    prepare(folder, run)
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "showcase", "build"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0  # noqa: S101 - or nothing would be measured
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / _MEGABYTE)


def _from_nothing(folder: Path, _: int) -> None:
    for name in ("public", ".public.next", ".showcase"):
        shutil.rmtree(folder / name, ignore_errors=True)


def _nothing(_: Path, __: int) -> None:
    """Change nothing."""


def _sentence(folder: Path, run: int) -> None:
    _edit(folder, "。\n", f"（第{run}次修订）。\n")


def _title(folder: Path, run: int) -> None:
    _edit(folder, 'title: "', f'title: "第{run}版')


def _edit(folder: Path, old: str, new: str) -> None:
    """Change the first `old` of the case in the middle."""
    files = sorted((folder / "cases").iterdir())
    file = files[len(files) // 2]
    text = file.read_text("utf-8")
    assert old in text  # noqa: S101 - or nothing would be measured
    file.write_text(text.replace(old, new, 1), "utf-8", newline="\n")


_CHANGES = {
    "from nothing": _from_nothing,
    "nothing": _nothing,
    "a sentence": _sentence,
    "a title": _title,
}


if __name__ == "__main__":
    main()
