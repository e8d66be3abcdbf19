"""All files of the data."""

import json
from collections.abc import Iterator

from showcase.api.case import case_data, case_line
from showcase.api.csv_file import csv_file
from showcase.api.schema import case_schema, index_schema
from showcase.api.tables import cases_table, figures_table
from showcase.model.case import Case
from showcase.model.output import Output
from showcase.model.site import Site
from showcase.plan import address
from showcase.plan.companions import names_of
from showcase.plan.successors import successors


def case_files(case: Case, base_url: str) -> Iterator[Output]:
    """Yield the data of `case`, at each of its former addresses too."""
    content = _json({"$schema": f"../{address.CASE_SCHEMA.rpartition('/')[2]}"} | case_data(case, base_url))
    for name in names_of(case):
        yield Output(address.of_data(name), content)


def data_files(site: Site) -> Iterator[Output]:
    """Yield the data of `site`: an index, the schemas of all data, and the tables.

    A case that was withdrawn is named in the index.
    """
    base_url, instead = site.settings.base_url, successors(site)
    index = {
        "$schema": address.INDEX_SCHEMA.rpartition("/")[2],
        "version": address.DATA_VERSION,
        "title": site.settings.title,
        "url": base_url or None,
        "count": len(site.cases),
        "changed": site.changed.iso if site.changed else None,
        "cases": [case_line(case, base_url) for case in site.cases],
        "withdrawn": [
            {
                "slug": gone.slug.target,
                "date": gone.date.iso,
                "reason": gone.reason,
                "successor": instead[gone.slug.target].slug if gone.slug.target in instead else None,
            }
            for gone in site.settings.withdrawn
        ],
    }
    yield Output(address.DATA_INDEX, _json(index))
    yield Output(address.INDEX_SCHEMA, _json(index_schema()))
    yield Output(address.CASE_SCHEMA, _json(case_schema()))
    from showcase.api.xlsx_file import xlsx_file  # noqa: PLC0415 - slow to import; an edit of a text needs none

    tables = cases_table(site.cases, base_url), figures_table(site.cases, base_url)
    for table, where in zip(tables, (address.CASES_CSV, address.FIGURES_CSV), strict=True):
        yield Output(where, csv_file(table))
    yield Output(address.WORKBOOK, xlsx_file(tables, site.settings.title))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
