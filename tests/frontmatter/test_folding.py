import pytest

from showcase.frontmatter.nodes import Scalar
from showcase.frontmatter.parse import parse_mapping


@pytest.mark.parametrize(
    ("yaml", "text"),
    [
        ("k: 甲楼有很多企业，\n  也有很多党员。\n", "甲楼有很多企业，也有很多党员。"),
        ("k: 甲\n  乙\n  丙\n", "甲乙丙"),
        ('k: "甲\n  乙"\n', "甲乙"),
        ("k: '甲\n  乙'\n", "甲乙"),
        ("k: >\n  甲楼\n  乙楼\n", "甲楼乙楼\n"),
        ("k: 钟 艺，\n  吴 晓\n", "钟 艺，吴 晓"),
        ("k: one\n  two\n", "one two"),
        ("k: 甲\n  two\n", "甲 two"),
        ("k: 甲\n\n  乙\n", "甲\n乙"),
        ("k: |\n  甲\n  乙\n", "甲\n乙\n"),
    ],
    ids=repr,
)
def test_chinese_text_over_several_lines_gets_no_spaces_that_nobody_typed(yaml: str, text: str) -> None:
    value = parse_mapping(yaml, "cases/a.md", 1, frozenset("k")).entries[0].value
    assert isinstance(value, Scalar)
    assert value.text == text
