"""Pictures and the captions that stand beside them."""

import re
from dataclasses import replace

from showcase.importing.blocks import Block, Kind
from showcase.importing.lines.captions import is_caption, is_credit
from showcase.importing.lines.headings import is_numbered
from showcase.importing.sentences import ends, han_count

_SIGNS = re.compile(r"^[▲△▼▽◀▶↑↓←→\s]+")
_BRACKETS = re.compile(r"^[（(]([^()（）]*)[)）]$")
_EMPTY = re.compile(
    r"(?i)^(?:图片|照片|图|image|img|photo|[\w\-]*\.(?:jpe?g|png|gif|webp|bmp)|[0-9a-z_\-]*)$"
)
_LONGEST, _LONGEST_CENTRED = 40, 70
_CAPTIONS = (Kind.CAPTION, Kind.CREDIT)
_BESIDE = 3  # lines of caption and credit that a picture has at most


def with_captions_attached(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    """Return `blocks` with each picture's caption in the picture; `title` never is one."""
    result: list[Block] = []
    rest = list(blocks)
    while rest:
        block = rest.pop(0)
        if block.kind is not Kind.PICTURE:
            result.append(block)
            continue
        own: list[str] = []
        while rest and len(own) < _BESIDE and _belongs(rest[0], own, rest[1:2]):
            own.append(_told(rest.pop(0).text))
        alternative = "" if _EMPTY.match(block.caption) or block.caption == title else block.caption
        result.append(replace(block, caption="。".join(own) or alternative))
    return tuple(result)


def _belongs(block: Block, own: list[str], following: list[Block]) -> bool:
    """Tell whether the block behind a picture is its caption, or a credit behind the caption."""
    if block.kind in _CAPTIONS:
        return not own or block.kind is Kind.CREDIT
    if block.kind is not Kind.TEXT:
        return False
    if own:
        return is_credit(block.text)
    return is_caption(block.text) or is_bare_caption(block, following)


def is_bare_caption(block: Block, following: list[Block]) -> bool:
    """Tell whether the line behind a picture looks like its caption though it has no sign of one.

    Bold lines and numbered ones are headings, sentences are text; a line that only pictures follow is not
    told from a caption by anything, and is taken for one.
    """
    if block.lead == block.text or is_numbered(block.text) or not han_count(block.text):
        return False
    longest = _LONGEST_CENTRED if block.centred else _LONGEST
    if len(block.text) > longest or (ends(block.text) and not block.centred):
        return False
    return block.centred or not following or following[0].kind is not Kind.ITEM


def _told(text: str) -> str:
    """Return a caption without the signs that point at the picture."""
    text = _SIGNS.sub("", text)
    match = _BRACKETS.match(text)
    return (match[1] if match else text).rstrip("。")
