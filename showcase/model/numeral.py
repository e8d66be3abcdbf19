"""Numbers as Chinese texts write them: `一千二百`, `2万5千`, and vague ones: `数十`, `三四百`, `十几`."""

import re
from decimal import Decimal

_DIGITS = "零一二三四五六七八九"
_SCALE = "万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百"
ARABIC = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
CHINESE = "[零一二三四五六七八九十百千万亿几数点]+"
NUMERAL = rf"(?:(?:{ARABIC})(?:(?:{_SCALE})(?:(?:{ARABIC})(?:{_SCALE}))?)?|{CHINESE})"
SCALE = f"(?:{_SCALE})"
_PART = re.compile(rf"({ARABIC})({_SCALE})?")
_PAIR = re.compile("|".join(_DIGITS[n : n + 2] for n in range(1, 9)))
_LONGEST = 60  # characters: nothing that is spelled out is longer
_VALUES = {"十": 10, "百": 100, "千": 10**3, "万": 10**4, "亿": 10**8}


def scale_of(text: str) -> int:
    """Return what the number before `text` is multiplied by: 1 for nothing, 10⁷ for 千万."""
    product = 1
    for char in text:
        product *= _VALUES[char]
    return product


def plain(text: str) -> str:
    """Return `text` with each numeral character in the form that this module reads."""
    return text.replace("两", "二").replace("〇", "零")


def bounds(text: str) -> tuple[Decimal, Decimal] | None:
    """Return the least and the greatest number that a numeral can mean, equal unless it is vague.

    几 and 数 stand for two to nine, behind a ten for one to nine; 三四 for three or four. None for what is
    no numeral, or spelled out longer than any. `text` is `plain`.
    """
    if text[:1].isdigit():
        exact = _arabic(text)
        return None if exact is None else (exact, exact)
    if len(text) > _LONGEST:
        return None
    low, high = _PAIR.sub(lambda pair: pair[0][0], text, 1), _PAIR.sub(lambda pair: pair[0][1], text, 1)
    if text.count("几") + text.count("数") + (low != high) > 1 or text in ("几", "数"):
        return None
    low = re.sub("[几数]", "二", re.sub("(?<=十)几", "一", low))
    found = _chinese(low), _chinese(re.sub("[几数]", "九", high))
    return None if found[0] is None or found[1] is None else (found[0], found[1])


def _arabic(text: str) -> Decimal | None:
    """Return the sum of the parts of `2万5千`, None unless their scales fall."""
    parts = [
        (Decimal(number.replace(",", "")), scale_of(scale or "")) for number, scale in _PART.findall(text)
    ]
    total = sum((number * scale for number, scale in parts), Decimal(0))
    falls = all(parts[n][1] > parts[n + 1][0] * parts[n + 1][1] for n in range(len(parts) - 1))
    return total if falls else None


def _chinese(text: str) -> Decimal | None:
    """Return the number of `一亿二千万`, `三点五`, `百` and `零`."""
    if "点" in text:
        return _with_point(*text.split("点", 1))
    for sign in ("亿", "万"):
        if sign in text:
            return _with_sign(*text.rpartition(sign))
    return Decimal(0) if text == "零" else _section(f"一{text}" if text[:1] in ("十", "百", "千") else text)


def _with_sign(before: str, sign: str, after: str) -> Decimal | None:
    """Return the number of what stands to both sides of 万 or 亿; a gap is said by 零: 一万零三."""
    high = _chinese(before) if before else Decimal(1)
    low = _chinese(after.removeprefix("零")) if after else Decimal(0)
    if high is None or low is None or low >= _VALUES[sign]:
        return None
    has_gap = bool(after) and low * 10 < _VALUES[sign]
    return high * _VALUES[sign] + low if has_gap == after.startswith("零") else None


def _section(text: str) -> Decimal | None:
    """Return the number of one to four digits, None for what is written otherwise, such as 一千二."""
    total = digit = 0
    for char in text:
        if char in _VALUES:
            total += digit * _VALUES[char]
            digit = 0
        elif char in _DIGITS:
            digit = _DIGITS.index(char)
    total += digit
    return Decimal(total) if text and _spelled(total) == text else None


def _spelled(number: int) -> str:
    """Return a number below ten thousand as Chinese writes it, with 一十 for ten."""
    text = ""
    for digit, sign in zip(f"{number:04}", ("千", "百", "十", ""), strict=False):
        if digit != "0":
            text += _DIGITS[int(digit)] + sign
        elif text and not text.endswith("零"):
            text += "零"
    return text.rstrip("零")


def _with_point(whole: str, fraction: str) -> Decimal | None:
    """Return the number of `三点五` and `三点五亿`."""
    digits = fraction.rstrip("十百千万亿")
    scale = scale_of(fraction[len(digits) :])
    number = _chinese(whole)
    if number is None or not digits or not set(digits) <= set(_DIGITS):
        return None
    return (number + Decimal("0." + "".join(str(_DIGITS.index(digit)) for digit in digits))) * scale
