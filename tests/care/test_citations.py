import pytest
from care.fronts import REQUIRED, facts, front

from showcase.care.citations import citations

HINT = "照原文补上，查不到就写“不详”；网页写上“访问日期”"


@pytest.mark.parametrize(
    ("source", "messages"),
    [
        ("", [f"f:12:5: 提醒：来源“rb”没有写发布单位和日期 → {HINT}"]),
        ("    publisher: 日报\n", [f"f:12:5: 提醒：来源“rb”没有写日期 → {HINT}"]),
        ("    date: 2022\n", [f"f:12:5: 提醒：来源“rb”没有写发布单位 → {HINT}"]),
        ("    publisher: 日报\n    accessed: 2022\n", [f"f:12:5: 提醒：来源“rb”没有写日期 → {HINT}"]),
        ("    publisher: 日报\n    date: 2022\n", []),
        ("    publisher: 日报\n    date: 不详\n", []),
        ("    发布单位: 不详\n    日期: 不详\n", []),
        ("    date: 不详\n", [f"f:12:5: 提醒：来源“rb”没有写发布单位 → {HINT}"]),
        ("    publisher: 日报\n    date:\n", [f"f:12:5: 提醒：来源“rb”没有写日期 → {HINT}"]),
        ("    publisher: 网\n    url: https://example.org/\n    accessed: 2022\n", []),
    ],
    ids=repr,
)
def test_a_source_has_a_publisher_and_a_date(source: str, messages: list[str]) -> None:
    text = f"sources:\n  - id: rb\n    title: 甲\n{source}"
    mapping = front(REQUIRED + text).mapping
    assert [str(problem) for problem in citations(facts(text), mapping)] == messages


def test_the_date_of_one_source_is_not_taken_for_that_of_another_in_the_same_line() -> None:
    first, second = "{id: a, title: 甲, publisher: 网, date: 不详}", "{id: b, title: 乙, publisher: 网}"
    for pair in ((first, second), (second, first)):
        text = f"sources: [{', '.join(pair)}]\n"
        told = [str(problem) for problem in citations(facts(text), front(REQUIRED + text).mapping)]
        column = text.index(second) + 1
        assert told == [f"f:11:{column}: 提醒：来源“b”没有写日期 → {HINT}"]
