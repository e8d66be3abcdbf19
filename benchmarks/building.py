"""What building costs: `python -m benchmarks.building [--cases 5,100,1000] [--runs 3] [--report]`.

Measures what `python -m benchmarks` measures, of this project alone, with the memory of every build. With
`--report` the result replaces `benchmarks/BUILDING.md`.
"""

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.comparing import compare
from benchmarks.corpus import Shape
from benchmarks.machine import machine
from benchmarks.ours import OURS
from benchmarks.project import source

_REPORT = Path(__file__).resolve().parent / "BUILDING.md"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", default="5,100,1000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", default=Shape.seed)
    parser.add_argument("--limit", type=float, default=600.0)
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args()
    counts = [int(count) for count in options.cases.split(",")]
    text = "\n".join(_report(counts, options.runs, Shape(options.seed), options.limit)) + "\n"
    print(text)
    if options.report:
        _REPORT.write_text(text, "utf-8")


def _report(counts: list[int], runs: int, shape: Shape, limit: float) -> Iterator[str]:
    here = machine()
    yield "# Building"
    yield ""
    yield (
        f"Python {here.python}, {here.system}, {here.cores} cores, load {here.load:.1f}; "
        f"medians of {runs} runs, everything that a default build makes included. "
        "Made by `python -m benchmarks.building --report`."
    )
    yield ""
    yield "| cases | change | seconds | of processors | MB |"
    yield "| ---: | --- | ---: | ---: | ---: |"
    for count in counts:
        cases = [source(number, shape) for number in range(count)]
        with tempfile.TemporaryDirectory(prefix="building-benchmark-") as place:
            (result,) = compare([OURS], cases, runs, Path(place), limit)
        for change, cost in result.costs.items():
            yield f"| {count} | {change} | {cost.wall:.2f} | {cost.processor:.2f} | {cost.memory:.0f} |"
        if result.trouble:
            yield f"\n{result.trouble}\n"


if __name__ == "__main__":
    main()
