from hypothesis import given
from hypothesis import strategies as st

from showcase.search.coding import HINTS
from showcase.search.grams import CLASSES, NEXT, POSTING, class_of, records, second

TEXTS = st.text("党建品牌a1+ 𠮷", max_size=30)


@given(TEXTS, st.integers(0, 2**20))
def test_every_unit_of_a_text_has_one_record_of_what_follows(text: str, posting: int) -> None:
    units = text.encode("utf-16-le")
    run = [int.from_bytes(units[i : i + 2], "little") for i in range(0, len(units), 2)] + [ord(" ")] * 8
    expected = sorted(
        (run[i], run[i + 1], run[i + 2] % CLASSES, posting * HINTS + run[i + 3] % HINTS)
        for i in range(len(units) // 2)
    )
    found = [
        (first, second(record & NEXT), class_of(record & NEXT), record >> POSTING)
        for firsts, follows in records(text, posting)
        for first, record in zip(firsts, follows, strict=True)
        if (first, second(record & NEXT)) != (ord(" "), ord(" "))
    ]
    assert sorted(found) == [row for row in expected if row[:2] != (ord(" "), ord(" "))]
