"""Lines that were meant to stand by themselves and run together: one line break ends no paragraph.

A line that was wrapped goes on in the middle of a sentence; one that ends a sentence, or is much shorter than
any editor wraps, was ended by its author.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from showcase.lint.document import ITEM, RULE, Block, Document, Kind, Line
from showcase.lint.ordinals import marks
from showcase.problems import Problem

_HAN = re.compile(r"[\u3400-\u9fff]")
_CLOSERS = re.compile(r"(?:\[\^[^\]\n]+\]|[”’）》」』】)\"'*_`~\s])+$")
_ENDS = frozenset("。！？；：…!?;:")
_NO_TEXT = re.compile(r" {0,3}(?:[:|<{>]|\[[^\]\n]+\]:|!\[|[-=]+\s*$|[\u3000\xa0])")
_BREAK = re.compile(r"(?: {2,}|\\|<br ?/?>)\s*$")
_COLUMNS = re.compile(r"\S(?:\t|[ ]{2,}|\u3000)[ \t\u3000]*\S")  # cells, told by themselves
_SHORT = 20  # characters; no editor wraps so early
_FEWEST_WRAPPED, _RAGGED = 3, 6


def joined_lines(document: Document) -> Iterator[Problem]:
    """Yield the first line of each block that runs into the one above it against its author's mind."""
    for block in document.blocks:
        is_other = block.kind in (Kind.CODE, Kind.HEADING) or "|" in block.first.text
        if is_other or _COLUMNS.search(block.first.text) or _is_wrapped(block):
            continue
        for above, line in pairwise(block.lines):
            if _was_ended(document, above) and _begins(line):
                yield _problem(document, block, above, line)
                break


def _was_ended(document: Document, line: Line) -> bool:
    text = _CLOSERS.sub("", line.text)
    if (
        not text
        or _BREAK.search(document.written[line.number])
        or _NO_TEXT.match(line.text)
        or marks(line.text)
    ):
        return False
    is_short = len(line.text) < _SHORT and bool(_HAN.search(text)) and text[-1] not in "，、,"
    return text[-1] in _ENDS or is_short


def _begins(line: Line) -> bool:
    is_other = _NO_TEXT.match(line.text) or ITEM.match(line.text) or RULE.match(line.text) or marks(line.text)
    return not is_other and bool(_HAN.search(line.text))


def _is_wrapped(block: Block) -> bool:
    """Tell whether the lines are all of one length, as an editor makes them."""
    lengths = [len(line.text) for line in block.lines[:-1]]
    return (
        len(block.lines) >= _FEWEST_WRAPPED
        and min(lengths) >= _SHORT
        and max(lengths) - min(lengths) <= _RAGGED
    )


def _problem(document: Document, block: Block, above: Line, line: Line) -> Problem:
    column = len(line.text) - len(line.text.lstrip())
    if line.depth < above.depth:
        message = "这一行会接在上面的引用里"
        return document.error(line, column, message, "不属于引用，上面空一行；属于引用，行首写“> ”")
    if block.kind is Kind.LIST:
        message = "这一行会接在上面那一项的后面"
        hint = "不属于列表，上面空一行；属于那一项，上面空一行，前面空四个空格"
        if line.text.lstrip().startswith("--"):
            hint = "要作为下一层，前面空四个空格，只写一个减号：    - …"
        return document.error(line, column, message, hint)
    hint = "要另起一段，上面空一行；只要换行，上一行的末尾加两个空格"
    return document.warning(line, column, "这一行会接在上一行后面，不会另起一行", hint)
