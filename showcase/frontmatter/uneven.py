"""Blocks of text (`|`, `>`) of which a line begins further left than the first: YAML ends them there."""

import re
from collections.abc import Iterable, Iterator

from showcase.frontmatter.findings import Finding
from showcase.frontmatter.lines import Line, opens_block

_OWN_INDENT = re.compile(r"[|>][-+]?[0-9]")


def uneven(text: str, lines: Iterable[Line]) -> Iterator[tuple[int, Finding]]:
    """Yield the first such line of each block in `text`, by its number; `lines` are those of structure."""
    written = text.split("\n")
    for line in lines:
        if opens_block(line.text) and not line.goes_on and not _OWN_INDENT.search(line.text):
            yield from _first(written, line.number, line.indent)


def _first(written: list[str], header: int, outer: int) -> Iterator[tuple[int, Finding]]:
    first: int | None = None
    for number in range(header + 1, len(written)):
        shown = written[number].lstrip(" ")
        column = len(written[number]) - len(shown)
        if not shown:
            continue
        if column <= outer or shown[0] in "\t\u3000\xa0":  # the block's end; told with the indents
            return
        first = first or column
        if column < first:
            hint = f"同一段文字的各行前面空一样多：第一行空了 {first} 格，这一行空了 {column} 格"
            yield number, Finding(column, "这一行比这段文字的第一行空得少，会断开", hint)
            return
