"""The value of a figure: a number with the words that sources put around it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from showcase.model.numeral import NUMERAL, SCALE, bounds, plain, scale_of
from showcase.model.quantity_faults import fault
from showcase.text.half_width import half_width


class Sense(Enum):
    """How the numbers bound what they tell: `4` and `1～2`; `约4`; `4余`, `超过4`; `不足4`."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"


@dataclass(frozen=True)
class Quantity:
    """A figure's value: `text` as the source states it, and what a machine can compare.

    `low` and `high` are the plain numbers (equal unless the value is a range), with 万 and 亿 multiplied out,
    negative for what falls (下降3%); `sense` says how they bound the value. `symbol` is `%`, `‰` or 倍 where
    one belongs to it, `:` for a ratio, whose number is the quotient, and 第 for a rank, of which the smaller
    is the better. Quantities of different symbols do not compare.
    """

    text: str
    low: Decimal
    high: Decimal
    sense: Sense = Sense.EXACT
    symbol: str = ""

    @property
    def exact(self) -> bool:
        """Whether the source says neither 约 nor 余 nor the like."""
        return self.sense is Sense.EXACT


_ABOUT = "大约|约|将近|接近|近"
_AT_LEAST = "超过|超|逾|突破|多于|大于|高于|至少|不少于|不低于|不小于|不下于?|上|≥|≧|⩾|>=|>"
_AT_MOST = "不超过|不足|不到|少于|小于|低于|最多|至多|不多于|不高于|不大于|≤|≦|⩽|<=|<"
_UP, _DOWN = "增长|增加|上升|提高|提升|上涨", "下降|减少|降低|下跌|缩短|压缩"
BEFORE = rf"(?P<sign>\+|(?:{_UP}|{_DOWN})了?)?(?P<before>{_ABOUT}|{_AT_MOST}|{_AT_LEAST}|过(?=半))?"
AFTER = r"(?P<after>\+|及?以上|及?以下|以内|左右|上下)?"
_FRAME = re.compile(rf"{BEFORE}(?P<body>.+?){AFTER}")
_SENSES = (
    (re.compile(rf"{_ABOUT}|左右|上下"), Sense.ABOUT),
    (re.compile(rf"{_AT_MOST}|及?以下|以内"), Sense.AT_MOST),
    (re.compile(rf"{_AT_LEAST}|过|及?以上|\+"), Sense.AT_LEAST),
)
_OPPOSITE = {Sense.AT_LEAST: Sense.AT_MOST, Sense.AT_MOST: Sense.AT_LEAST}
_SINGLE = re.compile(
    rf"(?P<minus>[-−])?(?P<number>{NUMERAL})(?P<more>余|多|来)?(?P<scale>{SCALE})?(?P<more2>余|多)?(?P<symbol>[%‰倍成])?"
)
_RANGE = re.compile(r"(?P<low>[-−]?[^-−~—–至到]+)(?:~|—{1,2}|–|-|至|到)(?P<high>[-−]?[^-−~—–至到]+)")
_RANK = re.compile(rf"(?P<sign>[第前])(?P<number>{NUMERAL})(?P<symbol>[%‰]?)")
_PARTS = re.compile(rf"(?P<whole>{NUMERAL})分之(?P<part>{NUMERAL})|(?P<upper>[0-9]+)/(?P<lower>[0-9]+)")
_RATIO = re.compile(rf"(?P<first>{NUMERAL})[:∶比](?P<second>{NUMERAL})")
_TOO_LARGE = 10**18  # more than anything that is counted here, and what programs tell from its neighbours
_TENTHS = 10  # 成: one of ten parts


def parse_quantity(text: str) -> Quantity:
    """Read `1,020余`, `92.7%`, `572.38亿`, `超过60%`, `30～40万`, `数十`, `三分之二`, `1:3` or `第1`.

    Raises ValueError with the reason and the mend in Chinese, as two arguments.
    """
    found = _read(text)
    if found is None:
        raise ValueError(*fault(text, lambda piece: _read(piece) is not None))
    if max(abs(found.low), abs(found.high)) >= _TOO_LARGE:
        raise ValueError(f"“{text}”太大了", "检查是不是多写了数字，或者把编号、电话写成了数值")
    if found.high < found.low:
        raise ValueError(f"“{text}”的前一个数比后一个数大", "小的写在前面，例如 1～2")
    return found


