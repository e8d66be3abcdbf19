from array import array

from hypothesis import given
from hypothesis import strategies as st

from showcase.search.lanes import lanes, shifted, with_bits

VALUES = st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=20)


@given(VALUES)
def test_an_array_is_what_its_bytes_say(values: list[int]) -> None:
    content = b"".join(value.to_bytes(8, "little") for value in values)
    assert lanes("Q", content).tolist() == values


@given(VALUES, st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1))
def test_bits_are_kept_and_added_in_every_element(values: list[int], kept: int, added: int) -> None:
    content = b"".join(value.to_bytes(8, "little") for value in values)
    changed = lanes("Q", with_bits(content, kept, added, 8))
    assert changed.tolist() == [value & kept | added for value in values]


@given(VALUES, st.integers(0, 63))
def test_every_element_is_shifted_alone(values: list[int], bits: int) -> None:
    assert shifted(array("Q", values), bits).tolist() == [value >> bits for value in values]
