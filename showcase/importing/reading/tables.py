"""Tables as Markdown: a merged cell's text stands in its first cell, the others of it stay empty."""

import re
from collections.abc import Iterator

from showcase.importing.reading.markup import Element, one_line

_WIDEST = 40
_MOST_PLACES = 200_000  # that merged cells cover; beyond it they count as single ones


def table(element: Element) -> tuple[str, bool]:
    """Return the table as Markdown, and whether it has merged cells."""
    rows, merged = _grid(element)
    written = as_markdown([row for row in rows if any(row)])
    return written, merged and bool(written)


def as_markdown(rows: list[list[str]]) -> str:
    """Return rows of cells as Markdown, the first as the head; "" if there is no cell."""
    width = max(map(len, rows), default=0)
    if not width:
        return ""
    lines = [_line(row + [""] * (width - len(row))) for row in rows]
    return "\n".join((lines[0], "|" + " --- |" * width, *lines[1:]))


def is_layout(element: Element) -> bool:
    """Tell whether a table only arranges the page: it holds others, one row, or one column of prose."""
    inner = [e for e in element.walk() if e is not element]
    if any(e.tag == "table" for e in inner):
        return True
    rows = [
        [c for c in e.children if isinstance(c, Element) and c.tag in ("td", "th")]
        for e in inner
        if e.tag == "tr"
    ]
    if len(rows) <= 1:
        return True
    columns = max((len(row) for row in rows), default=0)
    longest = max((len(e.text()) for e in inner if e.tag in ("td", "th")), default=0)
    return columns <= 1 or longest > 600  # noqa: PLR2004 - an article, not a cell


def _grid(element: Element) -> tuple[list[list[str]], bool]:
    """Return the rows with every merged cell spread over the places that it covers."""
    pending: dict[tuple[int, int], str] = {}
    grid: list[list[str]] = []
    merged = False
    covered = 0
    for number, row in enumerate(_rows(element)):
        cells: list[str] = []
        for cell in row:
            while (number, len(cells)) in pending:
                cells.append(pending.pop((number, len(cells))))
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            covered += across * down
            across, down = (across, down) if covered <= _MOST_PLACES else (1, 1)
            merged = merged or across > 1 or down > 1
            for below in range(1, down):
                for column in range(across):
                    pending[number + below, len(cells) + column] = ""
            cells += [one_line(cell.text()), *[""] * (across - 1)]
        while (number, len(cells)) in pending:
            cells.append(pending.pop((number, len(cells))))
        grid.append(cells)
    return grid, merged


def _rows(element: Element) -> Iterator[list[Element]]:
    for row in element.walk():
        if row.tag == "tr":
            yield [cell for cell in row.children if isinstance(cell, Element) and cell.tag in ("td", "th")]


def _span(cell: Element, name: str) -> int:
    text = cell.attributes.get(name, "1")
    return max(1, min(int(text), _WIDEST)) if re.fullmatch("[0-9]{1,3}", text) else 1


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "｜") for cell in cells) + " |"
