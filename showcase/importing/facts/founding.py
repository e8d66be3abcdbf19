"""When a brand or its organisation began: a date that the text ties to the founding of one of them."""

import re

from showcase.importing.lines.dates import arabic_dates
from showcase.model.date import parse_date

_DATE = r"(?P<year>(?:19|20)[0-9]{2})年(?:(?P<month>[0-9]{1,2})月(?:(?P<day>[0-9]{1,2})日)?)?"
_WHO = "(?:党委|党总支|党支部|党工委|党建联盟|联合体|品牌|工作法)"
_BEGAN = "(?:正式|批准|宣布|率先)*(?:成立|挂牌|揭牌|创建|创立|组建|发布|启动|推出)"
_FORMS = tuple(
    map(
        re.compile,
        (
            rf"{_WHO}[^，。；“”]{{0,4}}(?:成立|创建|创立|组建|挂牌|发布)于{_DATE}",
            rf"{_WHO}(?:是|于|在)?{_DATE}[^，。；]{{0,8}}{_BEGAN}",
            rf"{_DATE}，?[^，。；0-9]{{0,24}}{_WHO}[^，。；]{{0,6}}{_BEGAN}",
            rf"{_DATE}，?[^，。；0-9]{{0,16}}{_BEGAN}(?:了|起)?[^，。；0-9]{{0,12}}{_WHO}",
            rf"(?:^|[，。；])于?{_DATE}(?:正式)?成立(?=[，。])",
            rf"(?:^|[，。；]){_DATE}成立(?:以来|以后|后|之初|时)，[^，。；0-9]{{0,8}}{_WHO}",
        ),
    )
)


def founded_in(text: str) -> str:
    """Return the date as ISO 8601 has it, as precise as the text, "" where it names none."""
    text = arabic_dates(text)
    matches = [match for form in _FORMS if (match := form.search(text))]
    return _iso(min(matches, key=lambda match: match.start())) if matches else ""


def founded_as_written(text: str) -> str:
    """Return the date that a form's field holds, "" where it is none."""
    match = re.match(_DATE, arabic_dates(text))
    return _iso(match) if match else ""


def _iso(match: re.Match[str]) -> str:
    written = "-".join(part for part in (match["year"], match["month"], match["day"]) if part)
    try:
        return parse_date(written).iso
    except ValueError:
        return ""
