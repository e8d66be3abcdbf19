import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.svg.parse import parse
from showcase.svg.size import WIDEST, size


def sized(attributes: str) -> tuple[int, int] | None:
    return size(parse(f"<svg {attributes}/>".encode()))


@pytest.mark.parametrize(
    ("attributes", "found"),
    [
        ('width="30" height="20"', (30, 20)),
        ('width="30px" height="20.4"', (30, 20)),
        ('width="1in" height="25.4mm"', (96, 96)),
        ('width="3e1" height=" 20 "', (30, 20)),
        ('viewBox="0 0 300 200"', (300, 200)),
        ('viewBox="-5,-5,300,200"', (300, 200)),
        ('width="100%" height="100%" viewBox="0 0 300 200"', (300, 200)),
        ('width="150" viewBox="0 0 300 200"', (150, 100)),
        ('height="100" viewBox="0 0 300 200"', (150, 100)),
        ('width="3200" height="1600"', (1600, 800)),
        ("", None),
        ('width="30"', None),
        ('width="0" height="20"', None),
        ('width="-30" height="20"', None),
        ('viewBox="0 0 0 200"', None),
        ('viewBox="0 0 300"', None),
        ('viewBox="0 0 nan inf"', None),
        ('width="1" height="1000"', None),
        ('width="1e99" height="1"', None),
    ],
)
def test_the_size_is_what_the_drawing_says(attributes: str, found: tuple[int, int] | None) -> None:
    assert sized(attributes) == found


@given(st.text("0123456789.e+-px%m ,", max_size=12), st.text("0123456789.e+-px%m ,", max_size=12))
def test_any_words_are_a_size_or_none(one: str, other: str) -> None:
    found = sized(f'width="{one}" height="{other}" viewBox="{one} {other}"')
    assert found is None or (0 < found[0] <= WIDEST and found[1] > 0)
