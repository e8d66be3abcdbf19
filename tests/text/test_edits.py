import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.problems import Edit, Place
from showcase.text.edits import applied


def edit(line: int, column: int, old: str, new: str) -> Edit:
    return Edit(Place("f", line, column), old, new)


def test_edits_are_found_by_line_and_column() -> None:
    mend = (edit(2, 1, "乙", "丁"), edit(1, 2, "", "："), edit(3, 1, "", "\n"))
    assert applied("甲\n乙\n丙", [mend]) == ("甲：\n丁\n\n丙", (True,))


def test_lines_are_counted_from_the_first_one_of_a_part() -> None:
    assert applied("甲\n乙", [(edit(12, 1, "乙", "丙"),)], 11) == ("甲\n丙", (True,))


def test_an_edit_may_span_the_end_of_a_line() -> None:
    assert applied("甲\n乙", [(edit(1, 2, "\n", ""),)]) == ("甲乙", (True,))


def test_a_mend_that_touches_an_earlier_one_is_left_as_a_whole() -> None:
    first, second = (edit(1, 1, "甲乙", "A"),), (edit(1, 2, "乙丙", "B"), edit(1, 4, "丁", "C"))
    assert applied("甲乙丙丁", [first, second]) == ("A丙丁", (True, False))


def test_two_mends_that_begin_at_one_place_have_no_order_and_the_second_is_left() -> None:
    first, second = (edit(1, 1, "", "\n"),), (edit(1, 1, "", "> "),)
    assert applied("甲", [first, second]) == ("\n甲", (True, False))


def test_changes_beside_each_other_are_both_made() -> None:
    assert applied("甲乙", [(edit(1, 1, "甲", "A"),), (edit(1, 2, "乙", "B"),)]) == ("AB", (True, True))


def test_an_edit_that_does_not_fit_is_a_bug() -> None:
    with pytest.raises(ValueError, match="does not stand here"):
        applied("甲", [(edit(1, 1, "乙", ""),)])


@given(st.text("甲乙\n", min_size=1), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 3)), max_size=6))
def test_what_is_not_edited_stays(text: str, spans: list[tuple[int, int]]) -> None:
    mends = []
    for start, length in spans:
        at = min(start, len(text))
        line, column = text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1
        mends.append((edit(line, column, text[at : at + length], "*"),))
    after, done = applied(text, mends)
    assert after.count("*") == sum(done)
    gone = sum(len(mend[0].old) for mend, is_done in zip(mends, done, strict=True) if is_done)
    assert len(after) == len(text) - gone + sum(done)
