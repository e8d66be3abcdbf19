"""How a brand works, as far as the form of the text shows it: enumerations with a name and a number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from showcase.importing.sentences import HAN, sentences

_NUMBERS = {
    "两": 2,
    "双": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
}
_NUMBER = "[两双二三四五六七八九十2-9]"
_ITEM = rf"[{HAN}A-Za-z0-9+]{{1,12}}"
_COUNTED = re.compile(
    rf"(?P<items>{_ITEM}(?:、{_ITEM}){{1,11}}(?:[和与及以]{_ITEM})?)[”’]?(?:的|等|这)?“?(?P<name>(?P<number>{_NUMBER})(?:大|个|项|种|化|力|联|聚|融|共|微|位一体|个一|色|心|项|度)?”?(?P<kind>工程|行动|机制|模式|提升|平台|体系|计划|工作法|举措|载体|品牌|抓手)?”?)"
)
_LISTED = re.compile(
    rf"“(?P<items>{_ITEM}(?:、{_ITEM}){{1,11}})”(?P<name>(?P<number>{_NUMBER})大(?P<kind>工程|行动|机制|平台|体系|计划|品牌))"
)
_NAMED_FIRST = re.compile(
    rf"“(?P<name>(?P<number>{_NUMBER})[^“”]{{1,8}})”(?:工作法|机制|模式|行动|工程|体系|举措)?[，：]?(?:即|包括|分别是|——|：|[（(])(?P<items>{_ITEM}(?:、{_ITEM}){{1,11}})"
)
_ORDINAL = re.compile(r"(?:^|(?<=[。；：，、\n]))(?P<ordinal>[一二三四五六七八九十])是(?=\S)")
_SIDE = re.compile(rf"([{HAN}]{{1,2}})上[，：](.+)")
_LONGEST_SENTENCE = 90
_LONGEST_NAME = 24
_ORDER = "一二三四五六七八九十"


@dataclass(frozen=True)
class Component:
    """A part of a mechanism, with the sentence that says what it is."""

    name: str
    text: str = ""


@dataclass(frozen=True)
class Working:
    """A mechanism as the text has it; `doubt` is what the editor should look at."""

    name: str
    parts: tuple[Component, ...]
    doubt: str = ""


def mechanisms_in(paragraphs: tuple[str, ...]) -> tuple[Working, ...]:
    """Return the mechanisms that the paragraphs enumerate, each name once."""
    text = "\n".join(paragraphs)
    found: dict[str, Working] = {}
    for working in (*_enumerated(text), *_ordinals(paragraphs), *_sides(paragraphs)):
        key = re.sub("[“”]", "", working.name)
        if key not in found or len(working.parts) > len(found[key].parts):
            found[key] = _explained(working, text)
    return tuple(found.values())


def _enumerated(text: str) -> Iterator[Working]:
    for pattern in (_LISTED, _NAMED_FIRST, _COUNTED):
        for match in pattern.finditer(text):
            items = [re.sub("(?:的|等)$", "", item) for item in match["items"].split("、")]
            wanted = _NUMBERS.get(match["number"]) or int(match["number"])
            if pattern is _COUNTED:
                items = _last(items, wanted)
                if not match["kind"] and "”" not in match["name"]:
                    continue
            if len(items) == wanted and all(1 <= len(item) <= 12 for item in items):  # noqa: PLR2004 - one thing is no enumeration, a name is short
                yield Working(_closed(match["name"]), tuple(Component(item) for item in items))


def _last(items: list[str], wanted: int) -> list[str]:
    """Return the last `wanted` items; words before a first one (`通过建立政企联动`) are not its name."""
    items = items[-wanted:]
    lengths = {len(item) for item in items[1:]}
    if len(lengths) == 1 and items and len(items[0]) > (own := lengths.pop()):
        items[0] = items[0][-own:]
    return items


def _closed(name: str) -> str:
    """Return a name with its quotation marks in pairs."""
    inner, closing, kind = name.replace("“", "").partition("”")
    return f"“{inner}”{kind.replace('”', '')}" if closing else f"“{inner}”"


def _ordinals(paragraphs: tuple[str, ...]) -> Iterator[Working]:
    """Yield what 一是…二是…三是… enumerates, in one paragraph or as beginnings of several."""
    run: list[str] = []
    lead = last = ""
    for paragraph in paragraphs:
        marks = list(_ORDINAL.finditer(paragraph))
        for number, mark in enumerate(marks):
            end = marks[number + 1].start() if number + 1 < len(marks) else len(paragraph)
            position = _ORDER.index(mark["ordinal"])
            if position == 0:
                yield from _told(run, lead)
                run, lead = [], paragraph[: mark.start()] or last
            if position == len(run):
                run.append(paragraph[mark.end() : end])
        last = paragraph
    yield from _told(run, lead)


def _sides(paragraphs: tuple[str, ...]) -> Iterator[Working]:
    """Yield what several paragraphs tell side by side: 条上，…；块上，…；面上，…."""
    run: list[Component] = []
    lead = ""
    for paragraph in (*paragraphs, ""):
        match = _SIDE.match(paragraph)
        if match:
            run.append(Component(match[1], _clipped(re.split("[。；]", match[2])[0])))
            continue
        if len(run) > 1:
            name = "".join(part.name for part in run)
            yield Working(
                f"“{name}”" if f"“{name}”" in lead else "、".join(part.name for part in run), tuple(run)
            )
        lead = lead + paragraph if not run else paragraph
        run = []


def _told(run: list[str], lead: str) -> Iterator[Working]:
    if len(run) < 2:  # noqa: PLR2004 - one thing is no enumeration, a name is short
        return
    name = _name_in(lead, len(run))
    clauses = [_first_clause(text) for text in run]
    parts = tuple(Component(*pair) for pair in zip(_kin(clauses, name), map(_sentence, run), strict=True))
    yield Working(name or f"{len(run)}项做法", parts, "" if name else "原文没有给这几项起名")


def _name_in(lead: str, number: int) -> str:
    """Return the quoted name in the sentence before an enumeration that counts as many things."""
    names = re.findall("“([^“”]{2,12})”", lead[-120:])
    counted = [name for name in names if _NUMBERS.get(name[0]) == number]
    return f"“{counted[-1]}”" if counted else ""


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
    return rest if len(rest) <= _LONGEST_SENTENCE else ""


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
    return _clipped(match[1]) if match else ""


def _clipped(text: str) -> str:
    """Return `text`, a long one only up to the last clause that fits."""
    if len(text) <= _LONGEST_SENTENCE:
        return text.strip("，")
    cut = text[:_LONGEST_SENTENCE]
    return cut[: cut.rfind("，")] if "，" in cut else ""
