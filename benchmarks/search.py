"""What searching costs: `python -m benchmarks.search [--cases 10000] [--queries 300] [--report]`.

Makes a site of invented cases, builds its index, and asks it queries in Chromium by `file://`. With
`--report` the result replaces `benchmarks/SEARCH.md`.
"""

import argparse
import gzip
import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from statistics import mean, median

from benchmarks.corpus import made_site
from benchmarks.folder import write_site
from benchmarks.pages import plan
from benchmarks.queries import Query, documents_of, queries_of, texts_of
from benchmarks.reader import Answer, Reader, Visit
from showcase.model.output import Output
from showcase.plan import address
from showcase.search.index import search_index

_REPORT = Path(__file__).resolve().parent / "SEARCH.md"
_VISITS = 30
_TEN = 10
_SEED = "queries"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="search-benchmark-"))
    try:
        text = "\n".join(_measured(options.cases, options.queries, folder)) + "\n"
    finally:
        shutil.rmtree(folder)
    print(text)
    if options.report:
        _REPORT.write_text(text, "utf-8")


def _measured(count: int, asked: int, folder: Path) -> Iterator[str]:
    """Yield the report on a site of `count` cases that is asked `asked` queries."""
    site = made_site(count)
    pages = plan(site)
    load, wall, processor = os.getloadavg()[0], time.perf_counter(), time.process_time()
    index = search_index(site, documents_of(site, pages).__getitem__)
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    write_site(folder, site, pages, index, (address.SEARCH, address.HOME))
    texts = texts_of(site, pages)
    queries = queries_of(texts, asked, Random(_SEED))
    with Reader(folder) as reader:
        answers = [(query, reader.answer(query.text)) for query in queries]
        likely = [query for query in queries if len(query.truth) >= 2 * _TEN and len(query.text) > 1]
        visits = [reader.visit(query.text) for query in likely[:_VISITS]]
    yield from (f"# Searching {count:,} cases", "")
    yield f"{sum(map(len, texts)):,} characters. Made by `python -m benchmarks.search --report`; see there."
    yield from ("", "## Building", "")
    yield f"The index alone, in one process: {processor:.1f} s of processor, {wall:.1f} s (load {load:.1f})."
    yield from (
        "",
        *_sizes(index),
        "",
        "## Finding",
        "",
        *_quality(answers),
        "",
        "## Loading",
        "",
        *_visits(visits),
    )


def _sizes(index: Iterable[Output]) -> Iterator[str]:
    """Yield a table of the scripts of the index."""
    files, raw, packed = Counter[str](), Counter[str](), Counter[str]()
    for output in index:
        kind = output.address.split("/")[1]
        files[kind] += 1
        raw[kind] += len(output.content)
        packed[kind] += len(gzip.compress(output.content, 6, mtime=0))
    yield "| scripts | files | kB | kB by gzip | each by gzip |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for kind, number in files.items():
        each = packed[kind] / number / 1000
        yield f"| {kind} | {number} | {raw[kind] / 1000:,.0f} | {packed[kind] / 1000:,.0f} | {each:.1f} |"


def _quality(answers: list[tuple[Query, Answer]]) -> Iterator[str]:
    """Yield a table of recall and precision against a plain search for substrings, by length of query."""
    yield "| characters | queries | cases | recall | precision | all shown exact |"
    yield "| --- | ---: | ---: | ---: | ---: | --- |"
    kinds = dict.fromkeys(query.kind for query, _ in answers)
    for kind in (*kinds, ""):
        of_kind = [(query, answer) for query, answer in answers if kind in {query.kind, ""}]
        truth = mean(len(query.truth) for query, _ in of_kind)
        recall = mean(len(query.truth & answer.numbers) / len(query.truth) for query, answer in of_kind)
        precision = mean(_precision(query, answer) for query, answer in of_kind)
        exact = all(answer.shown <= query.truth for query, answer in of_kind)
        numbers = f"{len(of_kind)} | {truth:,.0f} | {recall:.4f} | {precision:.4f}"
        yield f"| {kind or 'all'} | {numbers} | {'yes' if exact else 'no'} |"


def _precision(query: Query, answer: Answer) -> float:
    """Return the share of what is found that is right; up to ten are read before their number is told."""
    found = answer.numbers if len(answer.numbers) > _TEN else answer.shown
    return len(query.truth & found) / len(found)


def _visits(visits: list[Visit]) -> Iterator[str]:
    """Yield tables of time and transfer of visits to a page that was never open before."""
    yield f"{len(visits)} queries with at least {2 * _TEN} results, each in a fresh browser, by `file://`."
    yield from ("", "| until | ms, median | kB by gzip, median | most |", "| --- | ---: | ---: | ---: |")
    rows = (
        ("the page with its scripts and style sheets", None, [v.page for v in visits]),
        ("and the first results", [v.first_ms for v in visits], [v.page + v.first for v in visits]),
        ("and ten with excerpts", [v.ten_ms for v in visits], [v.page + v.ten for v in visits]),
        ("and the facets", None, [v.page + v.all for v in visits]),
        ("of these, of the index for the first results", None, [v.first for v in visits]),
        ("of the index for ten", None, [v.ten for v in visits]),
    )
    for name, times, sizes in rows:
        time_text = f"{median(times):.0f}" if times else ""
        yield f"| {name} | {time_text} | {median(sizes) / 1000:.1f} | {max(sizes) / 1000:.1f} |"
    typed = median(visit.typed_ms for visit in visits)
    yield from ("", f"From Enter to the first result in a page that is open: {typed:.0f} ms, median.")


if __name__ == "__main__":
    main()
