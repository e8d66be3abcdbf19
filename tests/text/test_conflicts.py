import pytest

from showcase.problems import Refused
from showcase.text.conflicts import refuse_conflicts


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> 小王\n", [2, 4, 6]),
        ("<<<<<<< HEAD\n甲\n||||||| 1a2b\n乙\n=======\n丙\n>>>>>>> 小王", [1, 3, 5, 7]),
        ("甲\n=======\n乙\n>>>>>>> 小王\n", [2, 4]),
    ],
)
def test_every_mark_is_told(text: str, lines: list[int]) -> None:
    with pytest.raises(Refused) as refused:
        refuse_conflicts(text, "f")
    assert [problem.place.line for problem in refused.value.problems] == lines


@pytest.mark.parametrize(
    "text", ["甲\n=======\n", "> > 引用\n>>> 三层\n", "<<<<<<<<<<\n", "    <<<<<<< HEAD\n"]
)
def test_what_only_looks_like_a_mark_is_none(text: str) -> None:
    refuse_conflicts(text, "f")
