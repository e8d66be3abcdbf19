"""The administrative divisions of GB/T 2260, read from the vendored table."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from showcase.model.region import Region


@cache
def divisions() -> tuple[Region, ...]:
    """Return every province, city and district, sorted by code, each knowing its parent."""
    table = files("showcase.regions").joinpath("data/divisions.csv").read_text("utf-8")
    found: dict[str, Region] = {}
    for row in csv.DictReader(table.splitlines()):
        parent = found.get(parent_code(row["code"], found))
        found[row["code"]] = Region(row["code"], row["name"], row["short"], row["roman"], row["slug"], parent)
    return tuple(found.values())


def parent_code(code: str, known: Mapping[str, Region]) -> str:
    """Return the code one level up: the city's, or the province's for what lies directly under it."""
    city, province = f"{code[:4]}00", f"{code[:2]}0000"
    if code == province:
        return ""
    return city if code != city and city in known else province
