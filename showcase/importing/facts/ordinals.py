"""Mechanisms that ordinals count: 一是…二是…; （1）…（2）…; and sides beside each other: 条上，…块上，…."""

import re
from collections.abc import Iterator

from showcase.importing.facts.working import LONGEST_SENTENCE, Component, Working, clipped, name_in, unnamed
from showcase.importing.sentences import HAN, sentences

_ORDER = "一二三四五六七八九十"
_ORDINAL = re.compile(
    r"(?:^|(?<=[。；：，、\n]))(?P<ordinal>[一二三四五六七八九十])是(?=\S)|^[（(](?P<digit>[1-9])[)）]\s*(?=\S)"
)
_SIDE = re.compile(rf"([{HAN}]{{1,2}})上[，：](.+)")
_LONGEST_NAME = 24
_LONGEST_HEADING = 20
_OTHER = re.compile("问题|不足|困难|短板|打算|计划|展望")  # headings of what is no mechanism
_LEAD = 120  # characters before an enumeration in which its name may stand


def counted(paragraphs: tuple[str, ...]) -> Iterator[Working]:
    """Yield what 一是…二是…三是… enumerates, in one paragraph or as beginnings of several."""
    run: list[str] = []
    lead = last = ""
    for paragraph in paragraphs:
        marks = list(_ORDINAL.finditer(paragraph))
        for number, mark in enumerate(marks):
            end = marks[number + 1].start() if number + 1 < len(marks) else len(paragraph)
            position = _ORDER.index(mark["ordinal"]) if mark["ordinal"] else int(mark["digit"]) - 1
            if position == 0:
                yield from _told(run, lead)
                run, lead = [], paragraph[: mark.start()] or last
            if position == len(run):
                run.append(paragraph[mark.end() : end])
        last = paragraph
    yield from _told(run, lead)


def sides(paragraphs: tuple[str, ...]) -> Iterator[Working]:
    """Yield what several paragraphs tell side by side: 条上，…；块上，…；面上，…."""
    run: list[Component] = []
    lead = ""
    for paragraph in (*paragraphs, ""):
        match = _SIDE.match(paragraph)
        if match:
            run.append(Component(match[1], clipped(re.split("[。；]", match[2])[0])))
            continue
        if len(run) > 1:
            name = "".join(part.name for part in run)
            yield Working(
                f"“{name}”" if f"“{name}”" in lead else "、".join(part.name for part in run), tuple(run)
            )
        lead = lead + paragraph if not run else paragraph
        run = []


def _told(run: list[str], lead: str) -> Iterator[Working]:
    is_other = len(lead) <= _LONGEST_HEADING and bool(_OTHER.search(lead))
    if len(run) < 2 or is_other:  # noqa: PLR2004 - one thing is no enumeration
        return
    name = name_in(lead[-_LEAD:], len(run))
    clauses = [_first_clause(text) for text in run]
    parts = tuple(Component(*pair) for pair in zip(_kin(clauses, name), map(_sentence, run), strict=True))
    yield Working(name or unnamed(len(run)), parts, "" if name else "原文没有给这几项起名")


def _kin(clauses: list[str], name: str) -> list[str]:
    """Return the parts' own names where all end alike as the whole says: 五力 are 组织力, 凝聚力."""
    sign = name[2:3]
    ends = [re.search(rf"[{HAN}]{{2}}{re.escape(sign)}$", clause) for clause in clauses] if sign else []
    return [end.group() for end in ends if end] if ends and all(ends) else clauses


def _first_clause(text: str) -> str:
    """Return what an item is about: its first sentence, or the first clause of a long one."""
    first = re.split("[。；：\n]", text)[0].strip("，、 ")
    return first if len(first) <= _LONGEST_NAME else re.split("[，]", first)[0][:_LONGEST_NAME]


def _sentence(text: str) -> str:
    whole = sentences(text)
    rest = next((sentence for sentence in whole[1:] if sentence), whole[0] if whole else "")
    return rest if len(rest) <= LONGEST_SENTENCE else ""
