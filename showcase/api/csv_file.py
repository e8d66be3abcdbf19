"""A table as CSV (RFC 4180) that Excel and WPS open by a double click.

They take a file for UTF-8 only if it begins with the mark of it, and what begins with a sign for a formula; a
leading apostrophe makes text of that again. What looks like a date becomes one there; the workbook keeps it.
"""

import csv
from io import StringIO

from showcase.api.tables import Cell, Table

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def csv_file(table: Table) -> bytes:
    """Return `table` with its columns' names in the first line."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
