"""Figures in the text: number and unit with the words that say what they count."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from showcase.importing.facts.as_of import as_of
from showcase.importing.facts.labels import label_of
from showcase.importing.facts.numerals import with_arabic_counts
from showcase.importing.lines.dates import arabic_dates
from showcase.importing.sentences import HAN, sentences
from showcase.model.quantity import parse_quantity

_SCALE = "万亿|亿|千万|百万|万|千|百"
_UNITS = (
    "平方公里|平方千米|万平方米|平方米|公里|人次|件次|户次|家次|场次|批次|辆次|亿元|万元|港元|美元|元/人|亿美元|元|余?名|位|人|个百分点|"
    "个月|个人|个|家|户|场|次|项|件|条|支|套|栋|座|幢|层|间|处|类|种|篇|期|堂|节|门|部|册|本|份|张|块|片|村|组|对|台|辆|吨|亩|公顷|倍|课时|小时|"
    "分钟|岁|枚|批|企|所|级|米|起|宗|笔|道|杯|单|班|届|天|分|顿|袋|盏|面|副|株|棵|棵|万名|万人|万户|万家"
)
_BEFORE = "不少于|不超过|不到|不足|至少|超过|将近|大约|多于|突破|达到|超|近|(?<![签节合预集条契制履])约|逾"
_PLAIN = r"[0-9]{1,3}(?:[,，][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_NUMBER = rf"(?:[0-9]+(?:[~～]|至(?=[0-9]+(?:{_UNITS})))[0-9]+|{_PLAIN})"
_FIGURE = re.compile(
    rf"(?<![0-9A-Za-z.第\-—/+＋])(?<![0-9][:：])(?P<before>{_BEFORE})?(?P<number>{_NUMBER})(?P<percent>[%％‰])?(?P<more>余|多)?(?P<scale>{_SCALE})?(?P<more2>余|多)?"
    rf"(?:(?P<unit>{_UNITS})(?P<tail>以上|以下|左右)?|(?P<tail2>以上|以下|左右)?(?![0-9+＋%]))"
)
_NOT_COUNTS = re.compile(
    r"^(?:年|月|日|号|时|点|分(?!钟)|世纪|年代|周年|届|版|°|路|栋?[0-9]|楼|层|室|幢|单元|[A-Za-z./+＋\-])"
)
_TIMES = re.compile("天|个月|小时|分钟")
_MOMENT = re.compile(
    r"^(?:后|前|内|里|以来|来|间|之|的时间|不打烊|开放|在线|营业|服务|值守|值班|自助|无休|热线|全天)"
)
_LASTS = re.compile(
    "(?:缩短|压缩|压减|延长|减少|提前|节约|节省|提速|由|从|到|平均|连续|时长|用时|耗时|周期|时间|至少|不少于|达|累计|服务|存了)[^，。；]{0,12}$"
)
_SCORES = re.compile("得分|评分|打分|考核|总分|平均分|满意度")
_NUMBERED_BEFORE = re.compile(r"(?:第|电话|邮编|编号|[A-Za-z])$")
_STREET_BEFORE = re.compile(r"(?<!跑)(?:路|街|大道|巷|弄|道)$")  # 少跑路1.8万次 is no address
_OF_FLOOR = re.compile("的?“")
_HAS = re.compile("(?:有|共|高|计|达|为|是)$")
_ORDINAL = re.compile(r"^[（(]?[0-9]{1,2}(?:[.．、](?![0-9])|[)）])\s*")
_RANGE = re.compile(rf"(?<![0-9])([0-9]{{1,9}})({_UNITS})[~～—－-]([0-9]{{1,9}})\2")
_LONGEST_SENTENCE = 500


@dataclass(frozen=True)
class Count:
    """A figure: value as the text has it, unit, label, date as far as it is said, and the sentence."""

    label: str
    value: str
    unit: str
    date: str
    sentence: str


def figures_in(text: str, published: str) -> tuple[Count, ...]:
    """Return the figures of `text`; `published` is the date of publication, "" if it is not known."""
    found: dict[tuple[str, str, str, str], Count] = {}
    for whole in _short(_RANGE.sub(r"\1～\3\2", text)):
        sentence = _ORDINAL.sub("", whole)
        for count in _counts(sentence, published):
            found.setdefault((count.value, count.unit, count.label, count.date), count)
    return tuple(_told_apart(tuple(found.values())))


def _short(text: str) -> Iterator[str]:
    """Yield the sentences of `text`; what is longer than any sentence is looked at by its clauses."""
    for sentence in sentences(text):
        pieces = (sentence,) if len(sentence) <= _LONGEST_SENTENCE else re.split("(?<=[，；、])", sentence)
        yield from (piece for piece in pieces if len(piece) <= _LONGEST_SENTENCE)


def _told_apart(counts: tuple[Count, ...]) -> Iterator[Count]:
    """Yield the figures, a label that another one has with its date or a number behind it."""
    labels = [count.label for count in counts]
    met: dict[str, int] = {}
    for count in counts:
        label = count.label
        if labels.count(label) > 1 and count.date:
            label = f"{label}（{_spoken(count.date)}）"
        met[label] = met.get(label, 0) + 1
        yield replace(count, label=f"{label}（{met[label]}）" if met[label] > 1 else label)


def _spoken(date: str) -> str:
    year, _, month = date.partition("-")
    return f"{year}年{f'{int(month[:2])}月' if month else ''}"


def _counts(sentence: str, published: str) -> Iterator[Count]:
    told = with_arabic_counts(arabic_dates(sentence), _UNITS)
    label = ""
    matches = [match for match in _FIGURE.finditer(told) if _is_count(match, told)]
    for number, match in enumerate(matches):
        value, unit = _value(match)
        try:
            parse_quantity(value)
        except ValueError:
            continue
        start = matches[number - 1].end() if number else 0
        after = _after(told, matches, number)
        label = label_of(told[start : match.start()], after, label if number else "", unit)
        yield Count(label, value, unit, as_of(told, match.start(), published), sentence)


def _after(text: str, matches: list[re.Match[str]], number: int) -> str:
    """Return the text behind a figure; of two figures in a row, what is behind both: 4类87项服务."""
    ends = [match.start() for match in matches[number + 1 :]] + [len(text)]
    start = matches[number].end()
    while start == ends[0] and len(ends) > 1:
        number += 1
        start, ends = matches[number].end(), ends[1:]
    return text[start : ends[0]]


def _is_count(match: re.Match[str], sentence: str) -> bool:
    unit = match["unit"] or ""
    is_bare_scale = bool(match["scale"]) and not re.match(f"[{HAN}]", sentence[match.end() :][:1])
    if not unit and not match["percent"] and not is_bare_scale:
        return False
    before, after = sentence[: match.start()], sentence[match.end("number") :]
    if _is_moment(match, before, sentence[match.end() :]) or _is_address(
        match, before, sentence[match.end() :]
    ):
        return False
    is_else = _NOT_COUNTS.match(after) and not (match["percent"] or match["scale"])
    return not is_else or unit in ("栋", "幢", "层", "届", "分")


def _is_address(match: re.Match[str], before: str, behind: str) -> bool:
    """Tell whether a number says where something is: 中山路3栋, 3层的会客厅."""
    is_floor = match["unit"] == "层" and _OF_FLOOR.match(behind) and not _HAS.search(before)
    return bool(is_floor or _NUMBERED_BEFORE.search(before) or _STREET_BEFORE.search(before))


def _is_moment(match: re.Match[str], before: str, behind: str) -> bool:
    """Tell whether a number with such a unit says when, which or who, and not how many."""
    unit = match["unit"] or ""
    if unit == "分":
        return _SCORES.search(before) is None
    if unit == "届":
        return before.endswith("第") or len(match["number"]) > 2  # noqa: PLR2004 - a count of meetings is small
    if unit == "岁":  # 35岁以下 says who is counted
        return bool(match["tail"])
    is_time = _TIMES.fullmatch(unit) is not None
    return is_time and (_MOMENT.match(behind) is not None or _LASTS.search(before) is None)


def _value(match: re.Match[str]) -> tuple[str, str]:
    """Return value and unit; 亿 and 万 belong to the value, 元 to the unit."""
    before = {"突破": "超过", "达到": ""}.get(match["before"] or "", match["before"] or "")
    unit = "人" if match["unit"] == "个人" else match["unit"] or ""
    scale = match["scale"] or ""
    if unit[:1] in ("亿", "万") and len(unit) > 1 and unit != "万平方米":
        scale, unit = scale + unit[0], unit[1:]
    more = match["more"] or match["more2"] or ""
    if unit.startswith("余"):
        more, unit = "余", unit[1:]
    number = match["number"].replace("，", ",").replace("至", "～")
    percent = (match["percent"] or "").replace("％", "%")
    written = f"{number}{more if match['more'] else ''}{scale}{more if not match['more'] else ''}"
    return f"{before}{written}{percent}{match['tail'] or match['tail2'] or ''}", unit
