import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.ledger import Promise
from showcase.prose.kept import kept_anchors

SIGNS = st.lists(
    st.tuples(st.sampled_from(["背景", "做法", "成效", "经验启示"]), st.sampled_from(["", "一期", "二期"])),
    unique=True,
)


def kept(signs: list[tuple[str, str]], *promised: tuple[str, str, str]) -> dict[int, str]:
    return kept_anchors(signs, [Promise("p", own, text, within) for own, text, within in promised])


@given(SIGNS, st.randoms())
def test_whatever_the_order_each_keeps_its_own(signs: list[tuple[str, str]], random: st.randoms) -> None:  # type: ignore[valid-type]
    promised = [Promise("p", f"id-{number}", *sign) for number, sign in enumerate(signs)]
    mixed = list(signs)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    found = kept_anchors(mixed, promised)
    assert {mixed[position]: own for position, own in found.items()} == {
        sign: f"id-{number}" for number, sign in enumerate(signs)
    }


@pytest.mark.parametrize(
    "text",
    ["工作背景", "背景情况", "一、背景", "（二）背景", "背景　"],
)
def test_a_heading_that_is_corrected_keeps_its_anchor(text: str) -> None:
    assert kept([(text, "")], ("bei-jing", "背景", "")) == {0: "bei-jing"}


@pytest.mark.parametrize("text", ["成效", "党建引领", "背", "北京"])
def test_a_heading_that_says_something_else_does_not(text: str) -> None:
    assert kept([(text, "")], ("bei-jing", "背景", "")) == {}


def test_the_same_text_goes_before_a_likeness() -> None:
    promised = (("a", "党建联盟的做法", ""), ("b", "党建联盟做法", ""))
    assert kept([("党建联盟做法", ""), ("党建联盟的做法", "")], *promised) == {0: "b", 1: "a"}


def test_of_two_of_one_text_what_they_stand_under_decides() -> None:
    promised = (("a", "背景", "一期"), ("b", "背景", "二期"))
    assert kept([("背景", "三期"), ("背景", "二期"), ("背景", "一期")], *promised) == {1: "b", 2: "a"}


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("第二阶段", "第一阶段"),
        ("第二阶段工作", "第一阶段工作"),
        ("2024年税收", "2023年税收"),
        ("12个支部", "1个支部"),
        ("四级网格管理", "三级网格管理"),
    ],
)
def test_steps_years_and_levels_are_not_taken_for_each_other(text: str, promised: str) -> None:
    assert kept([(text, "")], ("own", promised, "")) == {}


def test_a_number_that_is_added_changes_nothing() -> None:
    assert kept([("2024年以来的做法", "")], ("own", "以来的做法", "")) == {0: "own"}
