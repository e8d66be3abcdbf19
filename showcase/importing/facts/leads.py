"""Mechanisms told in paragraphs whose beginnings are alike: “红色管家”强组织。…“蓝色管家”解难题。…."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.parallels import NUMBERING, TIMELINE, are_parallel, text_before
from showcase.importing.facts.working import FEWEST, Component, Working, clipped, named
from showcase.importing.lines.names import is_name
from showcase.importing.sentences import sentences

_SPEAKER = re.compile("(?:问|答|记者|主持人|编者按|来源|作者|注)[：:]?")
_SAYS = re.compile("(?:说|表示|介绍|认为|坦言|感慨)$")
_QUOTED = re.compile("“(?P<name>[^“”]{1,9}[^“”。！？])”[^。，：；]{0,8}[。：，]")
_PLAIN = re.compile("(?P<name>[^。：；]{2,16})[。：]")
_LONGEST, _LONGEST_BOLD = 16, 24
_BETWEEN = (Kind.PICTURE, Kind.CAPTION, Kind.CREDIT)


@dataclass(frozen=True)
class _Lead:
    """How a paragraph begins: the number of its block, the name, and what is said of it."""

    number: int
    part: Component


def led(title: str, blocks: tuple[Block, ...]) -> Iterator[Working]:
    """Yield the mechanisms that paragraphs tell one after the other."""
    run: list[_Lead] = []
    for number, block in enumerate(blocks):
        if block.kind in _BETWEEN:
            continue
        part = _lead(block)
        names = [lead.part.name for lead in run]
        if part and (not run or are_parallel([*names, part.name])):
            run.append(_Lead(number, part))
            continue
        yield from _told(title, blocks, run)
        run = [_Lead(number, part)] if part else []
    yield from _told(title, blocks, run)


def _told(title: str, blocks: tuple[Block, ...], run: list[_Lead]) -> Iterator[Working]:
    if len(run) < 2:  # noqa: PLR2004 - one is no list
        return
    working = named(tuple(lead.part for lead in run), text_before(title, blocks, run[0].number))
    if len(run) >= FEWEST or not working.doubt:
        yield working


def _lead(block: Block) -> Component | None:
    """Return the name that a paragraph begins with, and the sentence that says what it is."""
    if block.kind not in (Kind.TEXT, Kind.ITEM):
        return None
    plain = NUMBERING.sub("", block.text)
    bold = NUMBERING.sub("", block.lead).rstrip("。：；，:")
    if bold and len(bold) <= _LONGEST_BOLD and bold != plain.rstrip("。：；，:"):
        name = bold.rstrip("：:")
        is_turn = NUMBERING.sub("", block.text)[len(bold) :].startswith(("：", ":"))
        if _SPEAKER.fullmatch(name) or (is_turn and is_name(name)):
            return None
        return Component(_unquoted(_short(bold)), _rest(plain, bold))
    match = _QUOTED.match(plain) or _PLAIN.match(plain)
    if not match or match.end() == len(plain) or TIMELINE.match(plain):
        return None
    name = match["name"]
    if _SPEAKER.fullmatch(name) or _SAYS.search(name) or name.count("“") != name.count("”"):
        return None
    return Component(name, _rest(plain, match.group().rstrip("。：，")))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else re.split("[，；]", name)[0]


def _unquoted(name: str) -> str:
    inner = re.fullmatch("“([^“”]+)”", name)
    return inner[1] if inner else name


def _rest(text: str, lead: str) -> str:
    """Return the first sentence behind a lead."""
    return clipped(next(iter(sentences(text[len(lead) :].lstrip("。：；，: "))), ""))
