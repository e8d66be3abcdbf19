"""The wording rules that come with the program; `site.yaml` adds to them."""

import csv
from functools import cache
from importlib.resources import files

from showcase.model.wording import Wording


@cache
def default_wording() -> tuple[Wording, ...]:
    """Return the rules of `data/wording.csv`; the phrases of the column `unless` stand between `|`."""
    table = files("showcase.care").joinpath("data/wording.csv").read_text("utf-8")
    return tuple(
        Wording(
            term=row["term"],
            use=row["use"],
            reason=row["reason"],
            given=row["given"],
            unless=tuple(phrase for phrase in row["unless"].split("|") if phrase),
        )
        for row in csv.DictReader(table.splitlines())
    )
