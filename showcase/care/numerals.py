"""Numbers as GB/T 15835 writes them, and ways of counting that say two things at once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.care.passages import Passage
from showcase.problems import Problem
from showcase.prose.source import Source, warning

_NUMBER = r"[0-9][0-9.,]{0,15}(?:万亿|亿|万|千|百)?"
_NOUN = r"[\u4e00-\u9fff]{0,3}?"


@dataclass(frozen=True)
class _Rule:
    pattern: re.Pattern[str]
    message: str
    hint: str


_RULES = (
    _Rule(
        re.compile(
            r"(?<![一二三四五六七八九零〇])[一二](?=[一二三四五六七八九〇]{0,2}零)[一二三四五六七八九零〇]{3}年"
        ),
        "年份“{}”的“零”写得不规范",
        "写成阿拉伯数字的年份，或把“零”改成“〇”（GB/T 15835）",
    ),
    _Rule(
        re.compile(r"百分之[0-9][0-9.]{0,9}"),
        "“{}”混用了汉字和阿拉伯数字",
        "写成“50%”这样的形式（GB/T 15835）",
    ),
    _Rule(
        re.compile(r"(?<![0-9.])[1-9]、[1-9](?=[个家名人次年天项])(?!次)"),
        "概数“{}”写得不规范",
        "用汉字连写，中间不加顿号，例如“三四家”（GB/T 15835）；真是两个数就写“3家、4家”",
    ),
    _Rule(
        re.compile(rf"(?:约|大约|将近|近){_NUMBER}{_NOUN}(?:左右|上下)"), "“{}”的“约”和“左右”重复", "只留一个"
    ),
    _Rule(re.compile(rf"(?:约|大约|将近|近|超过|超|逾){_NUMBER}余"), "“{}”的概数说了两遍", "只留一个"),
    _Rule(
        re.compile(rf"(?:超过|逾|不低于|至少){_NUMBER}%?{_NOUN}以上"), "“{}”的“超过”和“以上”重复", "只留一个"
    ),
    _Rule(
        re.compile(r"(?:减少|下降|降低|缩短|缩小|压缩)了?[0-9][0-9.]{0,9}倍"),
        "“{}”说不通：减少不能用“倍”",
        "写成减少百分之几，或“减少到原来的几分之一”",
    ),
)


def numerals(passage: Passage) -> Iterator[Problem]:
    """Yield numbers that are written against the standard or against themselves."""
    if passage.is_cited:
        return
    text = passage.where.prose if isinstance(passage.where, Source) else passage.text
    for rule in _RULES:
        for match in rule.pattern.finditer(text):
            place = passage.place(match.start(), len(match.group()))
            yield warning(place, rule.message.format(match.group()), rule.hint)
