import pytest

from showcase.frontmatter.lines import Line, closed_quotation, structure

KNOWN = frozenset(("a", "b", "名"))


def _lines(text: str) -> list[Line]:
    return list(structure(text, KNOWN))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("a: 甲\n\n# 说明\nb: 乙", [0, 3]),
        ("a: |\n  甲\n\n  乙\nb: 丙", [0, 4]),
        ("x:\n  - a: |\n      甲\n    b: 乙", [0, 1, 3]),
        ("x:\n  - |\n    甲\n  - 乙", [0, 1, 3]),
        ('a: "甲\n  乙"\nb: 丙', [0, 2]),
        ('a: "甲\nb: "乙"', [0, 1]),
        ("其他: '甲\n  b: 乙'\nb: 丙", [0, 2]),
    ],
    ids=["remarks", "block", "block-in-group", "block-in-list", "quotation", "unclosed", "unknown-name"],
)
def test_only_lines_of_structure_are_met(text: str, numbers: list[int]) -> None:
    assert [line.number for line in _lines(text)] == numbers


def test_a_field_is_known_by_its_name_with_either_colon() -> None:
    assert [(line.key, line.value, line.start) for line in _lines("a: 甲\n名：乙\n其他: 丙")] == [
        ("a", "甲", 3),
        ("名", "乙", 2),
        ("", "", 0),
    ]


def test_an_item_knows_whether_fields_follow_below_it() -> None:
    items = [line for line in _lines("x:\n  - a: 甲\n    b: 乙\n  - a：丙\n  - 丁") if line.is_item]
    assert [line.has_fields for line in items] == [True, False, False]


def test_text_that_goes_on_is_told_from_a_new_line_of_structure() -> None:
    assert [line.goes_on for line in _lines("a: 甲\n  b: 乙\n  丙\nb:\n  丁")] == [
        False,
        True,
        True,
        False,
        False,
    ]


def test_a_quotation_that_nothing_closes_is_marked() -> None:
    assert [line.is_unclosed for line in _lines('a: "甲\nb: 乙')] == [True, False]


@pytest.mark.parametrize(
    ("text", "quotation"),
    [('"甲" 乙', '"甲"'), (r'"甲\"乙"', r'"甲\"乙"'), ("'it''s'", "'it''s'"), ('"甲', ""), ("'''", "")],
)
def test_a_quotation_ends_where_yaml_ends_it(text: str, quotation: str) -> None:
    assert closed_quotation(text) == quotation
