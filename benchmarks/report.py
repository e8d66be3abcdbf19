"""The whole report of a comparison."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.comparing import Result
from benchmarks.corpus import Shape
from benchmarks.machine import Machine
from benchmarks.ours import OURS
from benchmarks.tables import tables

_BUSY = """\
**The machine was busy with other things: of these numbers, trust the seconds of processors and their
ratios before the seconds from start to exit.**
"""
_WORK = """\
## What is compared

All have the same cases to show: a page for each with its facts, figures, table of contents, text, sources,
tags and neighbours, a home page, an index of tags and one of regions with a page for every tag and region,
a sitemap. What is *not* the same is how much else is made. The others make one file a case. Ours makes
about twenty: the page, the slides, the handout, the card for other sites with its oEmbed, the plaque, the
data, the citations of the case and of its sources in three forms each, two QR codes, the picture for social
networks, what comparing and courses read; besides, the full-text index with pinyin, feeds in two forms for
every tag, carrier and region, a page for every district and province, the timeline, tables for
spreadsheets, and checksums of everything. It also checks every case and explains what is amiss. A default
build of ours is measured, nothing is switched off; so the number of files and bytes stands beside the time.

A build from nothing starts with neither output nor memory, but with files in the cache of the system. The
others with a memory of their own are Astro (rendered Markdown), Nikola, Zensical and `pelican+cache`;
Eleventy, Hugo, MkDocs and Pelican build everything again. After every change the new text is looked for in
the page of the case, and a new title on the page of its new tag: a build that shows the old one counts as
failed.

Where a peer does less or more than said above: Hugo, Pelican, Eleventy and Astro write one feed, Nikola one
for every tag and region, MkDocs and Zensical none; for these two the home page and both indexes are made
beforehand, outside the time, and Zensical shows no neighbours. Nikola makes every link relative.
"""


@dataclass(frozen=True)
class Conditions:
    """How something was measured: the `machines` are this one before and after."""

    command: str
    versions: Mapping[str, str]
    machines: tuple[Machine, Machine]
    shape: Shape
    runs: int


def report(results: Sequence[Result], conditions: Conditions) -> str:
    """Return the report in Markdown."""
    lines = (
        "# Building beside others\n",
        *_conditions(conditions),
        *tables(results, OURS.name),
        "![Seconds by the number of cases](growth.svg)\n",
        _WORK,
    )
    return "\n".join(lines)


def _conditions(conditions: Conditions) -> Iterator[str]:
    (before, after), shape, runs = conditions.machines, conditions.shape, conditions.runs
    how_often = f"Medians of {runs} runs" if runs > 1 else "One run"
    yield f"Made by `{conditions.command}`; see there. {how_often}, all in turn.\n"
    yield (
        f"{before.time:%Y-%m-%d}; {before.system}, {before.processor}, {before.cores} cores, "
        f"Python {before.python}; load {before.load:.1f} before and {after.load:.1f} after.\n"
    )
    if before.load >= 1:
        yield _BUSY
    yield (
        f"Cases: seed `{shape.seed}`, texts of {shape.length:g} times the usual length, "
        f"skew of tags {shape.skew:g}.\n"
    )
    versions = (f"{name} {version}".strip() for name, version in conditions.versions.items())
    yield f"Versions: {', '.join(versions)}.\n"
