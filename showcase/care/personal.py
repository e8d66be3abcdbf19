"""Personal data in a text, each with the masked form to write instead."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from showcase.care.digits import Group, Normal, normal, runs
from showcase.care.labelled import labelled
from showcase.care.numbers import is_bank_card, is_identity, is_old_identity, mobile
from showcase.care.passages import Passage
from showcase.problems import Problem
from showcase.prose.source import warning

_MAIL = re.compile(
    r"(?<![\w.%+-])(?P<first>[A-Za-z0-9])[A-Za-z0-9._%+-]{0,63}@(?P<host>(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})"
)
_EXAMPLES = re.compile(r"(?i)(?:.*\.)?example(?:\.(?:com|net|org|cn))?|.*\.(?:test|invalid|example)")
_IDENTITY_TOLD = re.compile(r"身份证|证件号|公民身份")
_CARD_TOLD = re.compile(r"卡号|银行|[账帐][号户]|开户|信用卡|储蓄卡")
_MOBILE_GROUPS = ((3, 4, 4), (3, 3, 5), (4, 3, 4), (3, 8), (7, 4), (1,) * 11)
_CONTEXT = 24
_MOST_DIGITS = 22
_FEWEST_DIGITS = 11  # no number of a person has fewer
_HINT = "不必公开就删掉；要保留就写成 {}"


@dataclass(frozen=True)
class _Found:
    what: str
    masked: str


def personal(passage: Passage) -> Iterator[Problem]:
    """Yield the personal data in a text."""
    plain = normal(passage.text)
    if "@" in plain.text:
        yield from _mails(passage, plain)
    for groups in runs(plain.text):
        yield from _numbers(passage, plain, groups)
    for piece in labelled(plain.text):
        yield _problem(passage, plain, piece.start, piece.end, _Found(piece.what, piece.masked))


def _mails(passage: Passage, plain: Normal) -> Iterator[Problem]:
    for match in _MAIL.finditer(plain.text):
        if not _EXAMPLES.fullmatch(match["host"]):
            found = _Found("电子邮箱", f"{match['first']}***@{match['host']}")
            yield _problem(passage, plain, match.start(), match.end(), found)


def _numbers(passage: Passage, plain: Normal, groups: tuple[Group, ...]) -> Iterator[Problem]:
    """Yield what the groups of one run of digits are, taking the longest that fits each time.

    Of a run that is not made of such numbers throughout only those in one piece count: in a list of figures
    some neighbours always look like a telephone number.
    """
    found: list[tuple[tuple[Group, ...], _Found]] = []
    at = 0
    while at < len(groups):
        taken, what = _longest(plain, groups[at : at + _MOST_DIGITS])
        if what:
            found.append((taken, what))
        at += len(taken)
    is_whole = sum(len(taken) for taken, _ in found) == len(groups)
    for taken, what in found:
        if is_whole or len(taken) == 1:
            yield _problem(passage, plain, taken[0].start, taken[-1].end, what)


def _longest(plain: Normal, groups: tuple[Group, ...]) -> tuple[tuple[Group, ...], _Found | None]:
    """Return the longest beginning of `groups` that is somebody's number, otherwise the first group."""
    before = plain.text[max(groups[0].start - _CONTEXT, 0) : groups[0].start]
    digits = "".join(group.text for group in groups)
    ends = list(accumulate(len(group.text) for group in groups))
    for until in range(len(groups), 0, -1):
        if not _FEWEST_DIGITS <= ends[until - 1] <= _MOST_DIGITS:
            continue
        if found := _whose(groups[:until], digits[: ends[until - 1]], before):
            return groups[:until], found
    return groups[:1], None


def _whose(groups: tuple[Group, ...], digits: str, before: str) -> _Found | None:
    if number := mobile(digits):
        return _Found("手机号码", f"{number[:3]}****{number[-4:]}") if _is_grouped(groups) else None
    is_told = bool(_IDENTITY_TOLD.search(before))
    if is_identity(digits) or (is_told and is_old_identity(digits)):
        return _Found("身份证号码", f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:].upper()}")
    if is_bank_card(digits, is_told=bool(_CARD_TOLD.search(before))):
        return _Found("银行卡号", f"{digits[:4]}{'*' * (len(digits) - 8)}{digits[-4:]}")
    return None


def _is_grouped(groups: tuple[Group, ...]) -> bool:
    """Tell whether the groups are those in which people write telephone numbers, and not a list of years."""
    sizes = tuple(len(group.text) for group in groups)
    if groups[0].text in ("86", "0086"):
        sizes = sizes[1:]
    return len(sizes) == 1 or sizes in _MOBILE_GROUPS


def _problem(passage: Passage, plain: Normal, start: int, end: int, found: _Found) -> Problem:
    first, last = plain.origin(start), plain.origin(end - 1)
    place = passage.place(first, last + 1 - first)
    return warning(place, f"这里有{found.what}，公开前请确认", _HINT.format(found.masked))
