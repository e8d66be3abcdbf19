from hypothesis import given
from hypothesis import strategies as st

from showcase.search.shards import shard_of, sharded

GRAMS = st.dictionaries(st.text(min_size=1, max_size=3), st.text("&'()", min_size=1), max_size=40)


@given(GRAMS)
def test_every_gram_is_in_the_shard_that_its_characters_give(grams: dict[str, str]) -> None:
    shards = sharded(grams.items())
    bits = (len(shards) - 1).bit_length()
    assert 1 << bits == len(shards)
    rows = [(row[i], row[i + 1], number) for number, row in enumerate(shards) for i in range(0, len(row), 2)]
    assert {gram: text for gram, text, _ in rows} == grams
    assert all(shard_of(gram, bits) == number for gram, _, number in rows)


@given(GRAMS)
def test_the_order_in_which_grams_come_does_not_show(grams: dict[str, str]) -> None:
    assert sharded(reversed(grams.items())) == sharded(grams.items())


def test_shards_are_about_equally_large() -> None:
    grams = [(chr(0x4E00 + i) + chr(0x4E00 + i * 7 % 5000), "x" * 20) for i in range(20_000)]
    sizes = [len(shard) // 2 for shard in sharded(grams)]
    average = 20_000 / len(sizes)
    assert len(sizes) > 50
    assert min(sizes) > 0.6 * average
    assert max(sizes) < 1.5 * average
