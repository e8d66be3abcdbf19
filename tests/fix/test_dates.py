import pytest
from fix.files import fixed
from support import case

from showcase.fix.dates import date_problems

SOURCES = "\n  - id: a\n    publisher: 报\n    title: 题\n    date: {}"
SAME = "提醒：日期“{}”写成统一的格式 {} → 写成 {}"


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026年1月2日", "2026-01-02"),
        ("２０２６/1/2", "2026-01-02"),
        ("2026.1", "2026-01"),
        ("2026年", "2026"),
    ],
)
def test_a_date_is_written_in_iso_form_at_its_precision(written: str, iso: str) -> None:
    text = case(published=written)
    (problem,) = date_problems(text, "f")
    assert str(problem) == f"f:13:12: {SAME.format(written, iso, iso)}"
    assert fixed(text).after == case(published=iso)


def test_dates_in_groups_are_found() -> None:
    (problem,) = date_problems(case(sources=SOURCES.format("2025年")), "f")
    assert (problem.place.line, problem.place.column) == (15, 11)


@pytest.mark.parametrize("written", ["2026-01-02", "2026", '"2026年1月2日"', "去年", "2026年13月"])
def test_iso_dates_quoted_ones_and_none_are_left(written: str) -> None:
    assert list(date_problems(case(published=written), "f")) == []


def test_a_date_that_is_unknown_stays_so() -> None:
    assert list(date_problems(case(founded="不详"), "f")) == []


def test_front_matter_that_cannot_be_read_has_no_dates() -> None:
    assert list(date_problems("---\n" + case(published="2026年"), "f")) == []
