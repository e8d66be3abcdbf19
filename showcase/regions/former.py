"""Divisions that went, as texts of their time still name them, and what is there now."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from showcase.model.region import Region
from showcase.regions.divisions import divisions, parent_code


@dataclass(frozen=True)
class Former:
    """A division that went in `year`; `successor` has its place, or the main part of it, today."""

    region: Region
    year: int
    successor: Region


@cache
def former_divisions() -> tuple[Former, ...]:
    """Return the divisions that went since 2004, sorted by code; each lies in one of today or of its time."""
    today = {region.code: region for region in divisions()}
    table = files("showcase.regions").joinpath("data/former.csv").read_text("utf-8")
    parents = dict(today)
    found: list[Former] = []
    for row in csv.DictReader(table.splitlines()):
        parent = parents.get(parent_code(row["code"], parents))
        region = Region(row["code"], row["name"], row["short"], "", "", parent)
        parents.setdefault(row["code"], region)
        found.append(Former(region, int(row["year"]), today[row["successor"]]))
    return tuple(found)
