"""Plain text: every line is a block; lines that a program wrapped at one width are put together again."""

import re
from dataclasses import replace

from showcase.importing.blocks import Block, Kind, PageFacts, Reading, Removed
from showcase.importing.lines.imprint import Imprint, imprint_line
from showcase.importing.lines.organisations import is_organisation
from showcase.importing.reading.paging import without_pages
from showcase.importing.reading.tables import as_markdown
from showcase.importing.reading.wrapping import unwrapped, wrapped_width

_BULLET = re.compile(r"(?:[-•·●○▪◦*]\s+|[➢➤✓✔✅]\ufe0f?\s*)(?=\S)")
_PAGE = re.compile(r"第\s*[0-9]{1,3}\s*页|共\s*[0-9]{1,3}\s*页")
_FEWEST_CELLS = 3  # two may be a line with a tab in it
_CENTRED = 6  # spaces before a line that is set in the middle


def read_plain(text: str) -> Reading:
    """Return the lines of `text` as blocks."""
    lines, pages = without_pages(text.split("\n"))
    removed = tuple(Removed(line, "页眉和页码") for line in pages)
    imprint = next((found for line in pages if (found := _running_head(line))), Imprint())
    facts = PageFacts(publisher=imprint.publisher, date=imprint.date)
    width = wrapped_width(lines)
    if not width:
        return Reading(_blocks(lines), facts, removed=removed)
    blocks = _blocks(unwrapped(lines, width))
    note = f"原文每行约 {width // 2} 个字就换行，已把同一段的各行接起来"
    return Reading(blocks, facts, removed=removed, notes=(note,))


def _running_head(line: str) -> Imprint | None:
    """Return what a running head says of the publication, None for a mere number."""
    text = re.sub(r"\s+", " ", _PAGE.sub("", line)).strip()
    return Imprint(text) if is_organisation(text) else imprint_line(text)


def _blocks(lines: list[str]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    is_after_gap = False
    waiting = list(lines)
    while waiting:
        if rows := _tabbed(waiting):
            blocks.append(Block(Kind.TABLE, as_markdown(rows), gap=is_after_gap))
            waiting, is_after_gap = waiting[len(rows) :], False
            continue
        line = waiting.pop(0)
        text = re.sub(r"[\s\u3000]+", " ", line).strip()
        if not text:
            is_after_gap = True
            continue
        bullet = _BULLET.match(text)
        block = Block(Kind.ITEM, text[bullet.end() :], 1) if bullet else Block(Kind.TEXT, text)
        is_centred = re.match(rf"(?:\u3000| ){{{_CENTRED},}}", line.expandtabs(4)) is not None
        blocks.append(replace(block, gap=is_after_gap, centred=is_centred))
        is_after_gap = False
    return tuple(blocks)


def _tabbed(lines: list[str]) -> list[list[str]]:
    """Return the rows of the table that `lines` begin with: as many cells in each, parted by tabs."""
    rows: list[list[str]] = []
    for line in lines:
        cells = [re.sub(r"\s+", " ", cell).strip() for cell in line.strip().split("\t")]
        if len(cells) < _FEWEST_CELLS or (rows and len(cells) != len(rows[0])):
            break
        rows.append(cells)
    return rows if len(rows) > 1 else []
