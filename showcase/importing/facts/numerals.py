"""Chinese numerals before a unit as Arabic ones, as GB/T 15835 writes counts: 三百六十余家 → 360余家.

Only numbers of two characters or more are taken: 三张清单 counts little, and 一张网 nothing. What is no
number by the rules (两三家, 数百人) stays as it is.
"""

import re
from decimal import Decimal

_DIGITS = {char: number for number, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_NUMERAL = "[〇零○一二两三四五六七八九十百千万亿]"
_COUNT = re.compile(
    rf"(?P<near>近|约|超|逾)?(?P<number>{_NUMERAL}{{1,12}})(?P<more>余|多)?(?P<scale>[万亿])?(?=(?P<next>.{{0,4}}))"
)
_SHARE = re.compile(
    rf"(?P<kind>百分|千分)之(?P<number>{_NUMERAL}{{1,6}}(?:点[〇零○一二三四五六七八九]{{1,3}})?)"
)
_FORMAL = re.compile(r"[〇零○一二三四五六七八九]{2,}")
_NEAR_TENS = frozenset(("百", "千", "万"))
_MOST_PLACES = 4


def with_arabic_counts(text: str, units: str) -> str:
    """Return `text` with the Chinese numerals that stand before one of `units` (a pattern) as Arabic ones."""
    begins_unit = re.compile(units)

    def count(match: re.Match[str]) -> str:
        if not begins_unit.match(match["next"]) or _is_ordinal(match):
            return match.group()
        arabic = arabic_of(match["number"] + (match["scale"] or ""), is_near=bool(match["near"]))
        if not arabic:
            return match.group()
        number, scale = arabic.rstrip("万亿"), arabic[len(arabic.rstrip("万亿")) :]
        return f"{match['near'] or ''}{number}{match['more'] or ''}{scale}"

    text = _SHARE.sub(_share, text)
    return _COUNT.sub(count, text)


def arabic_of(numeral: str, *, is_near: bool = False) -> str:
    """Return a numeral as people write it in digits (`5300万`, `1.2亿`), "" for what is none.

    A single character is none, but for 近百 (`is_near`).
    """
    if len(numeral) == 1:
        is_round = is_near and numeral in _NEAR_TENS
        return str((_SMALL | _LARGE)[numeral]) if is_round else ""
    value = number_of(numeral)
    if value is None:
        return ""
    for sign, scale in (("亿", 10**8), ("万", 10**4)):
        if sign in numeral and value >= scale:
            short = Decimal(value) / scale
            if short == round(short, _MOST_PLACES):
                return f"{short.normalize():f}{sign}"
    return str(value)


def number_of(numeral: str) -> int | None:
    """Return the value of a numeral, None for what is none: 两三 is two or three."""
    if _FORMAL.fullmatch(numeral):
        return None  # 二〇二二 is a year or a number on a door
    total = section = digit = 0
    last = 10**9
    for char in numeral:
        if char in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[char]
            last = last if digit else 10**9
        elif char in _SMALL:
            if _SMALL[char] >= last and section:
                return None
            section += (digit or 1) * _SMALL[char]
            digit, last = 0, _SMALL[char]
        else:
            section += digit
            total = (total + section) * _LARGE[char] if char == "亿" else total + section * _LARGE[char]
            section, digit, last = 0, 0, 10**9
    return total + section + digit or None


def _share(match: re.Match[str]) -> str:
    whole, _, places = match["number"].partition("点")
    number = number_of(whole) if len(whole) > 1 else (_DIGITS | _SMALL).get(whole)
    if number is None:
        return match.group()
    sign = "%" if match["kind"] == "百分" else "‰"
    return f"{number}{'.' if places else ''}{''.join(str(_DIGITS[char]) for char in places)}{sign}"


def _is_ordinal(match: re.Match[str]) -> bool:
    before = match.string[max(match.start() - 1, 0) : match.start()]
    return before in ("第", "之", "十", "数", "几", "好", "上", "成") and bool(before)
