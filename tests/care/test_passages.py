from care.fronts import front

from showcase.care.passages import passages
from showcase.prose.source import Source


def test_every_text_of_the_front_matter_and_the_body_is_a_passage() -> None:
    texts = list(passages(front("title: 甲\ntags:\n  - 乙\nsources:\n  - title: 丙\n"), Source("丁", "f", 9)))
    assert [(each.text, each.is_cited) for each in texts] == [
        ("甲", False),
        ("乙", False),
        ("丙", True),
        ("丁", False),
    ]


def test_without_front_matter_the_body_is_all() -> None:
    assert [each.text for each in passages(None, Source("丁", "f", 9))] == ["丁"]


def test_a_piece_of_a_text_is_placed_where_it_was_written() -> None:
    text = 'title: "甲乙甲"\nsummary: 乙甲\nplace: |\n  丙\n  甲\n'
    placed = {each.text: each for each in passages(front(text), Source("", "f", 9))}
    assert str(placed["甲乙甲"].place(0, 1)) == "f:2:9"
    assert str(placed["甲乙甲"].place(2, 1)) == "f:2:11"
    assert str(placed["乙甲"].place(1, 1)) == "f:3:11"
    assert str(placed["丙\n甲\n"].place(2, 1)) == "f:6:3"


def test_a_piece_that_is_written_otherwise_is_placed_at_its_text() -> None:
    placed = next(passages(front('title: "\\u7532"\n'), Source("", "f", 9)))
    assert str(placed.place(0, 1)) == "f:2:8"
