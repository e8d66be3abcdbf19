from hypothesis import given
from hypothesis import strategies as st

from showcase.search.merging import Entry
from showcase.search.shards import shard_of, sharded

GRAMS = st.dictionaries(st.text(min_size=1, max_size=3), st.text("&'()", min_size=1), max_size=40)


def _entries(grams: dict[str, str]) -> list[Entry]:
    return [(gram, text, b"") for gram, text in grams.items()]


@given(GRAMS)
def test_every_gram_is_in_the_shard_that_its_characters_give(grams: dict[str, str]) -> None:
    shards = sharded(_entries(grams))
    bits = (len(shards) - 1).bit_length()
    assert 1 << bits == len(shards)
    rows = [(gram, text, number) for number, shard in enumerate(shards) for gram, text, _ in shard]
    assert {gram: text for gram, text, _ in rows} == grams
    assert all(shard_of(gram, bits) == number for gram, _, number in rows)


@given(GRAMS)
def test_the_order_in_which_grams_come_does_not_show(grams: dict[str, str]) -> None:
    assert sharded(reversed(_entries(grams))) == sharded(_entries(grams))


def test_shards_are_about_equally_large() -> None:
    grams = [(chr(0x4E00 + i) + chr(0x4E00 + i * 7 % 5000), "x" * 20, b"") for i in range(20_000)]
    sizes = [len(shard) for shard in sharded(grams)]
    average = 20_000 / len(sizes)
    assert len(sizes) > 50
    assert min(sizes) > 0.6 * average
    assert max(sizes) < 1.5 * average
