import pytest

from showcase.importing.lines.dates import arabic_dates, date_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022/3/5", "2022-03-05"),
        ("2022年3月", "2022-03"),
        ("二〇二四年一月二十日", "2024-01-20"),
        ("《某刊》2020年第11期", "2020"),
        ("2022-13-01", ""),
        ("3月5日", ""),
        ("2022年", ""),
    ],
)
def test_a_date_is_as_precise_as_the_text(text: str, expected: str) -> None:
    assert date_in(text) == expected


def test_dates_in_chinese_numerals_become_arabic_and_nothing_else_does() -> None:
    assert arabic_dates("二〇二二年十二月，今年八月底，一月一清单，三张清单") == (
        "2022年12月，今年8月底，一月一清单，三张清单"
    )
