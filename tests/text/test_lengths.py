"""Lines beyond the limits are told with their places, before anything looks at them."""

import pytest

from showcase.problems import Refused
from showcase.text.lengths import refuse_long_lines, refuse_many_lines


def test_a_long_line_is_told_where_it_becomes_too_long() -> None:
    with pytest.raises(Refused, match="这一行有 5001 个字符，最多 5000 个") as caught:
        refuse_long_lines("甲\n" + "乙" * 5001 + "\n" + "丙" * 5000, "f")
    assert [str(problem.place) for problem in caught.value.problems] == ["f:2:5001"]


def test_a_picture_pasted_as_letters_is_told_as_one() -> None:
    with pytest.raises(Refused, match="这里面有一张图片") as caught:
        refuse_long_lines("![甲](data:image/png;base64," + "A" * 6000 + ")", "f")
    assert str(caught.value.problems[0].place) == "f:1:6"


def test_more_lines_than_any_are_told() -> None:
    refuse_many_lines("甲\n" * 10, "f", 2, 10)
    with pytest.raises(Refused, match="f:12:1: 这里有 11 行，最多 10 行"):
        refuse_many_lines("甲\n" * 11, "f", 2, 10)
