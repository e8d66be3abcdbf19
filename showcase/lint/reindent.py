"""The levels of a list whose items are indented by fewer than four spaces, as other editors show them."""

from showcase.lint.document import ITEM, RULE, Block, Document, Kind
from showcase.problems import Edit, Mend

_LEVEL = 4
_DEEPER = 2  # spaces by which an item has to pass the one above it to be meant as below it


def reindented(document: Document, number: int) -> Mend | None:
    """Return what gives every level of the list in block `number` its four spaces, if all levels are clear.

    A list that goes on behind a blank line is left to its author.
    """
    block = document.blocks[number]
    following = document.blocks[number + 1] if number + 1 < len(document.blocks) else None
    if block.in_item or block.kind is not Kind.LIST or (following and following.in_item):
        return None
    levels = _levels(block)
    if levels is None:
        return None
    edits = []
    shift = 0
    for line, level in zip(block.lines, levels, strict=True):
        lead = len(line.text) - len(line.text.lstrip(" \t"))
        shift = shift if level is None else level * _LEVEL - line.indent
        edits.append(document.edit(line, 0, lead, " " * max(line.indent + shift, 0)))
    return tuple(edit for edit in edits if _changes(edit)) or None


def _changes(edit: Edit) -> bool:
    return edit.old != edit.new


def _levels(block: Block) -> list[int | None] | None:
    """Return the level of every item, None for a line that goes on one; None if an indent fits no level."""
    found: list[int | None] = []
    open_items: list[int] = []
    for line in block.lines:
        if not ITEM.match(line.text) or RULE.match(line.text):
            found.append(None)
            continue
        beside = None
        while open_items and line.indent < open_items[-1] + _DEEPER:
            beside = open_items.pop()
        if beside is not None and line.indent != beside:
            return None
        if not open_items and line.indent:
            return None
        found.append(len(open_items))
        open_items.append(line.indent)
    return found
