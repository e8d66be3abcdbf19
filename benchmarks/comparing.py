"""Generators side by side on the same cases, one build of each after the other."""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.changes import CHANGES, Edited, edited
from benchmarks.costs import Cost, Failed, measured, middle
from benchmarks.generator import Generator
from benchmarks.project import Source

_TICK = 0.02  # seconds, after which a file that is changed has another time


@dataclass(frozen=True)
class Written:
    """What a build from nothing has written."""

    files: int
    size: int


@dataclass(frozen=True)
class Result:
    """What a generator's builds cost, by the change before them; `trouble` says why some are missing."""

    name: str
    cases: int
    costs: Mapping[str, Cost]
    written: Written = Written(0, 0)
    trouble: str = ""


@dataclass
class _Contender:
    """A generator at work in `folder`; once it is in trouble it builds no more."""

    generator: Generator
    folder: Path
    edited: Edited
    limit: float
    costs: dict[str, list[Cost]] = field(default_factory=lambda: {change: [] for change in CHANGES})
    written: Written = Written(0, 0)
    trouble: str = ""

    def build(self, change: str, run: int) -> None:
        """Make the change and build; keep what it cost."""
        if self.trouble:
            return
        try:
            self.costs[change].append(self._measured(change, run))
        except Failed as failed:
            self.trouble = f"{change}: {failed}"
        if change == CHANGES[0]:
            self.written = written(self.folder / self.generator.output)

    def _measured(self, change: str, run: int) -> Cost:
        if change == CHANGES[0]:
            self._forget()
        file = self.folder / self.generator.file_of(self.edited.case.slug)
        changed = self.edited.changed(change, file.read_text("utf-8"), run)
        if changed:
            time.sleep(_TICK)
            file.write_text(changed.text, "utf-8", newline="\n")
        generator = self.generator
        command = [*generator.command, *generator.arguments]
        cost = measured(command, self.folder, generator.environment, self.limit)
        if changed:
            self._check(generator.page_of(self.edited.case.slug), changed.mark)
            if changed.tag:
                self._check(generator.listing_of(changed.tag), changed.mark)
        return cost

    def _forget(self) -> None:
        """Move away what was built: for a while after many files are deleted, new ones cost more."""
        trash = self.folder.with_name(f"{self.folder.name}-{time.monotonic_ns()}")
        trash.mkdir()
        for name in (self.generator.output, *self.generator.memory):
            if (self.folder / name).exists():
                (self.folder / name).rename(trash / name)

    def _check(self, page: str, mark: str) -> None:
        path = self.folder / page
        if not path.is_file() or mark not in path.read_text("utf-8"):
            raise Failed(f"“{mark}” is not in {page}")

    def result(self, cases: int) -> Result:
        """Return the medians."""
        costs = {change: middle(costs) for change, costs in self.costs.items() if costs}
        return Result(self.generator.name, cases, costs, self.written, self.trouble)


def compare(
    generators: Iterable[Generator], cases: Sequence[Source], runs: int, place: Path, limit: float
) -> Iterator[Result]:
    """Yield the result of every generator, in their order; they work in new folders of `place`.

    In every run each of them builds once, so that what else the machine does falls on all alike.
    """
    edit = edited(cases)
    contenders = []
    for generator in generators:
        folder = place / f"{generator.name}-{len(cases)}"
        generator.write(folder, cases)
        contenders.append(_Contender(generator, folder, edit, limit))
    for change in CHANGES:
        for run in range(1, runs + 1):
            for contender in contenders:
                contender.build(change, run)
    for contender in contenders:
        yield contender.result(len(cases))


def written(folder: Path) -> Written:
    """Return the number of files in `folder` and the bytes in them."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return Written(len(sizes), sum(sizes))
