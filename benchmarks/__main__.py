"""What building costs beside other generators: `python -m benchmarks [--tools FOLDER] [--report]`.

Makes a corpus, writes it in the form of this project and of every other generator that is installed below
`--tools` (`python -m benchmarks.peers --install FOLDER` does that), and builds all of them in turn: from
nothing, with nothing changed, with a sentence of one case changed, and with its title and a tag changed.
After every change the new text must be on the pages that show it. `--seed`, `--length` and `--skew` give
another corpus. With `--report` the result replaces `benchmarks/RESULTS.md` and `benchmarks/growth.svg`.
Needs Linux or macOS.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.changes import CHANGES
from benchmarks.comparing import Result, compare
from benchmarks.corpus import Shape
from benchmarks.generator import Generator
from benchmarks.growth import drawing
from benchmarks.machine import machine
from benchmarks.ours import OURS
from benchmarks.peers.known import NAMES, installed
from benchmarks.project import source
from benchmarks.report import Conditions, report

_HERE = Path(__file__).resolve().parent
_DRAWN = (CHANGES[0], CHANGES[2], CHANGES[3])


def main() -> None:
    """Measure and print."""
    options = _options()
    shape = Shape(options.seed, options.length, options.skew)
    counts = sorted(options.cases)
    generators = [OURS, *_peers(options.tools, options.peers)]
    versions = {generator.name: generator.version for generator in generators}
    command = _command(options)
    before = machine()
    results: list[Result] = []
    text = ""
    for count in counts:
        cases = [source(number, shape) for number in range(count)]
        with tempfile.TemporaryDirectory(prefix="benchmark-") as place:
            results += _told(list(compare(generators, cases, options.runs, Path(place), options.limit)))
        text = report(results, Conditions(command, versions, (before, machine()), shape, options.runs))
        if options.report:  # after each number of cases, so that what is interrupted is not lost
            (_HERE / "RESULTS.md").write_text(text, "utf-8", newline="\n")
            (_HERE / "growth.svg").write_text(drawing(results, _DRAWN, OURS.name), "utf-8", newline="\n")
    print(text)


def _options() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--cases", type=_counts, default="5,100,1000", help="numbers of cases, at least 2")
    parser.add_argument("--runs", type=int, default=3, help="of which the medians are taken")
    parser.add_argument("--seed", default=Shape.seed)
    parser.add_argument(
        "--length", type=float, default=Shape.length, help="of texts, 1 is about 2,000 characters"
    )
    parser.add_argument(
        "--skew", type=float, default=Shape.skew, help="of tags: 0 all as frequent, 1 Zipf's law"
    )
    parser.add_argument("--tools", type=Path, help="where the peers are installed")
    parser.add_argument("--peers", type=_names, default=",".join(NAMES), help="which of them, in order")
    parser.add_argument("--limit", type=float, default=600.0, help="seconds after which a build is given up")
    parser.add_argument("--report", action="store_true")
    return parser.parse_args()


def _counts(text: str) -> list[int]:
    """Return numbers of cases; the case that is edited needs another one beside it."""
    counts = [int(count) for count in text.split(",")]
    if min(counts) <= 1:
        raise argparse.ArgumentTypeError("at least 2 cases are needed")
    return counts


def _names(text: str) -> list[str]:
    names = [name for name in text.split(",") if name]
    if unknown := set(names).difference(NAMES):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}")
    return names


def _command(options: argparse.Namespace) -> str:
    """Return the options that make the same report, whatever place the tools have on this machine."""
    told = {
        "cases": ",".join(map(str, options.cases)),
        "runs": options.runs,
        "seed": options.seed,
        "length": options.length,
        "skew": options.skew,
        "peers": ",".join(options.peers),
        "tools": "FOLDER",
    }
    usual = {"seed": Shape.seed, "length": Shape.length, "skew": Shape.skew, "peers": ",".join(NAMES)}
    parts = (f"--{name} {value}" for name, value in told.items() if usual.get(name) != value)
    return f"python -m benchmarks {' '.join(parts)} --report"


def _peers(tools: Path | None, wanted: list[str]) -> list[Generator]:
    """Return the peers that are wanted and installed, and say which are not."""
    there = {peer.name: peer for peer in installed(tools)} if tools else {}
    if missing := [name for name in wanted if name not in there]:
        print(f"not installed: {', '.join(missing)}", file=sys.stderr)
    return [there[name] for name in wanted if name in there]


def _told(results: Sequence[Result]) -> Sequence[Result]:
    """Say that some are measured: the largest corpus takes long."""
    for result in results:
        seconds = ", ".join(f"{change} {cost.wall:.2f}" for change, cost in result.costs.items())
        print(f"{result.cases} {result.name}: {seconds} {result.trouble}", file=sys.stderr)
    return results


if __name__ == "__main__":
    main()
