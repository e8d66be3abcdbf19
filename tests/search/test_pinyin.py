import pytest
from search.reading import levels

from showcase.search import pinyin
from showcase.search.pinyin import pairs_of, pinyin_lists, pinyin_shards


def test_a_name_is_found_by_its_syllables_and_by_their_first_letters() -> None:
    assert pairs_of([("fu", "ling", "qu")]) == {"fu ling", "ling qu", "qu ", "f l", "l q", "q "}


def test_what_is_not_spelled_parts_a_name() -> None:
    assert pairs_of([("wu", "li", "：", "dang", "3", "e", "jia")]) == {
        *("wu li", "li ", "w l", "l ", "dang ", "d ", "e jia", "jia ", "e j", "j "),
    }


def test_pairs_are_sorted_by_their_letters_with_the_cases_that_have_them() -> None:
    (shard,) = pinyin_shards(pinyin_lists([[("xi", "an")], [("xian",)]]))
    pairs = dict(zip(shard[::2], shard[1::2], strict=True))
    assert [pair.replace(" ", "") for pair in pairs] == sorted(pair.replace(" ", "") for pair in pairs)
    assert list(levels(pairs["xi an"])) == [0]
    assert list(levels(pairs["xian "])) == [1]
    assert list(levels(pairs["x "])) == [1]


def test_many_pairs_are_in_several_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    names = pinyin_lists([[("fu", "ling", "qu"), ("pu", "kou", "qu")]])
    (whole,) = pinyin_shards(names)
    monkeypatch.setattr(pinyin, "_SHARD", 10)
    shards = pinyin_shards(names)
    assert len(shards) > 2
    assert [row for shard in shards for row in shard] == whole


def test_names_without_pinyin_give_no_shard() -> None:
    assert pinyin_shards(pinyin_lists([[("1", "+")], []])) == []
