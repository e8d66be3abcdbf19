"""The date that a figure holds for, as far as its own sentence says it.

A year counts only where it governs the figure: 截至2022年底，…; 2022年，企业达到…; 从2019年的21个. A year of
an event (2005年入党, 建于2019年), of a title (《2022年…办法》) or of a comparison (比2020年底) does not.
"""

import re
from dataclasses import dataclass

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})年"
_RELATIVE = r"(?P<relative>今年|去年|前年|当年)"
_WHEN = rf"(?:{_YEAR}|{_RELATIVE})?"
_UNTIL = re.compile(
    rf"(?:截至|截止到?|到|至)\s*{_WHEN}(?:(?P<month>[0-9]{{1,2}})月(?:[0-9]{{1,2}}日)?)?(?P<end>底|末|初|年底|年末|上半年)?"
)
_NOW = re.compile("截[至止](?:目前|发稿|现在|日前)|(?<!到)目前")
_SCOPE = re.compile(
    rf"(?:{_YEAR}|{_RELATIVE})(?:(?P<first>[0-9]{{1,2}})\s*(?:[—\-~～至到]|月至)\s*(?P<month>[0-9]{{1,2}})月(?:份)?|前(?P<months>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,2}})个月"
    r"|(?P<alone>[0-9]{1,2})月(?:份)?(?:底|末)?|(?P<part>上半年|前三季度|前三个季度|第?[一二三四]季度|全年|年度|底|末|年底|年末|一年))?"
)
_RANGE = re.compile(rf"(?:19|20)[0-9]{{2}}年?\s*(?:至|到|[—\-~～])\s*{_YEAR}(?:间|期间)?(?=[，、])")
_NO_SCOPE = re.compile(r"以来|起|开始|以后|之后|后|以前|之前|前|初|以内|版|版本|度全国|级")
_EVENT = re.compile(
    r"[^，。；]{0,14}?(?:建厂|建成|建区|成立|创立|创办|创建|挂牌|揭牌|启用|投用|入党|入驻|入职|毕业|出生|开园|开业|改造|停产|落户|获评|被评|荣获|获得|入选|发布|推出|启动|印发|修订|制定|批准|提出|开始)"
)
_BEFORE_EVENT = re.compile(
    "(?:建于|成立于|创立于|始于|创建于|起步于|启用于|落成于|比|较|自|从|于|按照|根据|依据)$"
)
_QUOTED = re.compile("《[^》]*》|“[^”]*”|〔[0-9]{4}〕")
_CLAUSE = re.compile("[，；：（]")
_PARTS = {
    "上半年": "06",
    "前三季度": "09",
    "前三个季度": "09",
    "底": "12",
    "末": "12",
    "年底": "12",
    "年末": "12",
}
_QUARTERS = {"一": "03", "二": "06", "三": "09", "四": "12"}
_MONTHS = 12
_PLANNED = re.compile("(?:争取|力争|计划|预计|拟|将|目标|明年)[^，。；]{0,8}$")
_DIGIT = re.compile("[0-9]")


@dataclass(frozen=True)
class _Time:
    """A time that governs what follows it: where it begins and ends, and its date."""

    start: int
    end: int
    date: str
    lasts: bool  # to the end of the sentence, as 截至 does


def as_of(sentence: str, position: int, published: str) -> str:
    """Return the date of the figure at `position`, "" where the sentence gives it none.

    `published` is the date of publication, by which 去年 and 目前 are counted.
    """
    plain = _QUOTED.sub(lambda match: "〇" * len(match.group()), sentence)
    start = plain.rfind("；", 0, position) + 1
    found = ""
    for time in _times(plain, start, published):
        if time.end <= position and (time.lasts or _governs(plain[:position], time)):
            found = time.date
    return found


def _times(text: str, start: int, published: str) -> list[_Time]:
    """Return the times from `start` on that can govern a figure, in their order."""
    times = [
        *(_Time(m.start(), m.end(), published[:7], lasts=True) for m in _NOW.finditer(text, start)),
        *(t for m in _UNTIL.finditer(text, start) if (t := _until(m, published))),
        *(_Time(m.start(), m.end(), m["year"], lasts=False) for m in _RANGE.finditer(text, start)),
        *(t for m in _SCOPE.finditer(text, start) if (t := _scope(m, text, published))),
    ]
    return sorted(times, key=lambda time: (time.end, time.lasts))


def _until(match: re.Match[str], published: str) -> _Time | None:
    """Return the time of 截至2022年底; a bare 到 or 至 counts only with an end: 到2022年底."""
    is_sure = match.group().startswith(("截至", "截止"))
    if not is_sure and not match["end"]:
        return None
    year = _year(match, published) or (published[:4] if match["month"] or match["end"] else "")
    month = _month(match["month"]) or ("06" if match["end"] == "上半年" else "12" if match["end"] else "")
    if match["end"] == "初" or _PLANNED.search(match.string[: match.start()]):
        return None
    date = f"{year}-{month}" if month else year
    return _Time(match.start(), match.end(), date if year else "", lasts=True)


def _scope(match: re.Match[str], text: str, published: str) -> _Time | None:
    """Return the time of 2022年 or 今年上半年 where it can govern a figure at all."""
    before, after = text[: match.start()], text[match.end() :]
    is_of_event = _BEFORE_EVENT.search(before) is not None and not after.startswith("的")
    if _NO_SCOPE.match(after) or is_of_event:
        return None
    year = _year(match, published)
    if match["relative"] == "今年" and not _precise(match):
        return None
    month = _precise(match)
    is_event = _EVENT.match(after) is not None and not _DIGIT.search(re.split("[，；]", after)[0])
    date = f"{year}-{month}" if month and year else year
    return None if is_event else _Time(match.start(), match.end(), date, lasts=False)


def _precise(match: re.Match[str]) -> str:
    """Return the last month of a part of a year, "" where the whole year is meant."""
    if part := match["part"]:
        return (
            _PARTS.get(part, "") or _QUARTERS.get(part.removeprefix("第")[:1], "") if part != "一年" else ""
        )
    months = match["months"] or ""
    counted = "一二三四五六七八九十".find(months) + 1 if months and not months.isdecimal() else 0
    return _month(match["month"] or match["alone"] or (str(counted) if counted else months))


def _governs(text: str, time: _Time) -> bool:
    """Tell whether a year reaches the end of `text`: over clauses that all have figures."""
    before = text[: time.start]
    begins = (
        not before
        or before[-1] in "，；：。、（"
        or before.endswith(("在", "到", "至", "其中", "而", "仅", "从", "由", "的", "了"))
    )
    between = text[time.end :]
    if between.strip() in ("", "的"):
        return True  # 2019年的21个
    clauses = _CLAUSE.split(between)
    if len(clauses) == 1:
        return begins or bool(re.search("[到由从]$", before))
    first = clauses[0].strip()
    rest = clauses[1:-1]
    is_bare = first in ("", "的", "底", "末") or first.endswith(("时", "期间", "中"))
    has_figures = all(_DIGIT.search(clause) for clause in rest)
    return begins and has_figures and (is_bare or bool(_DIGIT.search(first)))


def _year(match: re.Match[str], published: str) -> str:
    if match["year"]:
        return match["year"]
    if not published or not match["relative"]:
        return ""
    back = {"今年": 0, "去年": 1, "前年": 2}.get(match["relative"])
    return "" if back is None else str(int(published[:4]) - back)


def _month(text: str | None) -> str:
    return f"{int(text):02}" if text and text.isdecimal() and 1 <= int(text) <= _MONTHS else ""
