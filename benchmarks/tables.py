"""The results of a comparison as tables in Markdown."""

from collections.abc import Iterator, Sequence

from benchmarks.changes import CHANGES
from benchmarks.comparing import Result
from benchmarks.costs import Cost

_MEGABYTE = 1_000_000
_MISSING = "–"


def tables(results: Sequence[Result], own: str) -> Iterator[str]:
    """Yield the lines of two tables for every number of cases; `own` is what the others are compared with."""
    for cases in sorted({result.cases for result in results}):
        some = [result for result in results if result.cases == cases]
        ours = next(result for result in some if result.name == own)
        yield from (f"## {cases:,} cases", "")
        yield from _costs(some)
        yield ""
        others = [result for result in some if result.name != own]
        if others:
            yield from _ratios(ours, others)
            yield ""
        yield from (f"{result.name}: {result.trouble.splitlines()[0]}\n" for result in some if result.trouble)


def _costs(results: Sequence[Result]) -> Iterator[str]:
    yield "Seconds from start to exit / of all processors; size and memory are those of a build from nothing."
    yield ""
    yield f"| generator | {' | '.join(CHANGES)} | files | MB | ms a file | MB of memory |"
    yield f"| --- |{' ---: |' * (len(CHANGES) + 4)}"
    for result in results:
        cells = [_seconds(result.costs.get(change)) for change in CHANGES]
        cells += [f"{result.written.files:,}", f"{result.written.size / _MEGABYTE:.1f}"]
        cells += _of_nothing(result.costs.get(CHANGES[0]), result.written.files)
        yield f"| {result.name} | {' | '.join(cells)} |"


def _ratios(ours: Result, others: Sequence[Result]) -> Iterator[str]:
    yield (
        f"{ours.name.capitalize()} as multiples of the others, in seconds from start to exit / of all "
        "processors; below 1 it is faster."
    )
    yield ""
    yield f"| to | {' | '.join(CHANGES)} | of files | of MB |"
    yield f"| --- |{' ---: |' * (len(CHANGES) + 2)}"
    for other in others:
        cells = [_ratio(ours.costs.get(change), other.costs.get(change)) for change in CHANGES]
        cells += [
            _quotient(ours.written.files, other.written.files),
            _quotient(ours.written.size, other.written.size),
        ]
        yield f"| {other.name} | {' | '.join(cells)} |"


def _seconds(cost: Cost | None) -> str:
    return f"{cost.wall:.2f} / {cost.processor:.2f}" if cost else _MISSING


def _of_nothing(cost: Cost | None, files: int) -> tuple[str, str]:
    """Return the milliseconds a file and the memory of a build from nothing."""
    if not cost or not files:
        return _MISSING, _MISSING
    return f"{cost.wall * 1000 / files:.1f}", f"{cost.memory:.0f}"


def _ratio(ours: Cost | None, other: Cost | None) -> str:
    if not ours or not other:
        return _MISSING
    return f"{_quotient(ours.wall, other.wall)} / {_quotient(ours.processor, other.processor)}"


def _quotient(ours: float, other: float) -> str:
    """Return it with two digits that mean something: `0.031`, `1.2`, `57`."""
    if not other:
        return _MISSING
    value = ours / other
    return f"{value:.0f}" if value >= 10 else f"{value:.2g}"  # noqa: PLR2004 - digits
