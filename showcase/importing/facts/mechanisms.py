"""How a brand works, as far as the form of the text shows it."""

import re
from dataclasses import replace

from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.enumerations import enumerated
from showcase.importing.facts.forms import cells_in
from showcase.importing.facts.leads import led
from showcase.importing.facts.ordinals import counted, sides
from showcase.importing.facts.parallels import parallels
from showcase.importing.facts.working import Working, clipped
from showcase.importing.sentences import HAN

_MOST = 6  # more are no mechanisms but a list of everything


def mechanisms_in(title: str, blocks: tuple[Block, ...]) -> tuple[Working, ...]:
    """Return the mechanisms that an article tells of, each with its parts, the clearest first."""
    paragraphs = tuple(block.text for block in blocks if block.kind in (Kind.TEXT, Kind.ITEM, Kind.HEADING))
    text = "\n".join((*paragraphs, *cells_in(blocks)))
    found: list[Working] = []
    for working in (
        *enumerated(text),
        *parallels(title, blocks),
        *led(title, blocks),
        *counted(paragraphs),
        *sides(paragraphs),
    ):
        found = _merged(found, working)
    return tuple(_explained(working, text) for working in found[:_MOST])


def _merged(found: list[Working], new: Working) -> list[Working]:
    """Return the mechanisms with a new one: of two that are one, what both say is kept."""
    for number, known in enumerate(found):
        is_same_name = _plain(known.name) == _plain(new.name) and not known.doubt
        if not is_same_name and not _same_parts(known, new):
            continue
        name, doubt = (known.name, known.doubt) if not known.doubt else (new.name, new.doubt)
        told = new if _told(new) > _told(known) else known
        parts = tuple(
            replace(part, name=own.name) if len(known.parts) == len(new.parts) else part
            for part, own in zip(told.parts, known.parts if told is new else told.parts, strict=False)
        )
        return [*found[:number], Working(name, parts or told.parts, doubt), *found[number + 1 :]]
    return [*found, new]


def _same_parts(one: Working, other: Working) -> bool:
    """Tell whether two mechanisms have the same parts: each of one stands in its like of the other."""
    if len(one.parts) != len(other.parts):
        return False
    pairs = zip(one.parts, other.parts, strict=True)
    return all(_plain(a.name) in _plain(b.name) or _plain(b.name) in _plain(a.name) for a, b in pairs)


def _told(working: Working) -> int:
    return sum(bool(part.text) for part in working.parts)


def _explained(working: Working, text: str) -> Working:
    """Give each part the sentence that begins with its name in quotes (`“筑基行动”通过…`)."""
    parts = tuple(
        part if part.text else replace(part, text=_explanation(part.name, text)) for part in working.parts
    )
    return replace(working, parts=parts)


def _explanation(name: str, text: str) -> str:
    match = re.search(
        rf"(?:“{re.escape(name)}[{HAN}]{{0,4}}”[，：]?|(?:^|(?<=[。\n])){re.escape(name)}[上：])([^。；\n]{{6,}})",
        text,
    )
    return clipped(match[1]) if match else ""


def _plain(text: str) -> str:
    return re.sub("[“”]", "", text)
