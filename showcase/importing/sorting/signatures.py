"""Who wrote and who gave out an article, as its last lines and its paragraphs' ends say it."""

import re
from dataclasses import replace

from showcase.importing.blocks import Block, Kind, Removed
from showcase.importing.lines.bylines import closing_byline, is_only_dateline, opening_dateline, split_names
from showcase.importing.lines.captions import is_credit
from showcase.importing.lines.imprint import Imprint, imprint_line
from showcase.importing.lines.organisations import is_organisation
from showcase.importing.sentences import ends_sentence

_REASON = "署名"
_GIVEN = re.compile(  # 某某区委组织部供稿, 文：某某街道党工委, 党群工作部/文
    r"[（(]?(?:(?P<label>文|文字|撰文|供稿|来稿|稿件来源)\s*[：:/／丨|｜]\s*)?(?P<who>\S{4,30}?)"
    r"\s*(?P<sign>供稿|来稿|报送|[/／]\s*文)?[)）]?"
)
_BEHIND = re.compile(r"(?<=[。！？…”])\s*[（(](?P<inner>[^()（）]{4,40})[)）]$")
_SHORT_NAME = 2
_CLOSING = 4  # lines at the end among which a signature may stand


def without_signatures(
    blocks: tuple[Block, ...],
) -> tuple[tuple[Block, ...], Imprint, tuple[Removed, ...]]:
    """Take the lines of names out of the text, the names behind its last sentence, and the signature."""
    kept: list[Block] = []
    removed: list[Removed] = []
    imprint = Imprint()
    last_text = max((n for n, block in enumerate(blocks) if _is_sentence(block)), default=-1)
    for number, block in enumerate(blocks):
        if block.kind is not Kind.TEXT:
            kept.append(block)
            continue
        is_last = number > last_text and number >= len(blocks) - _CLOSING
        found = _line(block.text, is_first=number == 0, is_last=is_last)
        if found:
            imprint = imprint.or_else(found)
            removed.append(Removed(block.text, _REASON))
            continue
        text, own = _within(block.text)
        imprint = imprint.or_else(own)
        removed += [Removed(block.text[len(text) :].strip(), _REASON)] if text != block.text else []
        kept += [replace(block, text=text)] if text else []
    return tuple(kept), imprint, tuple(removed)


def _line(text: str, *, is_first: bool, is_last: bool) -> Imprint | None:
    """Return what a line that is nothing but a signature says, None for any other line."""
    if is_first or is_credit(text):
        return None
    if is_last:
        given = _GIVEN.fullmatch(text)
        who = given["who"] if given else text.strip("（）()")
        if is_organisation(who):
            return Imprint(who)
    is_word = len(text) == _SHORT_NAME  # 经验 above a paragraph is a heading, whatever surname it begins with
    found = (closing_byline(text) if is_last or not is_word else None) or imprint_line(text)
    return found if found and (is_last or not found.is_date) else None


def _within(text: str) -> tuple[str, Imprint]:
    """Return a paragraph without the names at its end, and what its dateline and its end say."""
    opening = opening_dateline(text) or Imprint()
    if is_only_dateline(text):
        return "", opening
    if (behind := _BEHIND.search(text)) and (given := _GIVEN.fullmatch(behind["inner"])):
        is_signed = bool(given["label"] or given["sign"])
        if is_signed and is_organisation(given["who"]):
            return text[: behind.start()], opening.or_else(Imprint(given["who"]))
    shorter, names = split_names(text)
    return shorter, opening.or_else(Imprint(authors=names))


def _is_sentence(block: Block) -> bool:
    return block.kind is Kind.TEXT and ends_sentence(block.text)
