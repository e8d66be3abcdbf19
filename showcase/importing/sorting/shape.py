"""The shape of an article: which of its short lines are headings, and what only adorns them."""

import re
from dataclasses import replace

from showcase.importing.blocks import Block, Kind, Removed
from showcase.importing.lines.captions import may_be_caption
from showcase.importing.lines.headings import heading_level, heading_text, is_numbered
from showcase.importing.sentences import ends

_NUMBER = re.compile(
    r"(?i)(?:0?[0-9]{1,2}|[①-⑩]|part\.?\s*[0-9]{1,2}|no\.?\s*[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2})[.、]?"
)
_COUNTER = re.compile(r"([1-9][0-9]?)[.、．](?![0-9])")
_HAN_NUMBER = re.compile("[一二三四五六七八九十]{1,3}")
_CLOSING = (Kind.CAPTION, Kind.CREDIT, Kind.PICTURE)
_GOES_ON = re.compile("[，,、。；;：:！？]")  # begins what goes on with the line above
_LONGEST_BOLD = 40
_FEWEST_BOLD = 2


def without_ornaments(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Removed, ...]]:
    """Take away numbers that stand alone above what they count; Chinese ones go before it."""
    kept: list[Block] = []
    removed: list[Removed] = []
    ordinal = ""
    for block in blocks:
        if block.kind in (Kind.TEXT, Kind.HEADING) and _NUMBER.fullmatch(block.text):
            removed.append(Removed(block.text, "装饰用的序号"))
        elif block.kind in (Kind.TEXT, Kind.HEADING) and _HAN_NUMBER.fullmatch(block.text):
            ordinal = f"{block.text}、"
        else:
            is_head = ordinal and block.kind in (Kind.TEXT, Kind.HEADING)
            kept.append(replace(block, text=f"{ordinal}{block.text}") if is_head else block)
            ordinal = ""
    return tuple(kept), tuple(removed)


def shaped(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return `blocks` with the short lines that stand for headings made headings, and none that goes on."""
    has_bold = sum(map(_is_bold, blocks)) >= _FEWEST_BOLD
    found = (
        block if _is_counted(blocks, number) else _shaped(blocks, number, has_bold=has_bold)
        for number, block in enumerate(blocks)
    )
    return tuple(
        replace(block, kind=Kind.TEXT) if made.kind is Kind.HEADING and _GOES_ON.match(made.text) else made
        for block, made in zip(blocks, found, strict=True)
    )


def _is_counted(blocks: tuple[Block, ...], number: int) -> bool:
    """Tell whether a line is one of a list, `1.甲` above `2.乙`: headings have a text between them."""
    near = (_counter(each) for each in blocks[max(number - 1, 0) : number + 2])
    own = _counter(blocks[number])
    return bool(own) and bool({own - 1, own + 1} & {*near} - {0})


def _counter(block: Block) -> int:
    match = _COUNTER.match(block.text) if block.kind is Kind.TEXT and not _is_bold(block) else None
    return int(match[1]) if match else 0


def _shaped(blocks: tuple[Block, ...], number: int, *, has_bold: bool) -> Block:
    block = blocks[number]
    following = blocks[number + 1] if number + 1 < len(blocks) else None
    if block.kind is Kind.HEADING:
        return replace(block, text=heading_text(block.text), level=_level(block))
    level = heading_level(block.text) if block.kind is Kind.TEXT else 0
    if _is_bold(block):
        level = level or 2
    if not level:
        is_view = block.kind is Kind.TEXT and number == 0
        is_caption = is_view and may_be_caption(block.text, cuts_sentence=False, has_air=True)
        return replace(block, kind=Kind.CAPTION) if is_caption else block
    if following is not None and following.kind is Kind.TABLE and not is_numbered(block.text):
        return block  # a table's own title
    if following is None or is_last_line(blocks, number):
        is_caption = not is_numbered(block.text) and not _is_bold(block) and not ends(block.text)
        return replace(block, kind=Kind.CAPTION) if is_caption else block
    return _heading(block, following, level, has_bold=has_bold, is_first=number == 0)


def _heading(block: Block, following: Block, level: int, *, has_bold: bool, is_first: bool) -> Block:
    """Return a short line with text below it as a heading, or as the caption that it is rather."""
    if has_bold and not _is_bold(block) and not is_numbered(block.text):
        return block  # headings of this text are bold
    is_apart = block.gap and following.gap
    is_view = may_be_caption(block.text, cuts_sentence=False, has_air=is_apart or is_first)
    if is_view and not _is_bold(block) and (is_first or heading_level(following.text)):
        return replace(block, kind=Kind.CAPTION)
    return replace(block, kind=Kind.HEADING, text=heading_text(block.text), level=level)


def is_last_line(blocks: tuple[Block, ...], number: int) -> bool:
    """Tell whether only captions follow: then a short line heads nothing."""
    return all(block.kind in _CLOSING for block in blocks[number + 1 :])


def _is_bold(block: Block) -> bool:
    """Tell whether a line is bold from its beginning to its end, and none of a sentence."""
    if block.kind is not Kind.TEXT or not block.lead or block.lead != block.text:
        return False
    return len(block.text) <= _LONGEST_BOLD and not ends(block.text)


def _level(block: Block) -> int:
    return heading_level(block.text) or block.level if is_numbered(block.text) else block.level
