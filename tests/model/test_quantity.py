from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.quantity import Quantity, Sense, parse_quantity

EXACT, ABOUT, AT_LEAST, AT_MOST = Sense.EXACT, Sense.ABOUT, Sense.AT_LEAST, Sense.AT_MOST
NUMBERS = st.decimals(0, 10**9, places=2)


@pytest.mark.parametrize(
    ("written", "low", "high", "sense", "symbol"),
    [
        ("4", "4", "4", EXACT, ""),
        ("0", "0", "0", EXACT, ""),
        ("1,020余", "1020", "1020", AT_LEAST, ""),
        ("1，020", "1020", "1020", EXACT, ""),
        ("1 020", "1020", "1020", EXACT, ""),
        ("1,234,567.89", "1234567.89", "1234567.89", EXACT, ""),
        ("92.7%", "92.7", "92.7", EXACT, "%"),
        ("５％", "5", "5", EXACT, "%"),
        ("3‰", "3", "3", EXACT, "‰"),
        ("10倍", "10", "10", EXACT, "倍"),
        ("572.38亿", "57238000000", "57238000000", EXACT, ""),
        ("1千万", "10000000", "10000000", EXACT, ""),
        ("1.2万亿", "1200000000000", "1200000000000", EXACT, ""),
        ("2万5千", "25000", "25000", EXACT, ""),
        ("10多万", "100000", "100000", AT_LEAST, ""),
        ("10万余", "100000", "100000", AT_LEAST, ""),
        ("约 4", "4", "4", ABOUT, ""),
        ("超过60%", "60", "60", AT_LEAST, "%"),
        ("90%以上", "90", "90", AT_LEAST, "%"),
        ("≥90%", "90", "90", AT_LEAST, "%"),
        ("＞90％", "90", "90", AT_LEAST, "%"),
        ("4+", "4", "4", AT_LEAST, ""),
        ("100万+", "1000000", "1000000", AT_LEAST, ""),
        ("1万左右", "10000", "10000", ABOUT, ""),
        ("不超过5", "5", "5", AT_MOST, ""),
        ("不足5", "5", "5", AT_MOST, ""),
        ("5以内", "5", "5", AT_MOST, ""),
        ("1～2", "1", "2", EXACT, ""),
        ("1-2万", "10000", "20000", EXACT, ""),
        ("30～40万", "300000", "400000", EXACT, ""),
        ("30万至40万", "300000", "400000", EXACT, ""),
        ("3000至1万", "3000", "10000", EXACT, ""),
        ("80%—90%", "80", "90", EXACT, "%"),
        ("80～90%", "80", "90", EXACT, "%"),
        ("约30到40", "30", "40", ABOUT, ""),
        ("-3.5%", "-3.5", "-3.5", EXACT, "%"),
        ("−3%～−1%", "-3", "-1", EXACT, "%"),
        ("下降3.5%", "-3.5", "-3.5", EXACT, "%"),
        ("下降超过3%", "-3", "-3", AT_MOST, "%"),
        ("下降1%～3%", "-3", "-1", EXACT, "%"),
        ("增长3.5倍", "3.5", "3.5", EXACT, "倍"),
        ("数十", "20", "90", ABOUT, ""),
        ("上百", "100", "100", AT_LEAST, ""),
        ("百余", "100", "100", AT_LEAST, ""),
        ("近百", "100", "100", ABOUT, ""),
        ("千余万", "10000000", "10000000", AT_LEAST, ""),
        ("三四十", "30", "40", ABOUT, ""),
        ("一千二百", "1200", "1200", EXACT, ""),
        ("3/4", "0.75", "0.75", EXACT, ""),
        ("四分之三", "0.75", "0.75", EXACT, ""),
        ("四分之三以上", "0.75", "0.75", AT_LEAST, ""),
        ("百分之九十", "90", "90", EXACT, "%"),
        ("百分之90", "90", "90", EXACT, "%"),
        ("千分之三", "3", "3", EXACT, "‰"),
        ("七成", "70", "70", EXACT, "%"),
        ("过半", "0.5", "0.5", AT_LEAST, ""),
        ("半数以上", "0.5", "0.5", AT_LEAST, ""),
        ("1:4", "0.25", "0.25", EXACT, ":"),
        ("1∶4", "0.25", "0.25", EXACT, ":"),
        ("1：4", "0.25", "0.25", EXACT, ":"),
        ("1比4", "0.25", "0.25", EXACT, ":"),
        ("第1", "1", "1", EXACT, "第"),
        ("第二", "2", "2", EXACT, "第"),
        ("前10", "10", "10", AT_MOST, "第"),
        ("前10%", "10", "10", AT_MOST, "%"),
    ],
)
def test_a_number_keeps_its_text_and_gains_what_machines_compare(
    written: str, low: str, high: str, sense: Sense, symbol: str
) -> None:
    assert parse_quantity(written) == Quantity(written, Decimal(low), Decimal(high), sense, symbol)


@given(NUMBERS)
def test_a_plain_number_is_itself(number: Decimal) -> None:
    assert parse_quantity(f"{number}").low == number
    assert parse_quantity(f"{number:,}").low == number


@given(NUMBERS, st.sampled_from(["余", "多", "以上", "+"]))
def test_what_is_more_than_a_number_is_at_least_it(number: Decimal, word: str) -> None:
    found = parse_quantity(f"{number}{word}")
    assert (found.low, found.sense, found.exact) == (number, AT_LEAST, False)


@given(NUMBERS, st.sampled_from(["约", "近", "超过", "不足", ""]))
def test_what_falls_is_the_negative_of_what_rises_with_its_bound_turned_round(
    number: Decimal, word: str
) -> None:
    up, down = parse_quantity(f"上升{word}{number}%"), parse_quantity(f"下降{word}{number}%")
    assert (down.low, down.high) == (-up.high, -up.low)
    turned = {AT_LEAST: AT_MOST, AT_MOST: AT_LEAST}
    assert down.sense is turned.get(up.sense, up.sense)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_range_is_read_exactly_when_it_rises(low: int, high: int) -> None:
    try:
        read = parse_quantity(f"{low}～{high}")
    except ValueError:
        assert high < low
    else:
        assert (read.low, read.high) == (Decimal(low), Decimal(high))


@given(st.integers(1, 99), st.integers(2, 100))
def test_a_part_is_read_exactly_when_it_is_less_than_the_whole(part: int, whole: int) -> None:
    try:
        read = parse_quantity(f"{part}/{whole}")
    except ValueError:
        assert part >= whole
    else:
        assert read.low == Decimal(part) / whole


@given(st.text("0123456789.,%～-+:/约近余万亿百千第前分之半以上下降", max_size=8))
def test_any_text_is_a_quantity_that_keeps_it_or_is_refused_with_a_mend(text: str) -> None:
    try:
        read = parse_quantity(text)
    except ValueError as error:
        message, hint = error.args
        assert message
        assert hint
    else:
        assert read.text == text
        assert read.low <= read.high
