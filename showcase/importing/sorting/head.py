"""The head of an article: the lines above its first paragraph, with title, kicker, date and source."""

import re

from showcase.importing.blocks import Block, Kind, PageFacts, Removed
from showcase.importing.lines.bylines import closing_byline, opening_dateline
from showcase.importing.lines.captions import is_caption, is_view
from showcase.importing.lines.headings import heading_level, is_numbered, is_sidebar
from showcase.importing.lines.imprint import Imprint, imprint_line
from showcase.importing.lines.organisations import is_organisation
from showcase.importing.sentences import HAN, ends_sentence
from showcase.importing.sorting.headline import MASTHEAD, headline, is_title_label

_PAPER = re.compile(
    f"[{HAN}]{{2,12}}(?:报|网|社|台|新闻|客户端|周刊|杂志|融媒|发布|导刊|观察|在线|视界|微平台|公众号|频道|之声)"
)
_PARAGRAPH = 45
_LONGEST_HEAD = 12


def head_and_rest(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Part the lines above the first paragraph from the rest."""
    for number, block in enumerate(blocks[:_LONGEST_HEAD]):
        is_paragraph = (
            len(block.text) >= _PARAGRAPH or ends_sentence(block.text) or opening_dateline(block.text)
        )
        is_own_line = (
            imprint_line(block.text) or is_title_label(block.text) or (number and closing_byline(block.text))
        )
        is_title = (number == 0 or _looks_like_title(block)) and (
            heading_level(block.text) > 0 or _is_question(block.text)
        )
        if block.kind not in (Kind.TEXT, Kind.HEADING) or (is_paragraph and not is_own_line and not is_title):
            return _give_back(blocks, number)
    return _give_back(blocks, min(len(blocks), _LONGEST_HEAD))


def read_head(head: tuple[Block, ...], facts: PageFacts) -> tuple[str, Imprint, tuple[Removed, ...]]:
    """Return title and imprint of a head, and its lines that are neither."""
    imprint = Imprint()
    lines: list[Block] = []
    for block in head:
        found = imprint_line(block.text) or (closing_byline(block.text) if lines else None)
        if found:
            imprint = imprint.or_else(found)
        else:
            lines.append(block)
    title = headline(tuple(lines), facts.title)
    others = [n for n, b in enumerate(head) if b in lines and b.text not in title]
    publisher = next((head[n] for n in others if _is_issuer(head[n], imprint) or _is_paper(head, n)), None)
    publisher = None if imprint.publisher else publisher
    if publisher:
        imprint = imprint.or_else(Imprint(publisher.text.strip("（）()")))
    imprints = (Removed(b.text, "来源和日期") for b in head if b not in lines or b is publisher)
    apart = (
        Removed(b.text, "栏目、眉题或副题") for b in lines if b is not publisher and not _is_in(b.text, title)
    )
    return title, imprint, (*imprints, *apart)


def _is_issuer(block: Block, imprint: Imprint) -> bool:
    """Tell whether a line of the head names the organisation that gives out the text."""
    return not imprint.publisher and is_organisation(block.text.strip("（）()"))


def _is_paper(head: tuple[Block, ...], number: int) -> bool:
    """Tell whether a line of the head is named as papers are, and stands beside the date alone."""
    beside = [*head[max(number - 1, 0) : number], *head[number + 1 : number + 2]]
    found = [imprint_line(block.text) for block in beside]
    return bool(_PAPER.fullmatch(head[number].text)) and any(one and one.is_date for one in found)


def _is_in(text: str, title: str) -> bool:
    return re.sub(r"[\W_]", "", text) in re.sub(r"[\W_]", "", title)


def _looks_like_title(block: Block) -> bool:
    return block.kind is Kind.HEADING or (block.centred and block.lead == block.text)


def _is_question(text: str) -> bool:
    return len(text) <= _PARAGRAPH and text.endswith(("？", "！")) and "。" not in text


def _give_back(blocks: tuple[Block, ...], end: int) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Leave to the text what stands below the headlines: captions, and headings below the imprint."""
    imprints = [n for n in range(end) if imprint_line(blocks[n].text)]
    is_below = bool(imprints) and imprints[-1] + 1 > len(imprints)  # a headline stands above the imprint
    last_imprint = imprints[-1] if is_below and not _is_masthead(blocks[: imprints[-1]]) else end - 1
    own = [n for n in range(end) if n <= last_imprint and not _is_no_headline(blocks[n].text)]
    own = own[:1] + [n for n in own[1:] if not is_numbered(blocks[n].text)]  # 一、背景 heads the text
    stays = max(own, default=-1) + 1
    head = tuple(blocks[n] for n in own)
    return head, (*(blocks[n] for n in range(stays) if n not in own), *blocks[stays:])


def _is_masthead(above: tuple[Block, ...]) -> bool:
    """Tell whether what stands above the imprint is only the name of a bulletin, so the title is below."""
    told = (MASTHEAD.search(b.text) or imprint_line(b.text) or is_organisation(b.text) for b in above)
    return all(told)


def _is_no_headline(text: str) -> bool:
    return is_caption(text) or is_view(text) or is_sidebar(text)
