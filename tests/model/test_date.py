import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.date import PartialDate, meant_date, parse_date

DAYS = st.dates(dt.date(1, 1, 1)).map(lambda day: PartialDate(day.year, day.month, day.day))
MONTHS = st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12))
YEARS = st.builds(PartialDate, st.integers(1, 9999))


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2022-06-29", "2022-06-29"),
        ("2022-6-9", "2022-06-09"),
        ("2022/6/29", "2022-06-29"),
        ("2022.6.29", "2022-06-29"),
        ("2022年6月29日", "2022-06-29"),
        ("2022 年 6 月 29 日", "2022-06-29"),
        ("２０２２－０６－２９", "2022-06-29"),
        ("2024-02-29", "2024-02-29"),
        ("2022-06", "2022-06"),
        ("2022/6", "2022-06"),
        ("2022.6", "2022-06"),
        ("2022年6月", "2022-06"),
        ("2022", "2022"),
        ("2022年", "2022"),
        (" ２０２２ ", "2022"),
        ("0001", "0001"),
    ],
)
def test_a_date_is_read_at_the_precision_at_which_it_is_written(written: str, iso: str) -> None:
    assert parse_date(written).iso == iso


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("2022-13", "没有第 13 个月"),
        ("2022-00", "没有第 0 个月"),
        ("2022-0-1", "没有第 0 个月"),
        ("2022-06-00", "2022年6月没有 0 日"),
        ("2022-02-29", "2022年2月没有 29 日"),
        ("2022年4月31日", "2022年4月没有 31 日"),
        ("0000", "没有公元 0 年"),
        ("今年", "“今年”不是日期"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason_and_the_mend(written: str, reason: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - its whole text is compared
        parse_date(written)
    message, hint = refused.value.args
    assert message == reason
    assert hint


@given(DAYS | MONTHS | YEARS)
def test_what_machines_read_is_read_back_as_the_same_date(date: PartialDate) -> None:
    assert parse_date(date.iso) == date


@given(st.dates(dt.date(1000, 1, 1)))
def test_what_people_read_is_read_back_as_the_same_date(day: dt.date) -> None:
    date = PartialDate(day.year, day.month, day.day)
    assert parse_date(date.chinese) == date


@given(st.dates(), st.dates())
def test_dates_sort_by_time(one: dt.date, two: dt.date) -> None:
    dates = [PartialDate(day.year, day.month, day.day) for day in (one, two)]
    assert (dates[0] < dates[1]) == (one < two)
    assert (dates[0].iso < dates[1].iso) == (one < two)


@given(st.text(max_size=12) | st.text("0123456789-/.年月日０１ ", max_size=12))
def test_any_text_is_a_date_or_is_refused_in_chinese(text: str) -> None:
    try:
        assert parse_date(text).iso
    except ValueError as error:
        assert all(re.search("[\u4e00-\u9fff]", part) for part in error.args)  # noqa: PT017 - either is right
        assert len(error.args) == 2  # noqa: PT017


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("20220629", "2022-06-29"),
        ("2022—06—29", "2022-06-29"),
        ("2022–6–9", "2022-06-09"),
        ("2022、6、29", "2022-06-29"),
        ("2022年6月29号", "2022-06-29"),
        ("2022 年 6 月 29", "2022-06-29"),
        ("2022年6月份", "2022-06"),
        ("二〇二二年六月二十九日", "2022-06-29"),
        ("二○二二年十月", "2022-10"),
        ("二零二二年十二月三十一日", "2022-12-31"),
        ("二〇二二年", "2022"),
    ],
)
def test_what_can_only_mean_one_date_is_known(written: str, iso: str) -> None:
    meant = meant_date(written)
    assert meant
    assert meant.iso == iso


@pytest.mark.parametrize(
    "written", ["20221301", "2022—06", "6/29/2022", "六月", "22年6月", "2022-06-31", "去年"]
)
def test_what_may_mean_another_date_or_none_is_not(written: str) -> None:
    assert meant_date(written) is None


@given(DAYS | MONTHS | YEARS)
def test_whatever_is_read_means_the_same(date: PartialDate) -> None:
    assert meant_date(date.iso) == parse_date(date.iso) == date
