"""Dates that are known to the day, the month or only the year."""

import datetime as dt
import re
from dataclasses import dataclass

from showcase.model.date_faults import fault
from showcase.text.half_width import half_width, with_wide_forms

_FORMS = ("Y-M-D", "Y/M/D", r"Y\.M\.D", "Y年M月D日", "Y[-/.]M", "Y年M月", "Y年?")
# What people also write, and what is refused because not everybody reads it so; all three parts are there.
_MEANT = (
    re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?P<m>[0-9]{2})(?P<d>[0-9]{2})"),
    re.compile(r"(?P<y>[0-9]{4})(?P<sign>[—–―‒−_、,])(?P<m>[0-9]{1,2})(?P=sign)(?P<d>[0-9]{1,2})"),
    re.compile(r"(?P<y>[0-9]{4})年(?P<m>[0-9]{1,2})月(?P<d>[0-9]{1,2})号?"),
    re.compile(r"(?P<y>[0-9]{4})年(?P<m>[0-9]{1,2})(?:月份)"),
)
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_TENS = re.compile(r"(?P<tens>[0-9]?)十(?P<ones>[0-9]?)")
_MONTHS = 12
_LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
_NO_SUCH_DAY = (  # whatever stands between the numbers
    r"(?!0000)(?![0-9]{4}\D0?2\D3[01]|[0-9]{4}\D(?:0?[469]|11)\D31)"
    rf"(?!(?!{_LEAP})[0-9]{{4}}\D0?2\D29)"
)


def _regex(form: str, year: str, month: str, day: str) -> str:
    return form.replace("Y", year).replace("M", month).replace("D", day)


_READ = tuple(re.compile(_regex(form, "([0-9]{4})", "([0-9]{1,2})", "([0-9]{1,2})")) for form in _FORMS)
_IN_CALENDAR = (
    _regex(form, "[0-9]{4}", "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])") for form in _FORMS
)
DATE_PATTERN = with_wide_forms(f"{_NO_SUCH_DAY}(?:{'|'.join(_IN_CALENDAR)})", "0-9年月日./-")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date at the precision at which it is known (ISO 8601-1 reduced precision); 0 stands for unknown."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """`2022`, `2022-06` or `2022-06-29`: what a machine reads."""
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def chinese(self) -> str:
        """`2022年6月29日`, as GB/T 15835 writes dates for people."""
        month = f"{self.month}月" if self.month else ""
        day = f"{self.day}日" if self.day else ""
        return f"{self.year}年{month}{day}"


def parse_date(text: str) -> PartialDate:
    """Read a date as people write it: `2022-6-29`, `2022/6/29`, `2022年6月`, `２０２２`.

    Raises ValueError with the reason and the mend in Chinese, as two arguments.
    """
    plain = re.sub(r"\s+", "", half_width(text))
    for form in _READ:
        if match := form.fullmatch(plain):
            return _checked(*map(int, match.groups()))
    raise ValueError(*fault(text))


def meant_date(text: str) -> PartialDate | None:
    """Return the date that a text can only mean which `parse_date` refuses: `20220629`, `二〇二二年六月`."""
    plain = re.sub(r"\s+", "", half_width(text)).translate(_DIGITS)
    plain = _TENS.sub(lambda match: f"{match['tens'] or 1}{match['ones'] or 0}", plain)
    for form in (*_MEANT, *_READ):
        if match := form.fullmatch(plain):
            groups = match.groupdict() or dict(zip("ymd", match.groups(), strict=False))
            try:
                return _checked(*(int(groups[part]) for part in "ymd" if part in groups))
            except ValueError:
                return None
    return None


def _checked(year: int, month: int | None = None, day: int | None = None) -> PartialDate:
    """Return the date; what is not written is unknown, but a zero that is written is a mistake."""
    if year == 0:
        raise ValueError("没有公元 0 年", "检查年份")
    if month is not None and not 1 <= month <= _MONTHS:
        raise ValueError(f"没有第 {month} 个月", "月份是 1 到 12；不知道哪个月就只写年份")
    try:
        dt.date(year, month or 1, 1 if day is None else day)
    except ValueError:
        raise ValueError(f"{year}年{month}月没有 {day} 日", "检查日期；不知道哪一天就只写到月") from None
    return PartialDate(year, month or 0, day or 0)
