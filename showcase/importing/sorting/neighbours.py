"""Other articles of the same page: where ours ends, and whether what follows belongs to it."""

import re
from dataclasses import dataclass

from showcase.importing.blocks import Block, Kind
from showcase.importing.lines.bylines import closing_byline, closing_dateline, opening_dateline
from showcase.importing.lines.headings import heading_level, is_sidebar
from showcase.importing.sentences import han_count

_CARRIED_OVER = re.compile(
    r"[（(]?\s*(?:上接|紧接)(?:第?\s*[A-Z]?[0-9一二三四]{1,3}\s*版|[一二三四]版)[^)）]{0,12}[)）]?"
)
_CARRIED_ON = re.compile(r"[（(]\s*下转第?\s*[A-Z]?[0-9]{1,3}\s*版[^)）]{0,12}[)）]")
_TOPIC = re.compile("党建|党组织|党支部|党委|党员|党群|支部")
_WHOLE_ARTICLE = 150
_SHARE = 0.34
_SUBSTANTIAL = 60


@dataclass(frozen=True)
class Parting:
    """Where another article begins: the number of its first block; `is_sure` if it is not ours."""

    start: int
    reason: str
    is_sure: bool


def parting(blocks: tuple[Block, ...]) -> Parting | None:
    """Return where the first neighbouring article begins, None if there is none."""
    written = 0
    for number, block in enumerate(blocks):
        if written >= _WHOLE_ARTICLE:
            if _CARRIED_OVER.match(block.text):
                return Parting(number, "从别的版接来的文章", is_sure=True)
            if start := _after_end(blocks, number):
                return _judged(blocks, start)
            if (
                heading_level(block.text)
                and number + 1 < len(blocks)
                and opening_dateline(blocks[number + 1].text)
            ):
                return Parting(number, "另一篇报道的标题和电头", is_sure=True)
        written += han_count(block.text)
    return None


def _after_end(blocks: tuple[Block, ...], number: int) -> int:
    """Return the number of the block that follows the end of an article at `number`, 0 if none does."""
    block = blocks[number]
    is_end = block.kind is Kind.TEXT and (
        closing_byline(block.text) or closing_dateline(block.text) or _CARRIED_ON.search(block.text)
    )
    following = number + 1
    if not is_end or following >= len(blocks):
        return 0
    rest = sum(han_count(later.text) for later in blocks[following:] if later.kind in (Kind.TEXT, Kind.ITEM))
    return following if rest >= _SUBSTANTIAL else 0


def _judged(blocks: tuple[Block, ...], start: int) -> Parting | None:
    """Judge what follows the by-line: a box of the same article, or another one."""
    after = blocks[start:]
    heads = [block for block in after if block.kind in (Kind.TEXT, Kind.HEADING)]
    if any(is_sidebar(block.text) for block in heads[:6]):
        return None
    own, other = _density(blocks[:start]), _density(after[: _first_end(after)])
    if other >= _SHARE * own:
        return Parting(start, "署名后面的内容", is_sure=False)
    return Parting(start, "署名后面的另一篇文章", is_sure=True)


def _first_end(blocks: tuple[Block, ...]) -> int:
    """Return how many blocks the first of the following articles has."""
    for number, block in enumerate(blocks):
        if _CARRIED_OVER.match(block.text) or closing_dateline(block.text):
            return max(number, 1)
    return len(blocks)


def _density(blocks: tuple[Block, ...]) -> float:
    """Return how much `blocks` speak of Party building, in words per thousand characters."""
    text = "".join(block.text for block in blocks)
    return 1000 * len(_TOPIC.findall(text)) / max(han_count(text), 1)
