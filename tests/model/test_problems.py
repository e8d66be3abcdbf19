import pytest

from showcase.problems import Place, Problem, Refused, Severity, guess, has_errors, refuse

HERE = Place("cases/jia.md", 3, 5)


def test_an_error_is_one_line_that_begins_with_its_place() -> None:
    assert str(Problem(HERE, "没有标题", "写一个")) == "cases/jia.md:3:5: 没有标题 → 写一个"


def test_a_warning_says_that_it_is_one() -> None:
    assert str(Problem(HERE, "太长", severity=Severity.WARNING)) == "cases/jia.md:3:5: 提醒：太长"


def test_problems_sort_by_file_then_line_then_column() -> None:
    places = [Place("b"), Place("a", 10, 1), Place("a", 9, 2), Place("a", 9, 1)]
    assert sorted(places) == list(reversed(places))


def test_a_refusal_carries_all_its_problems_and_says_them() -> None:
    one, two = Problem(HERE, "甲"), Problem(HERE, "乙")
    assert Refused(one, two).problems == (one, two)
    assert str(refuse(HERE, "甲", "乙").problems[0]) == "cases/jia.md:3:5: 甲 → 乙"


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("标提", "是不是“标题”？"),
        ("titel", "是不是“title”？"),
        ("ttile", "是不是“title”？"),
        ("地区", ""),
        ("", ""),
    ],
    ids=["one-character-wrong", "transposed", "more-transposed", "nothing-near", "empty"],
)
def test_a_guess_names_the_nearest_known_word_or_nothing(wrong: str, hint: str) -> None:
    assert guess(wrong, ["标题", "title", "摘要"]) == hint


def test_only_errors_stop_a_build() -> None:
    warning = Problem(HERE, "甲", severity=Severity.WARNING)
    assert not has_errors([warning])
    assert has_errors([warning, Problem(HERE, "乙")])
    assert not has_errors([])
