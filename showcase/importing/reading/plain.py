"""Plain text: every line is a block; lines that a program wrapped at one width are put together again."""

import re
from dataclasses import replace

from showcase.importing.blocks import Block, Kind, Reading
from showcase.importing.sentences import ends_sentence
from showcase.text.joining import is_wide

_SHORTEST_WIDTH, _LONGEST_WIDTH = 16, 60
_FEWEST_FULL_LINES = 4
_FULL_SHARE = 0.5
_BULLET = re.compile(r"[-•·●○▪◦*]\s+(?=\S)")


def read_plain(text: str) -> Reading:
    """Return the lines of `text` as blocks."""
    lines = text.split("\n")
    width = wrapped_width(lines)
    if not width:
        return Reading(_blocks(lines))
    blocks = _blocks(unwrapped(lines, width))
    return Reading(blocks, notes=(f"原文每行约 {width} 个字就换行，已把同一段的各行接起来",))


def wrapped_width(lines: list[str]) -> int:
    """Return the width at which a program wrapped the lines, 0 if lines are paragraphs."""
    lengths = [len(line.strip()) for line in lines if line.strip()]
    if not lengths or not _SHORTEST_WIDTH <= max(lengths) <= _LONGEST_WIDTH:
        return 0
    width = max(lengths)
    full = sum(length >= width - 3 for length in lengths)
    is_wrapped = full >= _FEWEST_FULL_LINES and full >= _FULL_SHARE * len(lengths)
    return width if is_wrapped else 0


def unwrapped(lines: list[str], width: int) -> list[str]:
    """Return the paragraphs of `lines` that were wrapped at `width`.

    A paragraph begins after an empty line, at an indentation, and after a line that is not full.
    """
    paragraphs: list[str] = []
    is_within = False
    for line in lines:
        text = line.strip()
        is_indented = bool(re.match(r"\u3000|\s{2}", line))
        if text and is_within and not is_indented:
            gap = "" if is_wide(paragraphs[-1][-1]) or is_wide(text[0]) else " "
            paragraphs[-1] += gap + text
        else:
            paragraphs.append(line)
        is_full = len(text) >= width - 3
        is_within = bool(text) and is_full and not (ends_sentence(text) and len(text) < width - 1)
    return paragraphs


def _blocks(lines: list[str]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    is_after_gap = False
    for line in lines:
        text = re.sub(r"[\s\u3000]+", " ", line).strip()
        if not text:
            is_after_gap = True
            continue
        bullet = _BULLET.match(text)
        block = Block(Kind.ITEM, text[bullet.end() :], 1) if bullet else Block(Kind.TEXT, text)
        blocks.append(replace(block, gap=is_after_gap))
        is_after_gap = False
    return tuple(blocks)
