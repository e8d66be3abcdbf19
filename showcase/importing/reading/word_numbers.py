"""The numbers that Word puts before paragraphs by itself, as text: 一、 （二） 3."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
_DIGITS = "〇一二三四五六七八九"
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_CHINESE = frozenset(
    """
    chineseCounting chineseCountingThousand japaneseCounting taiwaneseCounting taiwaneseCountingThousand
    """.split()
)
_SIGNS = frozenset(("bullet", "none"))
_DEEPEST = 9  # levels of a list
_LARGEST = 999
_CIRCLED = 20


@dataclass
class Numbers:
    """The lists of a document and how far each was counted; asked for its paragraphs in their order."""

    levels: dict[str, dict[int, tuple[int, str, str]]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    counted: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def next_of(self, paragraph: Element) -> str:
        """Return the number before this paragraph, "" if it has none or a mere sign."""
        own = _numbering(paragraph.find(f"{W}pPr"))
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        number, level = own or self.styles.get(style.get(VAL, "") if style is not None else "", ("", 0))
        kind = self.kinds.get(number, "")
        levels = self.levels.get(kind, {})
        if level not in levels or levels[level][1] in _SIGNS:
            return ""
        counts = self.counted[kind]
        counts[level] = counts.get(level, levels[level][0] - 1) + 1
        for deeper in range(level + 1, _DEEPEST):
            counts.pop(deeper, None)

        def shown(match: re.Match[str]) -> str:
            other = int(match[1]) - 1
            start, form, _ = levels.get(other, (1, "decimal", ""))
            return counted_as(counts.get(other, start), form)

        return re.sub("%([1-9])", shown, levels[level][2])


def numbers_of(numbering: Element | None, styles: Element | None) -> Numbers:
    """Return the lists that a document declares in these parts of it."""
    numbers = Numbers()
    for kind in numbering.iter(f"{W}abstractNum") if numbering is not None else ():
        own = {_value(level, f"{W}ilvl"): _level(level) for level in kind.iter(f"{W}lvl")}
        numbers.levels[kind.get(f"{W}abstractNumId", "")] = own
    for use in numbering.iter(f"{W}num") if numbering is not None else ():
        kind_of = use.find(f"{W}abstractNumId")
        numbers.kinds[use.get(f"{W}numId", "")] = kind_of.get(VAL, "") if kind_of is not None else ""
    for style in styles.iter(f"{W}style") if styles is not None else ():
        if found := _numbering(style.find(f"{W}pPr")):
            numbers.styles[style.get(f"{W}styleId", "")] = found
    return numbers


def counted_as(number: int, form: str) -> str:
    """Return a number in one of Word's forms, in Arabic digits where the form is not known."""
    if form in _CHINESE and 0 < number <= _LARGEST:
        return _chinese(number)
    if form in ("lowerRoman", "upperRoman") and 0 < number <= _LARGEST:
        roman = _roman(number)
        return roman if form == "upperRoman" else roman.lower()
    if form in ("lowerLetter", "upperLetter") and number > 0:
        return chr((ord("a") if form == "lowerLetter" else ord("A")) + (number - 1) % 26)
    if form.startswith("decimalEnclosedCircle") and 0 < number <= _CIRCLED:
        return chr(ord("①") + number - 1)
    return str(number)


def _numbering(properties: Element | None) -> tuple[str, int] | None:
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return None
    number, level = found.find(f"{W}numId"), found.find(f"{W}ilvl")
    own = number.get(VAL, "") if number is not None else ""
    return own, int(level.get(VAL, "0")) if level is not None and level.get(VAL, "").isdecimal() else 0


def _level(level: Element) -> tuple[int, str, str]:
    start, form, text = (level.find(f"{W}{name}") for name in ("start", "numFmt", "lvlText"))
    return (
        _value(start, VAL) if start is not None else 1,
        form.get(VAL, "decimal") if form is not None else "decimal",
        text.get(VAL, "") if text is not None else "",
    )


def _value(element: Element, name: str) -> int:
    text = element.get(name, "0")
    return int(text) if text.isdecimal() and len(text) < 5 else 0  # noqa: PLR2004 - no list is longer


def _chinese(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += f"{'' if tens == 1 and not hundreds else _DIGITS[tens]}十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones else "")


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text
