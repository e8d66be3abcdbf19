"""Lines that look like headings, as Word leaves them: as paragraphs they are in no contents."""

import re
from collections.abc import Iterator

from showcase.lint.document import Block, Document, Kind, neighbours
from showcase.problems import Problem

_ORDINAL = r"(?:(?P<first>[一二三四五六七八九十]{1,3}、)|（[一二三四五六七八九十]{1,3}）)"
_FORM = re.compile(
    rf"[ \u3000]*(?P<stars>\*\*)?(?P<text>{_ORDINAL}[^*。；！？，：、“”]{{2,20}})(?(stars)\*\*)$"
)


def false_headings(document: Document) -> Iterator[Problem]:
    """Yield numbered titles that stand alone above a text and have no `#`."""
    for block, below in neighbours(document.blocks):
        match = _match(block)
        if match and below.kind in (Kind.PARAGRAPH, Kind.LIST) and not _match(below):
            signs = "##" if match["first"] else "###"
            message = "这一行像是小标题，现在只是普通的一段"
            yield document.warning(
                block.first, match.start("text"), message, f"写成 {signs} {match['text'][:12]}"
            )


def _match(block: Block) -> re.Match[str] | None:
    """Return the title of which a block consists, None where it is none."""
    is_alone = block.kind is Kind.PARAGRAPH and len(block.lines) == 1 and not block.in_item
    return _FORM.match(block.first.text) if is_alone and not block.first.depth else None
