"""Personal data known by its form or by the words before it: plates, passports, accounts, home telephones.

A telephone of an office, a hotline (400, 12345) and a public account are nobody's; they are left alone.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_LETTER = "[A-HJ-NP-Z]"
_PLATE = (  # GA 36-2018: five signs, or six with the letter of an electric vehicle
    rf"[{_PROVINCES}]{_LETTER}[ ·•.-]?"
    rf"(?:[A-HJK][A-HJ-NP-Z0-9][0-9]{{4}}|[0-9]{{5}}[A-HJK]|(?=(?:[A-Z]*[0-9]){{3}})[A-HJ-NP-Z0-9]{{5}}|"
    rf"(?=(?:[A-Z]*[0-9]){{3}})[A-HJ-NP-Z0-9]{{4}}[学警港澳挂试领])"
)
_OFFICE = "办公室|中心|大厅|前台|总台|客服|热线|值班|单位|[部科处局委会站所室]"
_LANDLINE = r"(?:\(?0[0-9]{2,3}\)?[ -]?)?[2-8][0-9]{2,3}[ -]?[0-9]{4}"
_SAID = r"[ :：是为=]{0,3}"


@dataclass(frozen=True)
class Labelled:
    """A piece of a text that is somebody's: what it is, where it stands, and its masked form."""

    what: str
    start: int
    end: int
    masked: str


@dataclass(frozen=True)
class _Rule:
    what: str
    pattern: re.Pattern[str]
    mask: Callable[[str], str]


def _middle(first: int, last: int) -> Callable[[str], str]:
    """Return how to mask all but the first and last characters."""
    return lambda text: text[:first] + "*" * max(len(text) - first - last, 3) + text[len(text) - last :]


def _street(_: str) -> str:
    return "小区或街道的名称"


_RULES = (
    _Rule("车牌号", re.compile(rf"(?P<data>{_PLATE})(?![A-Za-z0-9])"), _middle(2, 2)),
    _Rule(
        "护照号码",
        re.compile(
            rf"护照(?:号码?)?{_SAID}(?P<data>(?:[EG][0-9]{{8}}|E{_LETTER}[0-9]{{7}}|[SPD]E?[0-9]{{7}}))(?![0-9])"
        ),
        _middle(1, 3),
    ),
    _Rule(
        "通行证号码",
        re.compile(rf"(?:通行证|回乡证|台胞证)(?:号码?)?{_SAID}(?P<data>[CWHM]?[0-9]{{8,10}})(?![0-9])"),
        _middle(1, 3),
    ),
    _Rule(
        "QQ号",
        re.compile(rf"(?i)(?<![A-Z])QQ(?:号码?)?{_SAID}(?P<data>[1-9][0-9]{{4,10}})(?![0-9@.%％])"),
        _middle(2, 2),
    ),
    _Rule(
        "微信号",
        re.compile(
            r"(?i)(?:微信(?:号|ID|账号)?|WeChat)[ ]?(?:[:：]|号[是为]?|ID)[ ]?"
            r"(?P<data>(?=[A-Z_-]*[0-9_-])[A-Z][A-Z0-9_-]{5,19})(?![A-Z0-9])"
        ),
        _middle(2, 2),
    ),
    _Rule(
        "私人电话",
        re.compile(
            rf"(?:(?:家庭|住宅|私人|家里|家中)的?电话|宅电)(?:号码)?{_SAID}(?P<data>{_LANDLINE})(?![0-9])"
        ),
        _middle(0, 4),
    ),
    _Rule(
        "个人联系电话",
        re.compile(rf"联系人(?:(?!{_OFFICE})[^0-9。；;\n]){{1,16}}?(?P<data>{_LANDLINE})(?![0-9])"),
        _middle(0, 4),
    ),
    _Rule(
        "家庭住址",
        re.compile(
            r"(?:家住|住址|家庭地址)[:：是为在]?(?P<data>[^，。；\s0-9]{2,24}[0-9]{1,5}(?:号|弄|栋|幢|座|单元|-[0-9])"
            r"[^，。；\s]{0,16})"
        ),
        _street,
    ),
)


def labelled(text: str) -> Iterator[Labelled]:
    """Yield what is somebody's in a plain text."""
    for rule in _RULES:
        for match in rule.pattern.finditer(text):
            yield Labelled(rule.what, match.start("data"), match.end("data"), rule.mask(match["data"]))
