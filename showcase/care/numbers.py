"""Telling whose number it is: mobile telephone, identity card, bank card."""

import datetime as dt
import re
from functools import cache

from showcase.regions.divisions import divisions

_MOBILE = re.compile(r"(?:0{0,2}86)?(1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8})")
_CHINESE_CARD = re.compile(r"62\d{14,17}|(?:9558|6013|4367|4563)\d{15}|95599\d{14}")
_OTHER_CARD = re.compile(r"4\d{12}|4\d{15}|5[1-5]\d{14}|3[47]\d{13}|35\d{14}|6011\d{12}|65\d{14}")
_LONGEST_CARD = 19
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_OUTSIDE_TABLE = frozenset(("71", "81", "82", "83"))  # Taiwan, Hong Kong, Macao and their residents here
_NEW_LENGTH, _OLD_LENGTH = 18, 15
_FIRST_YEAR = 1900


def mobile(digits: str) -> str:
    """Return the eleven digits of a mainland mobile number, "" where `digits` are none."""
    match = _MOBILE.fullmatch(digits)
    return match[1] if match else ""


def is_identity(digits: str) -> bool:
    """Tell whether this is an eighteen-digit identity number: region, date of birth and check digit agree."""
    if len(digits) != _NEW_LENGTH or not digits[:-1].isdecimal():
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    is_checked = _CHECKS[total % len(_CHECKS)] == digits[-1].upper()
    return is_checked and digits[:2] in _provinces() and _is_date(digits[6:14])


def is_old_identity(digits: str) -> bool:
    """Tell whether this can be a fifteen-digit identity number, which has no check digit."""
    is_long = len(digits) == _OLD_LENGTH and digits.isdecimal()
    return is_long and digits[:2] in _provinces() and _is_date(f"19{digits[6:12]}")


def is_bank_card(digits: str, *, is_told: bool) -> bool:
    """Tell whether this is a bank card; cards of foreign brands only count where the text says so."""
    if len(digits) > _LONGEST_CARD or not digits.isdecimal():
        return False
    known = _CHINESE_CARD.fullmatch(digits) or (is_told and _OTHER_CARD.fullmatch(digits))
    return bool(known) and _luhn(digits)


def _luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0


def _is_date(digits: str) -> bool:
    try:
        born = dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return born.year >= _FIRST_YEAR


@cache
def _provinces() -> frozenset[str]:
    return frozenset(region.code[:2] for region in divisions()) | _OUTSIDE_TABLE
