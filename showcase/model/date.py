"""Dates that are known to the day, the month or only the year."""

import datetime as dt
import re
from dataclasses import dataclass

from showcase.model.date_faults import fault
from showcase.text.half_width import half_width

_FORMS = (
    re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"),
    re.compile(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})"),
    re.compile(r"([0-9]{4})\.([0-9]{1,2})\.([0-9]{1,2})"),
    re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"),
    re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})"),
    re.compile(r"([0-9]{4})年([0-9]{1,2})月"),
    re.compile(r"([0-9]{4})年?"),
)
_MONTHS = 12


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
    for form in _FORMS:
        if match := form.fullmatch(plain):
            return _checked(*map(int, match.groups()))
    raise ValueError(*fault(text))


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
