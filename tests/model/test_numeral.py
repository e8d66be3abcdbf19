from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.numeral import bounds, plain

DIGITS = "零一二三四五六七八九"


def _spelled(number: int) -> str:
    """Return `number` in Chinese, by counting down its powers of ten."""
    for power, sign in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= power:
            rest = number % power
            gap = "零" if 0 < rest * 10 < power else ""
            return _spelled(number // power) + sign + gap + (_spelled(rest) if rest else "")
    return DIGITS[number]


@given(st.integers(0, 10**12))
def test_a_number_spelled_in_chinese_is_read(number: int) -> None:
    assert bounds(_spelled(number)) == (Decimal(number), Decimal(number))


@given(st.integers(0, 10**12))
def test_so_is_one_that_leaves_out_the_first_one(number: int) -> None:
    short = _spelled(number).replace("一十", "十", 1) if 10 <= number < 20 else _spelled(number)
    assert bounds(short) == (Decimal(number), Decimal(number))


@given(st.text("零一二三四五六七八九十百千万亿几数点两0123456789.,", min_size=1, max_size=8))
def test_whatever_is_read_is_a_range_that_does_not_fall(text: str) -> None:
    if text[0].isdigit() or not set(text) & set("0123456789.,"):
        found = bounds(plain(text))
        assert found is None or 0 <= found[0] <= found[1]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("百", 100, 100),
        ("一百零五", 105, 105),
        ("两万五千", 25_000, 25_000),
        ("一亿两千万", 120_000_000, 120_000_000),
        ("三点五亿", 350_000_000, 350_000_000),
        ("2万5千", 25_000, 25_000),
        ("1亿2000万", 120_000_000, 120_000_000),
        ("1,020", 1020, 1020),
        ("数十", 20, 90),
        ("几百万", 2_000_000, 9_000_000),
        ("十几", 11, 19),
        ("二十几万", 210_000, 290_000),
        ("三四百", 300, 400),
        ("十二三", 12, 13),
    ],
    ids=repr,
)
def test_a_numeral_has_bounds(text: str, low: int, high: int) -> None:
    assert bounds(plain(text)) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text",
    [
        "一千二",
        "一万二",
        "二零二二",
        "几",
        "数",
        "几十几",
        "一百十",
        "零五",
        "5千2万",
        "点五",
        "三点",
        "十百",
    ],
)
def test_what_could_be_read_in_two_ways_is_not_read(text: str) -> None:
    assert bounds(plain(text)) is None