def _read(text: str) -> Quantity | None:
    frame = _FRAME.fullmatch(plain(re.sub(r"\s+", "", half_width(text))))
    found = _body(frame["body"]) if frame else None
    if not frame or not found:
        return None
    said = frame["before"] or frame["after"] or ""
    sense = next((sense for form, sense in _SENSES if said and form.fullmatch(said)), found.sense)
    if re.match(_DOWN, frame["sign"] or ""):
        found, sense = replace(found, low=-found.high, high=-found.low), _OPPOSITE.get(sense, sense)
    return replace(found, text=text.strip(), sense=sense)


def _body(text: str) -> Quantity | None:
    """Return the quantity of what stands between the words, without a text."""
    return next((found for reader in _READERS if (found := reader(text))), None)


def _single(text: str) -> Quantity | None:
    match = _SINGLE.fullmatch(text)
    limits = bounds(match["number"]) if match else None
    if not match or not limits or (match["more"] and match["more2"]):
        return None
    scale = scale_of(match["scale"] or "")
    if scale > 1 and (limits[1] >= scale or re.search(r"[0-9].*[百千万亿]", match["number"])):
        return None  # 1亿万
    low, high = (limit * scale * (_TENTHS if match["symbol"] == "成" else 1) for limit in limits)
    sense = Sense.EXACT if low == high else Sense.ABOUT
    if match["more"] or match["more2"]:
        sense = Sense.AT_LEAST
    if match["minus"]:
        low, high = -high, -low
    return Quantity("", low, high, sense, (match["symbol"] or "").replace("成", "%"))


def _range(text: str) -> Quantity | None:
    match = _RANGE.fullmatch(text)
    high = _single(match["high"]) if match else None
    low = _single(match["low"]) if match else None
    if not match or not low or not high or (low.symbol not in ("", high.symbol)):
        return None
    tail = re.search(rf"(?:{SCALE})?[%‰倍成]?$", match["high"])
    shared = _single(match["low"] + tail.group()) if tail else None  # 30～40万 is 30万～40万
    if shared and shared.low <= high.low:
        low = shared
    return Quantity("", low.low, high.high, Sense.EXACT, high.symbol)


def _rank(text: str) -> Quantity | None:
    match = _RANK.fullmatch(text)
    limits = bounds(match["number"]) if match else None
    if not match or not limits:
        return None
    sense = Sense.AT_MOST if match["sign"] == "前" else Sense.EXACT
    return Quantity("", *limits, sense, match["symbol"] or "第")


def _parts(text: str) -> Quantity | None:
    """Read `百分之九十`, `三分之二` and `3/4`; a fraction that is no part of a whole is taken for a slip."""
    match = _PARTS.fullmatch(text)
    if not match:
        return None
    part, whole = bounds(match["part"] or match["upper"]), bounds(match["whole"] or match["lower"])
    if not part or not whole or not whole[0]:
        return None
    if symbol := {"百": "%", "千": "‰"}.get(match["whole"] or ""):
        return Quantity("", *part, Sense.EXACT, symbol)
    quotient = part[0] / whole[0]
    return Quantity("", quotient, quotient) if quotient < 1 else None


def _ratio(text: str) -> Quantity | None:
    match = _RATIO.fullmatch(text)
    first, second = (bounds(match["first"]), bounds(match["second"])) if match else (None, None)
    if not first or not second or not second[0]:
        return None
    return Quantity("", first[0] / second[0], first[0] / second[0], Sense.EXACT, ":")


def _half(text: str) -> Quantity | None:
    return Quantity("", Decimal("0.5"), Decimal("0.5")) if text in ("半", "一半", "半数") else None


_READERS: tuple[Callable[[str], Quantity | None], ...] = (_single, _range, _rank, _parts, _ratio, _half)
