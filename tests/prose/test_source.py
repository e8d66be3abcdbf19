import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.problems import Place
from showcase.prose.source import Source


def _source(text: str) -> Source:
    return Source(text, "f", 10)


def test_places_are_counted_from_the_first_line_of_the_text_in_its_file() -> None:
    source = _source("甲\n乙丙\n")
    assert source.place_at(0) == Place("f", 10, 1)
    assert source.place_at(3) == Place("f", 11, 2)
    assert source.find("丙") == Place("f", 11, 2)
    assert source.find("丁") == Place("f", 10, 1)


@pytest.mark.parametrize(
    "text",
    [
        "`X` X",
        "```\nX\n```\nX",
        "~~~ py\nX\n~~~\nX",
        "~~~~\n```\nX\n~~~\n~~~~\nX",
        "<!-- X --> X",
        "``X ` X`` X",
        "<!--\nX\n-->X",
    ],
    ids=repr,
)
def test_code_and_comments_are_not_searched(text: str) -> None:
    assert [_source(text).place_at(text.rindex("X"))] == list(_source(text).find_all(re.compile("X")))


@pytest.mark.parametrize("text", ["` X", "```\nX", "<!-- X", "`a\n\nX`"], ids=repr)
def test_what_is_opened_and_never_closed_hides_nothing(text: str) -> None:
    assert _source(text).find("X") == _source(text).place_at(text.index("X"))


def test_a_pattern_is_found_by_its_number_and_its_group() -> None:
    source = _source("a=1\na=2")
    form = re.compile("a=(.)")
    assert [source.find_pattern(form, number) for number in (0, 1, 9)] == [
        Place("f", 10, 3),
        Place("f", 11, 3),
        Place("f", 11, 3),
    ]
    assert source.find_pattern(re.compile("b")) == Place("f", 10, 1)


def test_a_heading_is_found_by_its_level_and_its_words() -> None:
    source = _source(
        "## 背景介绍\n# 背景\n## **背**景 ## {#x}\n```\n## 背景\n```\n## 背景 {: .a }\n<h3>成效</h3>"
    )
    assert [source.heading(2, "背景", number).line for number in (0, 1, 2)] == [12, 16, 16]
    assert source.heading(1, "背景", 0).line == 11
    assert source.heading(3, "成效", 0).line == 17
    assert source.heading(4, "没有", 0).line == 10


@given(st.text("`~<!->\nX ", max_size=40))
def test_blanking_moves_nothing(text: str) -> None:
    source = _source(text)
    assert [len(line) for line in source.prose.split("\n")] == [len(line) for line in text.split("\n")]


@pytest.mark.parametrize("blank", ["\u3000\u3000", "\xa0", " \u200b", "\ufeff"])
def test_a_line_of_unseen_characters_parts_paragraphs(blank: str) -> None:
    assert Source(f"甲\n{blank}\n乙", "f", 1).text == "甲\n\n乙"
