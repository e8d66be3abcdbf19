import pytest

from showcase.importing.sentences import ends, ends_sentence, han_count, is_han, is_open, sentences


def test_sentences_keep_their_final_marks() -> None:
    assert sentences("甲来了。乙说：“走吧！”丙呢？") == ("甲来了。", "乙说：“走吧！”", "丙呢？")


@pytest.mark.parametrize(
    ("text", "expected"), [("完了。", True), ("他说：“好。”", True), ("分三步：", True), ("五个方面", False)]
)
def test_a_clause_ends_with_a_final_mark(text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert ends(text) is expected


def test_a_colon_ends_no_sentence() -> None:
    assert not ends_sentence("分三步：")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("发布了“首", True), ("“首席”的（新", True), ("“首席”", False), ("席健康官”的", False)],
)
def test_a_quotation_that_is_not_closed_is_open(text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_open(text) is expected


def test_only_chinese_characters_count() -> None:
    assert (han_count("甲A1，乙〇"), is_han("甲"), is_han("，"), is_han("")) == (3, True, False, False)
