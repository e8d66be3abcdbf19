import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.care.numbers import is_bank_card, is_identity, is_old_identity, mobile


@pytest.mark.parametrize(
    ("digits", "number"),
    [
        ("13800138000", "13800138000"),
        ("8613800138000", "13800138000"),
        ("008613800138000", "13800138000"),
        ("12345678901", ""),
        ("1380013800", ""),
        ("138001380000", ""),
        ("14000000000", ""),
    ],
)
def test_a_mainland_mobile_number_has_eleven_digits_and_a_known_beginning(digits: str, number: str) -> None:
    assert mobile(digits) == number


@pytest.mark.parametrize(
    ("digits", "identity"),
    [
        ("11010519491231002X", True),
        ("11010519491231002x", True),
        ("440524188001010014", False),
        ("110105194912310021", False),
        ("110105194913310025", False),
        ("990105194912310026", False),
        ("1101051949123100", False),
        ("11010519491231X02X", False),
    ],
)
def test_an_identity_number_has_a_region_a_date_and_a_check_digit(digits: str, *, identity: bool) -> None:
    assert is_identity(digits) is identity


@pytest.mark.parametrize(
    ("digits", "identity"),
    [
        ("130503670401001", True),
        ("130503671301001", False),
        ("990503670401001", False),
        ("13050367040100", False),
    ],
)
def test_an_old_identity_number_has_a_region_and_a_date(digits: str, *, identity: bool) -> None:
    assert is_old_identity(digits) is identity


@pytest.mark.parametrize(
    ("digits", "told", "card"),
    [
        ("6226090000000048", False, True),
        ("6226090000000049", False, False),
        ("4111111111111111", False, False),
        ("4111111111111111", True, True),
        ("62260900000000480000000", True, False),
    ],
)
def test_a_bank_card_has_a_known_beginning_and_a_check_digit(digits: str, *, told: bool, card: bool) -> None:
    assert is_bank_card(digits, is_told=told) is card


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_never_an_identity_number(position: int, step: int) -> None:
    digits = "11010519491231002X"
    wrong = str((int(digits[position]) + step) % 10)
    assert not is_identity(digits[:position] + wrong + digits[position + 1 :])


@pytest.mark.parametrize(("length", "most"), [(15, 0), (16, 60), (17, 60), (18, 60), (19, 60), (20, 0)])
def test_random_digits_are_hardly_ever_taken_for_a_person_or_a_card(length: int, most: int) -> None:
    """Of 20 000 random numbers, 0.3 % at most; of these the Luhn digit lets one in ten pass."""
    dice = random.Random(length)  # noqa: S311 - a test wants the same numbers every time
    numbers = ("".join(dice.choices("0123456789", k=length)) for _ in range(20_000))
    false = [digits for digits in numbers if is_identity(digits) or is_bank_card(digits, is_told=False)]
    assert len(false) <= most
