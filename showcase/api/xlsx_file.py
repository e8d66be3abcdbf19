"""Tables as a workbook (ECMA-376) for Excel, WPS and LibreOffice: text stays text, numbers are numbers."""

import datetime as dt
from collections.abc import Iterable
from io import BytesIO

import xlsxwriter

from showcase.api.tables import Table

_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the library wants it bare; a workbook shall not change by itself
_WIDTH = 24
_LONGEST = 32767  # characters of a cell (ECMA-376); the CSV and the JSON have the whole


def xlsx_file(tables: Iterable[Table], title: str) -> bytes:
    """Return a workbook with a sheet for each table, the first line standing while the others scroll."""
    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as workbook:
        workbook.set_properties({"title": title, "created": _CREATED})
        bold = workbook.add_format({"bold": True})
        for table in tables:
            sheet = workbook.add_worksheet(table.name)
            sheet.write_row(0, 0, table.columns, bold)
            for number, row in enumerate(table.rows, start=1):
                for column, cell in enumerate(row):
                    sheet.write(number, column, cell[:_LONGEST] if isinstance(cell, str) else cell)
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(table.columns) - 1, _WIDTH)
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    return out.getvalue()
