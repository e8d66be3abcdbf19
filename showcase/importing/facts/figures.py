"""Figures in the text: number and unit with the words that say what they count."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from showcase.importing.sentences import HAN, sentences
from showcase.model.quantity import parse_quantity

_SCALE = "万亿|亿|千万|百万|万|千|百"
_UNIT = (
    "平方公里|平方千米|万平方米|平方米|公里|人次|件次|户次|家次|场次|批次|亿元|万元|美元|元/人|"
    "亿美元|元|余?名|位|人|个百分点|个|家|户|场|次|项|件|条|支|套|栋|座|幢|层|间|处|类|种|篇|期|堂|"
    "节|门|部|册|本|份|张|块|片|村|组|对|台|辆|吨|亩|公顷|倍|课时|小时|分钟|岁|枚|批|企|所|级|米|"
    "万名|万人|万户|万家"
)
_BEFORE = "不少于|不超过|至少|超过|将近|大约|多于|突破|达到|超|近|约|逾"
_NUMBER = r"[0-9]+[~～][0-9]+|[0-9]{1,3}(?:[,，][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_FIGURE = re.compile(
    rf"(?<![0-9A-Za-z.第\-—/:：+＋])(?P<before>{_BEFORE})?(?P<number>{_NUMBER})(?P<percent>[%％‰])?(?P<more>余|多)?(?P<scale>{_SCALE})?(?P<more2>余|多)?"
    rf"(?P<unit>{_UNIT})?(?P<tail>以上|以下|左右)?(?![0-9+＋%])"
)
_NOT_COUNTS = re.compile(
    r"^(?:年|月|日|号|时|点|分(?!钟)|世纪|年代|周年|届|版|°|路|栋?[0-9]|楼|层|室|幢|单元|[A-Za-z./+＋\-])"
)
_ADDRESS_BEFORE = re.compile(r"(?:路|街|大道|巷|弄|道|第|电话|邮编|编号|[A-Za-z])$")
_AS_OF = re.compile(
    r"(?:截至|截止到?|到)\s*(?:(?P<year>20[0-9]{2})年)?(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2}日)?(?:底|末|份)?"
)
_YEAR = re.compile(r"(?P<year>20[0-9]{2})年(?!前|来|度全国)")
_NOW = re.compile("截至目前|目前|至今|迄今|现有|现已")
_ORDINAL = re.compile(r"^[（(]?[0-9]{1,2}(?:[.．、](?![0-9])|[)）])\s*")
_GROWN = re.compile("(?:增加|提高|提升|上升|增长|扩大|下降|减少|拓展|[增升降])(?:到|至了?)")
_CLAUSE = re.compile("[，；。！？：、（）\n]")
_RANGE = re.compile(rf"(?<![0-9])([0-9]{{1,9}})({_UNIT})[~～—－-]([0-9]{{1,9}})\2")
_LONGEST_LABEL = 22
_LONGEST_NOUN = 12
_MONTHS = 12
_LONGEST_SENTENCE = 500
_VERB = re.compile(
    "大关|组成|开展|参与|参加|纳入|覆盖|加快|签署|为|在|的|得以|主动|被|累计|等|并|已|前来|进行|直接|由|深入|和|与"
)


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
    found: dict[tuple[str, str, str], Count] = {}
    for whole in _short(_RANGE.sub(r"\1～\3\2", text)):
        sentence = _ORDINAL.sub("", whole)
        for count in _counts(sentence, published):
            found.setdefault((count.value, count.unit, count.label), count)
    return tuple(_told_apart(tuple(found.values())))


def _short(text: str) -> Iterator[str]:
    """Yield the sentences of `text`; what is longer than any sentence is looked at by its clauses."""
    for sentence in sentences(text):
        pieces = (sentence,) if len(sentence) <= _LONGEST_SENTENCE else re.split("(?<=[，；、])", sentence)
        yield from (piece for piece in pieces if len(piece) <= _LONGEST_SENTENCE)


def _told_apart(counts: tuple[Count, ...]) -> Iterator[Count]:
    """Yield the figures, a label that an earlier one has with a number behind it: labels make links."""
    met: dict[str, int] = {}
    for count in counts:
        met[count.label] = met.get(count.label, 0) + 1
        number = met[count.label]
        yield replace(count, label=f"{count.label}（{number}）") if number > 1 else count


def _counts(sentence: str, published: str) -> Iterator[Count]:
    label = ""
    matches = [match for match in _FIGURE.finditer(sentence) if _is_count(match, sentence)]
    for number, match in enumerate(matches):
        value, unit = _value(match)
        try:
            parse_quantity(value)
        except ValueError:
            continue
        start = matches[number - 1].end() if number else 0
        end = matches[number + 1].start() if number + 1 < len(matches) else len(sentence)
        before, after = sentence[start : match.start()], sentence[match.end() : end]
        label = label if number and _GROWN.fullmatch(before.strip()) else _label(before, after)
        yield Count(label, value, unit, _as_of(sentence, match.start(), published), sentence)


def _is_count(match: re.Match[str], sentence: str) -> bool:
    if (
        not match["unit"]
        and not match["percent"]
        and not (match["scale"] and not re.match(f"[{HAN}]", sentence[match.end() :][:1]))
    ):
        return False
    after = sentence[match.end("number") :]
    before = sentence[: match.start()]
    if _NOT_COUNTS.match(after) and not (match["percent"] or match["scale"]):
        return match["unit"] in ("栋", "幢", "层") and not _ADDRESS_BEFORE.search(before)
    return not _ADDRESS_BEFORE.search(before)


def _value(match: re.Match[str]) -> tuple[str, str]:
    """Return value and unit; 亿 and 万 belong to the value, 元 to the unit."""
    before = {"突破": "超过", "达到": ""}.get(match["before"] or "", match["before"] or "")
    unit = match["unit"] or ""
    scale = match["scale"] or ""
    if unit[:1] in ("亿", "万") and len(unit) > 1 and unit != "万平方米":
        scale, unit = scale + unit[0], unit[1:]
    more = match["more"] or match["more2"] or ""
    if unit.startswith("余"):
        more, unit = "余", unit[1:]
    number = match["number"].replace("，", ",")
    percent = (match["percent"] or "").replace("％", "%")
    written = f"{number}{more if match['more'] else ''}{scale}{more if not match['more'] else ''}"
    return f"{before}{written}{percent}{match['tail'] or ''}", unit


def _label(before: str, after: str) -> str:
    """Return what is counted: the words of the same clause before the figure, and the noun behind it."""
    lead = _CLAUSE.split(before)[-1]
    lead = re.sub(
        r"^(?:其中|20[0-9]{2}年|并|还|已|共|累计|同时|目前|现有|今年|全年|截至目前|据悉|如今)+", "", lead
    )
    lead = re.sub(
        r"(?:达到|达|共计|共有|共|已|的|为|有|是|了|超过|突破|总计|合计|只|仅|从|由|在|可)+$", "", lead
    )
    follow = _GROWN.split(_CLAUSE.split(after)[0])[0]
    noun = _VERB.split(follow)[0]
    label = f"{lead[-_LONGEST_LABEL:]}{noun[:_LONGEST_NOUN]}" if lead else (noun or follow)[:_LONGEST_LABEL]
    label = label.strip(" ，、") or _CLAUSE.split(before.rstrip("，、；："))[-1][-_LONGEST_LABEL:]
    return _balanced(label.removeprefix("的"))


def _balanced(label: str) -> str:
    """Return `label` with its quotation marks only where they are in pairs."""
    return (
        re.sub("[“”]", "", label)
        if label.count("“") != label.count("”") or label.find("”") < label.find("“")
        else label
    )


def _as_of(sentence: str, position: int, published: str) -> str:
    """Return the date of a figure as far as the sentence says it."""
    clause_start = max(sentence.rfind("；", 0, position), 0)
    before = sentence[clause_start:position]
    year_known = published[:4]
    if (
        (matches := list(_AS_OF.finditer(before)))
        and (matches[-1]["year"] or year_known)
        and 1 <= int(matches[-1]["month"]) <= _MONTHS
    ):
        return f"{matches[-1]['year'] or year_known}-{int(matches[-1]['month']):02}"
    now = max((match.start() for match in _NOW.finditer(before)), default=-1)
    years = [match for match in _YEAR.finditer(before) if match.start() > now]
    if years:
        return years[-1]["year"]
    return published[:7] if now >= 0 else ""
