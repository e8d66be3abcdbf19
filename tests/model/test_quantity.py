import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.quantity import Quantity, parse_quantity

FORMS = "可以写 4、1020余、92.7%、572.38亿、超过60%、1～2，单位另写在“单位”里"


@pytest.mark.parametrize(
    ("written", "low", "high", "about", "symbol"),
    [
        ("4", "4", "4", "exactly", ""),
        ("0", "0", "0", "exactly", ""),
        ("1,020余", "1020", "1020", "about", ""),
        ("1，020", "1020", "1020", "exactly", ""),
        ("1 020", "1020", "1020", "exactly", ""),
        ("1,234,567.89", "1234567.89", "1234567.89", "exactly", ""),
        ("92.7%", "92.7", "92.7", "exactly", "%"),
        ("５％", "5", "5", "exactly", "%"),
        ("3‰", "3", "3", "exactly", "‰"),
        ("572.38亿", "57238000000", "57238000000", "exactly", ""),
        ("1千万", "10000000", "10000000", "exactly", ""),
        ("1.2万亿", "1200000000000", "1200000000000", "exactly", ""),
        ("10多万", "100000", "100000", "about", ""),
        ("10万余", "100000", "100000", "about", ""),
        ("约 4", "4", "4", "about", ""),
        ("超过60%", "60", "60", "about", "%"),
        ("90%以上", "90", "90", "about", "%"),
        ("1万左右", "10000", "10000", "about", ""),
        ("不超过5", "5", "5", "about", ""),
        ("1～2", "1", "2", "exactly", ""),
        ("1-2万", "10000", "20000", "exactly", ""),
        ("5—6", "5", "6", "exactly", ""),
    ],
)
def test_a_number_keeps_its_text_and_gains_what_machines_compare(
    written: str, low: str, high: str, about: str, symbol: str
) -> None:
    assert parse_quantity(written) == Quantity(written, Decimal(low), Decimal(high), about != "about", symbol)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "数百",
        "100个",
        "1.",
        ".5",
        "1,02",
        "10,00",
        "1e3",
        "1/2",
        "5²",
        "①",
        "٣",
        "⅓",
        "1亿万",
        "1万余万",
    ],
)
def test_what_is_no_number_is_refused_with_the_forms_that_are(written: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(f'“{written}”不是数值，{FORMS}')}$"):
        parse_quantity(written)


def test_a_range_from_high_to_low_is_refused() -> None:
    with pytest.raises(ValueError, match="“2～1”的前一个数比后一个数大"):
        parse_quantity("2～1")


@given(st.decimals(0, 10**9, places=2))
def test_a_plain_number_is_itself(number: Decimal) -> None:
    assert parse_quantity(f"{number}").low == number
    assert parse_quantity(f"{number:,}").low == number


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_range_is_read_exactly_when_it_rises(low: int, high: int) -> None:
    try:
        read = parse_quantity(f"{low}～{high}")
    except ValueError:
        assert high < low
    else:
        assert (read.low, read.high) == (Decimal(low), Decimal(high))
