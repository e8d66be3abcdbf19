import pytest

from showcase.lint.ordinals import marks


@pytest.mark.parametrize(
    ("text", "sign", "value", "good"),
    [
        ("1、甲", "1、", 1, "1. 甲"),
        ("１２．甲", "１２．", 12, "12. 甲"),
        ("１.甲", "１.", 1, "1. 甲"),
        ("3.甲", "3.", 3, "3. 甲"),
        ("（4）甲", "（4）", 4, "4. 甲"),
        ("5）甲", "5）", 5, "5. 甲"),
        ("③ 甲", "③", 3, "3. 甲"),
        ("⒉甲", "⒉", 2, "2. 甲"),
        ("十、甲", "十、", 10, "10. 甲"),
        ("十一、甲", "十一、", 11, "11. 甲"),
        ("二十、甲", "二十、", 20, "20. 甲"),
        ("（二）甲", "（二）", 2, "2. 甲"),
        ("　　·甲", "·", 0, "- 甲"),
        ("-甲", "-", 0, "- 甲"),
        ("*甲", "*", 0, "- 甲"),
    ],
)
def test_the_signs_of_chinese_lists_are_known(text: str, sign: str, value: int, good: str) -> None:
    mark = marks(text)
    assert mark
    assert (mark.sign, mark.value, mark.good) == (sign, value, good)


@pytest.mark.parametrize(
    "text", ["1. 甲", "- 甲", "1.5万", "2022、2023", "甲", "——甲", "-5", "*甲*", "1、", "", "··甲"]
)
def test_nothing_else_is_one(text: str) -> None:
    assert marks(text) is None


@pytest.mark.parametrize(
    ("one", "two", "leads"),
    [
        ("1、甲", "2、乙", True),
        ("1、甲", "3、乙", False),
        ("1、甲", "（2）乙", False),
        ("·甲", "·乙", True),
        ("·甲", "●乙", True),
    ],
)
def test_a_list_goes_on_with_the_next_number_of_the_same_form(one: str, two: str, *, leads: bool) -> None:
    first, second = marks(one), marks(two)
    assert first
    assert second
    assert first.leads_to(second) is leads
