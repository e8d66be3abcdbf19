import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import REPOSITORY

from showcase.frontmatter.fences import split
from showcase.lint.check import lint
from showcase.prose.markdown import to_html
from showcase.prose.source import Source

CASES = sorted((REPOSITORY / "cases").glob("*.md"))
PIECES = """
    甲 乙， 。 “ ” ** __ * _ ` ``` ~~~ # ## ＃ - 1. 1、 （1） ① | ｜ |---| > ＞ [ ] ( ) （ ） ![ {# } ｛ [^1]
    [^1]: <!-- --> <div> </div> &nbsp https:// \\ ~~ === ---
""".split()
GAPS = [" ", "    ", "\t", "\u3000", "\n", "\n\n", "\u200b"]
TEXTS = st.lists(st.sampled_from([*PIECES, *GAPS]), max_size=30).map("".join)


def _told(text: str, first_line: int = 1) -> list[str]:
    return [str(problem) for problem in lint(Source(text, "f", first_line))]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_five_cases_are_sound(path: Path) -> None:
    parts = split(path.read_text("utf-8"), "f")
    assert _told(parts.body, parts.body_line) == []


def test_problems_are_sorted_and_counted_from_the_first_line_of_the_text_in_its_file() -> None:
    assert _told("＃ 甲\n\n### 乙\n\n甲**乙\n", 10) == [
        "f:10:1: “＃”是全角的，这一行不会成为标题 → 改成英文的 # 加一个空格：# 甲",
        "f:12:1: 提醒：标题跳级：正文的第一个标题应当是 2 级，这个是 3 级 → 改成 2 级标题：## …",
        "f:14:2: “**”没有配对，会照原样显示 → 在要强调的文字前后各写一个“**”；不要强调就删掉",
    ]


def test_code_and_comments_are_nobodys_business() -> None:
    text = "＃ 甲\n1、乙\n2、丙\n[甲]（a.md）\n**甲\n\u200b"
    assert _told(f"```\n{text}\n```\n\n<!--\n{text}\n-->\n") == []


@given(TEXTS)
def test_any_text_has_a_report_whose_places_are_in_it(text: str) -> None:
    lines = text.split("\n")
    problems = list(lint(Source(text, "f", 1)))
    assert problems == sorted(problems)
    for problem in problems:
        assert 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert problem.message
        assert problem.hint


@given(
    st.lists(st.sampled_from(["甲", "乙，", "“", "”", "**", "。", " ", "\n", "a"]), max_size=10).map("".join)
)
def test_stars_that_are_shown_are_reported(text: str) -> None:
    shown = re.sub(r"(?s)<code>.*?</code>|<[^>]*>", "", to_html(text))
    if "****" not in text and "**" in shown:
        assert _told(text)


ITEMS = st.builds(
    lambda indent, sign: f"{' ' * indent}{sign} 甲",
    st.sampled_from([0, 0, 1, 2, 3, 4, 4, 6, 8]),
    st.sampled_from(["-", "-", "1.", "2."]),
)


@given(st.lists(st.one_of(ITEMS, st.sampled_from(["丙", ""])), max_size=6).map("\n".join))
def test_signs_of_lists_that_are_shown_are_reported(text: str) -> None:
    if re.search(r"(?m)(?:^|>)\s*- ", to_html(text)):
        assert _told(text)


ROWS = ["| a | b |", "| --- | --- |", "|---|", "甲", "", "| 1 | 2 | 3 |", "| 1 |", "| —— | —— |"]


@given(st.lists(st.sampled_from(ROWS), min_size=2, max_size=6).map("\n".join))
def test_dashes_of_tables_that_are_shown_are_reported(text: str) -> None:
    shown = re.sub(r"<[^>]*>", "", to_html(text))
    if re.search(r"-{3} ?\|", shown):
        assert _told(text)


@pytest.mark.parametrize(
    "piece", [*PIECES, " ", "\t", "\u3000", "\n", "甲\n", "**甲 ", "{#a", "[甲](", "1、甲\n", "_甲", "＃"]
)
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    assert _growth(piece) < 3 * 4


def _growth(piece: str) -> float:
    """Return how many times longer four times as much text takes, from the best of three runs."""
    sources = [Source("", "f", 1) for _ in range(2)]
    for source, count in zip(sources, (1_500, 6_000), strict=True):
        source.text = source.prose = piece * count
    short, long = (min(_seconds(source) for _ in range(3)) for source in sources)
    return long / max(short, 0.002)


def _seconds(source: Source) -> float:
    start = time.perf_counter()
    for _ in lint(source):
        pass
    return time.perf_counter() - start


def test_pairs_of_hostile_pieces_take_no_longer() -> None:
    for one, two in pairwise(PIECES):
        assert _growth(one + two) < 3 * 4, one + two
