import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.text.quotations import Unpaired, unpaired_mark


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“甲“乙", Unpaired(2, "前引号 “ 的前面还有一个没有结束", "改成 ”，或在前面补上 ”")),
        ("”甲”乙", Unpaired(0, "后引号 ” 前面没有前引号 “", "改成 “，或在前面补上 “")),
        ("甲》乙", Unpaired(1, "后书名号 》 前面没有前书名号 《", "改成 《，或在前面补上 《")),
    ],
    ids=repr,
)
def test_a_mark_that_does_not_pair_is_found(text: str, found: Unpaired) -> None:
    assert unpaired_mark(text)[0] == found


@pytest.mark.parametrize(
    "text", ["“甲”“乙”", "“甲《乙》”", "《甲《乙》丙》", "“甲", "《“甲”乙》", "‘甲“乙”’"]
)
def test_marks_that_pair_and_one_that_is_still_open_are_sound(text: str) -> None:
    assert unpaired_mark(text)[0] is None


@given(st.text("“”《》甲", max_size=12))
def test_what_is_found_is_a_mark_and_what_pairs_leaves_nothing_open(text: str) -> None:
    found, opened = unpaired_mark(text)
    assert found is None or text[found.offset] in "“”》"
    if not found:
        assert len(opened) == sum(map(text.count, "“《")) - sum(map(text.count, "”》"))
