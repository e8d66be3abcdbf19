"""The characters of a document made sound: annotations off, damage marked, simplified, punctuated."""

from collections.abc import Iterator
from dataclasses import replace

from showcase.importing.blocks import Block, Kind, PageFacts, Reading
from showcase.importing.cleaning.damage import marked
from showcase.importing.cleaning.pinyin import without_pinyin
from showcase.importing.cleaning.punctuation import normalised
from showcase.importing.cleaning.spacing import has_spaced_digits, without_digit_spaces
from showcase.importing.cleaning.traditional import converter_for
from showcase.importing.sentences import han_count, is_han

_ENDS = "。：；，、！？”）"
_BETWEEN = "\x1e"  # a separator that no text has: readers take control characters out


def cleaned(reading: Reading) -> tuple[Reading, tuple[str, ...]]:
    """Return `reading` with sound text, and what was done to it.

    All its pieces are looked at as one text: whether it is traditional, or full of annotations, shows only
    in the whole.
    """
    whole, notes = _whole(_BETWEEN.join(_pieces(reading)))
    pieces = whole.split(_BETWEEN)
    if has_spaced_digits(whole):
        pieces = [without_digit_spaces(piece) for piece in pieces]
        notes = (*notes, "去掉了数字两边的空格")
    changed = iter(normalised(piece) for piece in pieces)
    before, blocks, behind = (
        tuple(_block(block, next(changed), next(changed)) for block in part)
        for part in (reading.before, reading.blocks, reading.behind)
    )
    removed = tuple(replace(piece, text=next(changed)) for piece in reading.removed)
    title, window, publisher, date = (next(changed) for _ in range(4))
    authors = tuple(next(changed) for _ in reading.facts.authors)
    facts = PageFacts(title, publisher, date, authors, reading.facts.url, window)
    if any(new.text != old.text for new, old in zip(blocks, reading.blocks, strict=True)) and not notes:
        notes = ("半角标点等已改成全角",)
    return replace(reading, blocks=blocks, before=before, behind=behind, removed=removed, facts=facts), notes


def _pieces(reading: Reading) -> Iterator[str]:
    for block in (*reading.before, *reading.blocks, *reading.behind):
        yield "" if block.kind is Kind.PICTURE else block.text
        yield block.caption
    for removed in reading.removed:
        yield removed.text
    facts = reading.facts
    yield from (facts.title, facts.window, facts.publisher, facts.date, *facts.authors)


def _block(block: Block, text: str, caption: str) -> Block:
    """Return a block with its new text; a picture's is its address and stays."""
    text = block.text if block.kind is Kind.PICTURE else text
    return replace(block, text=text, caption=caption, lead=_lead(block, text))


def _lead(block: Block, text: str) -> str:
    """Return the bold beginning of a block in its new text: as many Chinese characters as before."""
    if not block.lead or block.lead == block.text:
        return text if block.lead else ""
    left = han_count(block.lead)
    end = 0
    while end < len(text) and (left or text[end] in _ENDS):
        left -= is_han(text[end])
        end += 1
    return text[:end]


def _whole(text: str) -> tuple[str, tuple[str, ...]]:
    notes = []
    text, annotations = without_pinyin(text)
    if annotations:
        notes.append(f"去掉了 {annotations} 处夹在字后面的拼音")
    text, destroyed = marked(text)
    if destroyed:
        notes.append(f"有 {destroyed} 处字已损坏，没有猜，在正文里标出")
    converter = converter_for(text)
    if converter.note:
        notes.append(converter.note)
    return converter.convert(text), tuple(notes)
