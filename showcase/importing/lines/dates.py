"""Dates in lines about the publication, as precise as they are written."""

import re

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_DAY = rf"{_YEAR}\s*[-/.年]\s*(?P<month>[0-9]{{1,2}})\s*[-/.月]\s*(?P<day>[0-9]{{1,2}})\s*日?"
_MONTH = rf"{_YEAR}\s*[-/.年]\s*(?P<month>[0-9]{{1,2}})\s*月?(?![0-9期])"
_ISSUE = rf"{_YEAR}\s*年\s*第\s*[0-9]{{1,3}}\s*期"
_FORMS = tuple(map(re.compile, (_DAY, _MONTH, _ISSUE)))
DATES = re.compile("|".join(re.sub(r"\?P<\w+>", "?:", form) for form in (_DAY, _MONTH, _ISSUE)))
TIMES = re.compile(r"T?\s*[0-9]{1,2}\s*[:：时]\s*[0-9]{2}(?:\s*[:：分]\s*[0-9]{2})?秒?(?:\+08:?00)?")
_CHINESE = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_CHINESE_YEAR = re.compile("[一二][〇○零一二三四五六七八九]{3}(?=年)")
_CHINESE_MONTH = re.compile(
    "(?<=[0-9今去]年)[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?"
    "|[一二三四五六七八九十]{1,2}月(?=底|末|份)"
)
_CHINESE_NUMBER = re.compile("([一二三]?十)?([一二三四五六七八九])?(?=[月日])")
_MONTHS, _DAYS = 12, 31


def date_in(text: str) -> str:
    """Return the first date of `text` as `2022-10-24`, `2022-10` or `2022`, "" if there is none.

    A year alone counts only with the number of an issue: `2020年第11期`.
    """
    text = arabic_dates(text)
    for form in _FORMS:
        match = form.search(text)
        parts = match.groupdict() if match else {}
        month, day = int(parts.get("month") or 1), int(parts.get("day") or 1)
        if match and 1 <= month <= _MONTHS and 1 <= day <= _DAYS:
            tail = "".join(f"-{int(parts[name]):02}" for name in ("month", "day") if parts.get(name))
            return f"{parts['year']}{tail}"
    return ""


def arabic_dates(text: str) -> str:
    """Return `text` with dates in Chinese numerals (二〇二二年九月十日, 今年八月底) in Arabic ones."""
    text = _CHINESE_YEAR.sub(lambda match: match.group().translate(_CHINESE), text)
    return _CHINESE_MONTH.sub(_plain, text)


def _plain(match: re.Match[str]) -> str:
    return _CHINESE_NUMBER.sub(_number, match.group())


def _number(match: re.Match[str]) -> str:
    if not match.group():
        return ""
    tens = (match[1] or "").replace("十", "") or ("一" if match[1] else "")
    return str(int(tens.translate(_CHINESE) or 0) * 10 + int((match[2] or "〇").translate(_CHINESE)))
