import pytest
from support import SITE, case

from showcase.load.case import load_case
from showcase.load.settings import load_settings
from showcase.problems import Edit, Place

VOCABULARY = load_settings(SITE.encode()).readable


def mends(**fields: str) -> list[tuple[Edit, ...] | None]:
    """Return the mends of the problems of a case with these fields."""
    return [problem.mend for problem in load_case("f", case(**fields).encode(), VOCABULARY).problems]


def edits(**fields: str) -> list[tuple[str, str]]:
    return [(edit.old, edit.new) for mend in mends(**fields) for edit in mend or ()]


@pytest.mark.parametrize(
    ("field", "written", "good"),
    [
        ("carrier", "“楼宇”", "楼宇"),
        ("carrier", "「楼宇」", "楼宇"),
        ("region", "“江苏省南京市浦口区”", "江苏省南京市浦口区"),
        ("published", "“2026-01-02”", "2026-01-02"),
        ("published", "20260102", "2026-01-02"),
        ("published", "“２０２６０１０２”", "2026-01-02"),
        ("published", "2026年1月2号", "2026-01-02"),
        ("published", "二〇二六年一月", "2026-01"),
        ("draft", "‘否’", "否"),
        ("tags", "楼宇党建", "[楼宇党建]"),
        ("tags", "楼宇党建、园区党建", "[楼宇党建, 园区党建]"),
        ("tags", "【楼宇党建，园区党建】", "[楼宇党建, 园区党建]"),
        ("tags", "［楼宇党建；园区党建］", "[楼宇党建, 园区党建]"),
    ],
)
def test_a_value_that_can_only_be_meant_in_one_way_has_a_mend(field: str, written: str, good: str) -> None:
    assert edits(**{field: written}) == [(written, good)]


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("carrier", "楼"),
        ("carrier", '"“楼宇”"'),
        ("region", "“朝阳区”"),
        ("published", "2026-13-01"),
        ("published", "去年"),
        ("published", "'20260102'"),
        ("tags", "楼宇党建、没有"),
        ("tags", "“楼宇党建”"),
        ("tags", "'【楼宇党建】'"),
        ("tags", "\n  楼宇党建、\n  园区党建"),
    ],
)
def test_what_may_mean_something_else_or_is_quoted_has_none(field: str, written: str) -> None:
    assert set(mends(**{field: written})) == {None}


def test_free_text_is_a_list_only_in_brackets() -> None:
    teaching = "\n  duration: 60分钟\n  objectives: {}"
    assert edits(teaching=teaching.format("【甲，乙】")) == [("【甲，乙】", "[甲, 乙]")]
    assert edits(teaching=teaching.format("甲、乙")) == []


def test_an_item_of_a_list_is_mended_at_its_place() -> None:
    mend = (Edit(Place("f", 14, 5), "“园区党建”", "园区党建"),)
    assert mend in mends(tags="\n  - 楼宇党建\n  - “园区党建”")
