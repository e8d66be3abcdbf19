"""A mechanism: a name and its parts, each with the sentence that says what it is."""

import re
from dataclasses import dataclass

NUMBERS = {
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
_DIGITS = "〇一两三四五六七八九十"
FEWEST = 3  # two things are a mechanism only if the text counts two
LONGEST_SENTENCE = 90
_COUNTED = re.compile(
    "“([^“”]{2,12})”|(?<![第“])([两三四五六七八九十]大(?:行动|工程|机制|体系|平台|计划|举措|品牌))"
)


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


def unnamed(number: int) -> str:
    """Return what a mechanism of so many parts is called for the time being."""
    return f"{_DIGITS[number] if number < len(_DIGITS) else number}项做法"


def named(parts: tuple[Component, ...], before: str) -> Working:
    """Return the mechanism of these parts, called as the text `before` calls so many things."""
    name = name_in(before, len(parts))
    return Working(name or unnamed(len(parts)), parts, "" if name else "原文没有给这几项起名")


def name_in(before: str, number: int) -> str:
    """Return the last name in `before` that counts so many things: “五力提升”, 五大行动."""
    names = [match[1] or match[2] for match in _COUNTED.finditer(before)]
    counted = [name for name in names if NUMBERS.get(name[0]) == number]
    return f"“{counted[-1]}”" if counted else ""


def clipped(text: str) -> str:
    """Return `text`, a long one only up to the last clause that fits."""
    if len(text) <= LONGEST_SENTENCE:
        return text.strip("，")
    cut = text[:LONGEST_SENTENCE]
    return cut[: cut.rfind("，")] if "，" in cut else ""
