"""The value of a figure: a number with the words that sources put around it."""

import re
from dataclasses import dataclass
from decimal import Decimal

from showcase.text.half_width import half_width, with_wide_forms

_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_SCALE = "万亿|亿|千万|百万|万|千"
_FORM = re.compile(
    rf"(?P<before>约|近|超过|超|逾|多于|大于|至少|不少于|最多|不超过|不足|不到|将近|大约)?"
    rf"(?P<low>[-−]?(?:{_NUMBER}))(?:%?[~～—–-](?P<high>{_NUMBER}))?"
    rf"(?:(?P<scale>{_SCALE})?(?P<after>余|多)?|(?P<after2>余|多)(?P<scale2>{_SCALE}))"
    rf"(?P<percent>%|‰)?(?P<tail>以上|以下|左右)?"
)
QUANTITY_PATTERN = with_wide_forms(
    re.sub(r"\?P<\w+>", "?:", _FORM.pattern),
    "0-9,.%" + "".join(sorted({char for char in _FORM.pattern if not char.isascii()})) + "-",
)
_SCALES = {"": 1, "千": 10**3, "万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8, "万亿": 10**12}


@dataclass(frozen=True)
class Quantity:
    """A figure's value: `text` as the source states it, and what a machine can compare.

    `low` and `high` are the plain numbers (equal unless the value is a range), with 万 and 亿 multiplied
    out; `exact` is false for 余, 超过, 约 and the like; `symbol` is `%`, `‰` or empty.
    """

    text: str
    low: Decimal
    high: Decimal
    exact: bool = True
    symbol: str = ""


def parse_quantity(text: str) -> Quantity:
    """Read `4`, `1,020余`, `92.7%`, `572.38亿`, `超过60%`, `90%以上` or `1～2`.

    Raises ValueError with the reason in Chinese.
    """
    plain = re.sub(r"\s+", "", half_width(text))
    match = _FORM.fullmatch(plain)
    if not match:
        raise ValueError(
            f"“{text}”不是数值，可以写 4、1020余、92.7%、572.38亿、超过60%、1～2，单位另写在“单位”里"
        )
    scale = _SCALES[match["scale"] or match["scale2"] or ""]
    low = _number(match["low"]) * scale
    high = _number(match["high"] or match["low"]) * scale
    if high < low:
        raise ValueError(f"“{text}”的前一个数比后一个数大")
    return Quantity(
        text.strip(),
        low,
        high,
        not (match["before"] or match["after"] or match["after2"] or match["tail"]),
        match["percent"] or "",
    )


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "").replace("−", "-"))
