"""What stands around the main text of a page: the article's own head is taken from it, the rest put aside."""

from dataclasses import replace

from showcase.importing.blocks import Block, Kind, Reading, Removed
from showcase.importing.lines.imprint import imprint_line
from showcase.importing.sentences import ends_sentence, han_count
from showcase.importing.sorting.page_title import page_title, same, site_of

_HEAD = 15  # lines between a headline and its article
_OUTSIDE = "正文以外的网页内容"
_LINKED = "正文里单独成行的链接"
_LONGEST_LINK = 60
_FIRST_TEXT = 45


def with_head(reading: Reading) -> Reading:
    """Return `reading` with what belongs to its article from around the text, and its headline as a fact."""
    facts = reading.facts
    title = (
        page_title(reading.before, reading.blocks, facts) if facts.window or reading.before else facts.title
    )
    head, apart = _parted(reading.before, title)
    imprints = tuple(block for block in reading.behind if imprint_line(block.text) and not block.linked)
    inside, links = _without_links(reading.blocks)
    outside = [*apart, *(block for block in reading.behind if block not in imprints)]
    texts = [
        block.text for block in outside if block.kind is not Kind.PICTURE and not same(block.text, title)
    ]
    removed = (*reading.removed, *links, *(Removed(text, _OUTSIDE) for text in texts))
    facts = replace(facts, title=title, site=site_of(facts.window))
    return replace(
        reading, blocks=(*head, *inside, *imprints), facts=facts, before=(), behind=(), removed=removed
    )


def _parted(before: tuple[Block, ...], title: str) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Part what stands above the main text: headline, imprint, pictures; and everything else."""
    starts = [number for number, block in enumerate(before) if title and same(block.text, title)]
    start = starts[-1] if starts and len(before) - starts[-1] <= _HEAD else len(before)
    own: list[Block] = []
    apart: list[Block] = []
    for number, block in enumerate(before):
        is_own = number >= start or (block.kind is Kind.TEXT and imprint_line(block.text) is not None)
        (own if is_own and not block.linked and block.kind is not Kind.TABLE else apart).append(block)
    return tuple(own), tuple(apart)


def _without_links(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Removed, ...]]:
    """Part lines that are nothing but a link from the text that they follow."""
    kept: list[Block] = []
    removed: list[Removed] = []
    written = 0
    for block in blocks:
        is_line = len(block.text) <= _LONGEST_LINK and not ends_sentence(block.text)
        if block.linked and is_line and block.kind is not Kind.PICTURE and written >= _FIRST_TEXT:
            removed.append(Removed(block.text, _LINKED))
        else:
            kept.append(block)
            written += han_count(block.text)
    return tuple(kept), tuple(removed)
