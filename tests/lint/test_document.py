import pytest

from showcase.lint.document import Kind, Line, read
from showcase.prose.source import Source


def _blocks(text: str) -> list[tuple[str, str, bool]]:
    blocks = read(Source(text, "f", 1)).blocks
    return [(block.kind.name, "/".join(line.text for line in block.lines), block.in_item) for block in blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("甲\n乙\n\n丙", [("PARAGRAPH", "甲/乙", False), ("PARAGRAPH", "丙", False)]),
        (
            "甲\n## 乙\n丙",
            [("PARAGRAPH", "甲", False), ("HEADING", "## 乙", False), ("PARAGRAPH", "丙", False)],
        ),
        ("- 甲\n- 乙", [("LIST", "- 甲/- 乙", False)]),
        ("- 甲\n\n    乙", [("LIST", "- 甲", False), ("PARAGRAPH", "    乙", True)]),
        ("甲\n\n    乙", [("PARAGRAPH", "甲", False), ("CODE", "    乙", False)]),
        ("[^1]: 甲\n\n    乙", [("NOTE", "[^1]: 甲", False), ("PARAGRAPH", "    乙", True)]),
        ("甲\n> 乙\n丙", [("PARAGRAPH", "甲", False), ("PARAGRAPH", "乙/丙", False)]),
        ("甲\n---", [("PARAGRAPH", "甲/---", False)]),
        (
            "甲\n***\n乙",
            [("PARAGRAPH", "甲", False), ("PARAGRAPH", "***", False), ("PARAGRAPH", "乙", False)],
        ),
        ("甲\n```\n乙\n```\n丙", [("PARAGRAPH", "甲", False), ("PARAGRAPH", "丙", False)]),
        ("<div>\n甲\n</div>\n乙", [("PARAGRAPH", "乙", False)]),
        ("", []),
    ],
    ids=repr,
)
def test_a_text_is_divided_as_the_library_divides_it(text: str, blocks: list[tuple[str, str, bool]]) -> None:
    assert _blocks(text) == blocks


def test_a_line_in_a_quotation_knows_where_it_is_written() -> None:
    document = read(Source("> > 甲", "f", 5))
    line = document.blocks[0].first
    assert line == Line(0, "甲", 4, 2)
    assert str(document.place(line)) == "f:5:5"


def test_a_tab_is_four_columns() -> None:
    assert Line(0, "\t- 甲").indent == 4


def test_kinds_are_named_for_people() -> None:
    assert Kind.CODE.value == "indented code"
