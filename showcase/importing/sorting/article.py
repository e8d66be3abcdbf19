"""What each block of a document is: headline, imprint, text, caption, furniture, or another article's."""

import re
from dataclasses import dataclass, replace

from showcase.importing.blocks import Block, Kind, PageFacts, Removed
from showcase.importing.lines.bylines import closing_byline
from showcase.importing.lines.captions import is_caption, is_credit, may_be_caption
from showcase.importing.lines.furniture import begins_list, furniture, split_tail
from showcase.importing.lines.headings import heading_level
from showcase.importing.lines.imprint import Imprint, imprint_line
from showcase.importing.reading.wrapping import wrapped_width
from showcase.importing.sentences import ends_sentence, han_count
from showcase.importing.sorting.head import head_and_rest, read_head
from showcase.importing.sorting.joining import joined
from showcase.importing.sorting.neighbours import parting
from showcase.importing.sorting.pictures import with_captions_attached
from showcase.importing.sorting.shape import shaped, without_ornaments
from showcase.importing.sorting.signatures import without_signatures

_ORIGINAL_TITLE = re.compile(r"[（(]?(?:原标题|来源标题|原题)\s*[：:]\s*《?(?P<title>.{4,60}?)》?[)）]?")
_PARAGRAPH = 45
_BOX = 30
_LONGEST_LIST_ENTRY = 60
_NEIGHBOUR = "这里开始可能是另一篇文章，不属于本案例就删去"


@dataclass(frozen=True)
class Article:
    """A document sorted out."""

    title: str
    body: tuple[Block, ...]
    imprint: Imprint
    removed: tuple[Removed, ...]


def sort_out(blocks: tuple[Block, ...], facts: PageFacts, *, is_whole: bool = False) -> Article:
    """Return the article in `blocks`; whatever is not in its body is in what was removed or in its facts.

    `is_whole` tells that each block is a whole paragraph, as its document marks it.
    """
    blocks, removed = without_furniture(blocks)
    is_whole = is_whole and not wrapped_width([block.text for block in blocks if block.kind is Kind.TEXT])
    head, blocks = head_and_rest(blocks)
    title, imprint, from_head = read_head(head, facts)
    title, blocks, repeated = _without_title(title, blocks)
    blocks, others = _without_neighbours(blocks)
    blocks, end, from_end = without_signatures(blocks)
    blocks, ornaments = without_ornaments(_with_captions(blocks))
    blocks = with_captions_attached(joined(blocks, is_whole=is_whole), title)
    body = shaped(blocks)
    known = imprint.or_else(Imprint(facts.publisher, facts.date, facts.authors)).or_else(end)
    return Article(title, body, known, (*removed, *from_head, *repeated, *from_end, *ornaments, *others))


def without_furniture(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Removed, ...]]:
    """Part the blocks that are page furniture from the others."""
    kept: list[Block] = []
    removed: list[Removed] = []
    is_in_list = False
    for number, block in enumerate(blocks):
        reason = _furniture(block)
        if reason and begins_list(block.text) and _heads_prose(blocks[number + 1 :]):
            reason = ""
        is_entry = len(block.text) <= _LONGEST_LIST_ENTRY and not ends_sentence(block.text)
        if reason:
            is_in_list = begins_list(block.text) and sum(han_count(b.text) for b in kept) > _PARAGRAPH
            removed.append(Removed(block.text, reason))
        elif is_in_list and is_entry and not closing_byline(block.text):
            removed.append(Removed(block.text, "其他文章的标题"))
        else:
            is_in_list = False
            text, tail = split_tail(block.text) if block.kind is Kind.TEXT else (block.text, "")
            removed += [Removed(tail, "编辑署名" if "编" in tail else "结束标记")] if tail else []
            kind = Kind.TEXT if block.kind is Kind.ITEM and imprint_line(text) else block.kind
            kept += [replace(block, text=text, kind=kind)] if text else []
    return tuple(kept), tuple(removed)


def _heads_prose(following: tuple[Block, ...]) -> bool:
    """Tell whether a paragraph follows: then 相关链接 heads a box of the article, and no list of others."""
    return bool(following) and len(following[0].text) >= _BOX and ends_sentence(following[0].text)


def _furniture(block: Block) -> str:
    """Return what kind of furniture a block is; a list's item is also looked at with its bullet."""
    if block.kind is Kind.ITEM:
        return furniture(block.text) or furniture(f"- {block.text}")
    return furniture(block.text) if block.kind in (Kind.TEXT, Kind.HEADING) else ""


def _without_title(
    title: str, blocks: tuple[Block, ...]
) -> tuple[str, tuple[Block, ...], tuple[Removed, ...]]:
    """Take lines that repeat the title out of the text, and one that names it where it was not found."""
    named = [block for block in blocks if _ORIGINAL_TITLE.fullmatch(block.text)]
    if named and not title and (match := _ORIGINAL_TITLE.fullmatch(named[0].text)):
        title = match["title"]
    kept = tuple(block for block in blocks if block not in named and not _is_same(block.text, title))
    repeated = (Removed(block.text, "重复的标题") for block in blocks if block not in kept)
    return title, kept, tuple(repeated)


def _is_same(text: str, title: str) -> bool:
    plain = re.sub(r"[\W_]+", "", title)
    return bool(plain) and len(text) < 2 * len(title) + 4 and re.sub(r"[\W_]+", "", text) == plain


def _without_neighbours(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Removed, ...]]:
    found = parting(blocks)
    if found is None:
        return blocks, ()
    if found.is_sure:
        return blocks[: found.start], tuple(
            Removed(block.text, found.reason) for block in blocks[found.start :]
        )
    marked = replace(blocks[found.start], mark=_NEIGHBOUR)
    return (*blocks[: found.start], marked, *blocks[found.start + 1 :]), ()


def _with_captions(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return `blocks` with captions and credits recognised by their own form or by their standing apart."""
    result = []
    for number, block in enumerate(blocks):
        kind = block.kind
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if kind is Kind.TEXT and is_caption(block.text):
            kind = Kind.CREDIT if is_credit(block.text) else Kind.CAPTION
        elif (
            kind is Kind.TEXT
            and not heading_level(block.text)
            and following
            and following.kind is Kind.CREDIT
        ):
            kind = Kind.CAPTION if may_be_caption(block.text, cuts_sentence=False, has_air=True) else kind
        result.append(replace(block, kind=kind))
    return tuple(result)
