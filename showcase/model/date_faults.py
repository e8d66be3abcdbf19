"""Why a text is no date, and what to write instead."""

import re

from showcase.model.numeral import bounds, plain
from showcase.text.half_width import half_width

FORMS = "日期写作 2022-06-29；只知道年月写 2022-06，只知道年份写 2022"
_SEASON = "[上下]半年|第?[一二三四1-4]季度|[初中底末]|前后|左右|[春夏秋冬][天季]?"
_VAGUE = re.compile(
    rf"(?P<y>[0-9]{{4}})年?(?P<m>(?<=年)[0-9]{{1,2}}(?=月))?月?(?:[年月]?(?:{_SEASON})|[上中下]旬)"
)
_DAY = r"(?P<y>[0-9]{4})[-/.年](?P<m>[0-9]{1,2})[-/.月](?P<d>[0-9]{1,2})[日号]?"
_TIMED = re.compile(rf"{_DAY}T?(?:上午|下午|晚)?[0-9]{{1,2}}[:时点][0-9:.时分秒Z+]*")
_COMPACT = re.compile(r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})")
_ALIKE = re.compile(r"(?P<y>[0-9]{4})[^0-9](?P<m>[0-9]{1,2})(?:[^0-9](?P<d>[0-9]{1,2}))?[^0-9]?")
_PLAIN = re.compile(r"[0-9]{4}(?:[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?|年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?)")
_AROUND = re.compile("[\u4e00-\u9fff（）()“”‘’「」\"']{1,12}")
_YEAR = re.compile(r"(?P<y>[0-9]{4})年[。.]?")
_WEEKDAY = re.compile(rf"{_DAY}[(]?(?:星期|周|礼拜)[日天1-7][)]?")
_MEANT = (
    (_YEAR, "写成 "),
    (_WEEKDAY, "去掉星期几："),
    (_VAGUE, "写到年或月为止："),
    (_TIMED, "去掉几点几分："),
    (_COMPACT, "写成 "),
    (_ALIKE, "写成 "),
)
_OTHERS = (
    (
        re.compile(
            r"[-—–－/?？~～x×]*|(?:待[定查补核考]|未知|未详|不祥|暂无|无|不明|不清楚|不知道"
            r"|(?i:n/?a|null|none))[.。]?|不详[.。]"
        ),
        "查不到的日期写“不详”",
    ),
    (
        re.compile(r"[0-9]{1,2}[-/.月日][0-9]{1,2}[-/.年日,]+[0-9]{4}年?"),
        "按年、月、日的顺序写，例如 2022-06-29",
    ),
    (
        re.compile(
            r"[0-9年月日./-]{4,11}(?:[~～—–、,至到]|--?)[0-9年月日./-]{4,11}"
            r"|[0-9]{4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?(?:[~～—–、至到]|--?)[0-9]{1,2}日?"
        ),
        "这里只写一个日期，写开始的那一个",
    ),
    (
        re.compile(
            r"'?[0-9]{2}[-/.年][0-9]{1,2}(?:[-/.月][0-9]{1,2}日?|月)?|[0-9]{1,2}[-/.月](?:[0-9]{1,2}[日号]?)?"
        ),
        "年份要写四位数字，例如 2022-06-29",
    ),
    (
        re.compile(r"(?:中华)?民国[0-9元]{1,3}年.*"),
        "写公历的年份：民国几年就加 1911，例如民国38年是 1949 年",
    ),
    (
        re.compile(
            r".*(?:农历|阴历|正月|腊月|冬月|初[1-9]|初10|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年).*"
        ),
        "写公历的日期；换算不了就只写年份",
    ),
    (re.compile(r"[34][0-9]{4}"), "表格软件把日期存成了数字：在表格里把格式改成“日期”，再抄过来"),
    (
        re.compile(r"(?i).*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*.*"),
        "月份也写数字，例如 2022-06-29",
    ),
    (re.compile(r".*(?:以来|周年|前夕|期间|时期|之际).*"), "写出是哪一年哪一月，例如 2022-06"),
    (
        re.compile(r".*(?:[今去前昨明本当][年天日月]|近[日期年]|日前|目前|至今|最近|上个?月).*"),
        "写出是哪一年哪一月，例如 2022-06",
    ),
)
_LAST_MONTH, _LAST_DAY = 12, 31


def fault(written: str) -> tuple[str, str]:
    """Return in Chinese what is wrong with a date and how to mend it."""
    text = _chinese(re.sub(r"\s+", "", half_width(written)))
    return f"“{written.strip()}”不是日期", _mend(text)


def _mend(text: str) -> str:
    for form, words in _MEANT:
        if (match := form.fullmatch(text)) and (date := _iso(match)):
            return words + date
    if (match := _PLAIN.search(text)) and _AROUND.fullmatch(text.replace(match.group(), "", 1)):
        return f"只写日期，不加引号和别的字：{match.group()}"
    return next((hint for form, hint in _OTHERS if form.fullmatch(text)), FORMS)


def _iso(match: re.Match[str]) -> str:
    """Return the date in a match, "" where there is no such day."""
    written = {name: int(digits) for name, digits in match.groupdict().items() if digits}
    limits = {"m": _LAST_MONTH, "d": _LAST_DAY}
    if any(not 1 <= written[name] <= last for name, last in limits.items() if name in written):
        return ""
    return "-".join(f"{number:02}" for number in written.values())


def _chinese(text: str) -> str:
    """Return `text` with Chinese numerals as digits: 二〇二二年六月二十九日."""
    years = re.sub("[零〇○一二三四五六七八九]{4}(?=年)", lambda match: _digits(match.group()), text)
    return re.sub("[一二三四五六七八九十]+", _number, years)


def _digits(text: str) -> str:
    return "".join(
        str("零一二三四五六七八九".index(char)) for char in text.replace("〇", "零").replace("○", "零")
    )


def _number(match: re.Match[str]) -> str:
    found = bounds(plain(match.group()))
    return str(found[0]) if found and found[0] == found[1] else match.group()
