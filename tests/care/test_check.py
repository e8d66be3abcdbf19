import time
from pathlib import Path

import pytest
from care.fronts import REQUIRED, facts, front
from hypothesis import given
from hypothesis import strategies as st
from support import REPOSITORY

from showcase.care.check import care
from showcase.care.defaults import default_wording
from showcase.care.figures import figures
from showcase.care.numerals import numerals
from showcase.care.passages import Passage
from showcase.care.personal import personal
from showcase.care.phrases import phrases
from showcase.frontmatter.fences import split
from showcase.load.site import load
from showcase.problems import Severity
from showcase.prose.source import Source
from showcase.read.tree import read_tree

CASES = sorted((REPOSITORY / "cases").glob("*.md"))
SOURCE = "sources:\n  - id: rb\n    title: 二零二二年的习总书记\n"
PIECES = [
    "1",
    "3800138000",
    " ",
    "-",
    "甲",
    "@",
    "a",
    ".",
    "\u200b",
    "１",
    "二零",
    "年",
    "约",
    "左右",
    "《",
    "十九大精神",
    "\n",
]


def test_all_texts_of_a_case_are_looked_at_and_every_problem_is_a_warning() -> None:
    text = REQUIRED.replace("甲楼怎样做", "电话13800138000") + SOURCE
    told = list(care(front(text), facts(SOURCE), Source("习总书记\n\n约3家左右", "f", 20), default_wording()))
    assert [str(problem).partition(" → ")[0] for problem in told] == [
        "f:9:12: 提醒：这里有手机号码，公开前请确认",
        "f:20:1: 提醒：“习总书记”不是规范写法",
        "f:22:1: 提醒：“约3家左右”的“约”和“左右”重复",
        "f:12:5: 提醒：来源“rb”没有写发布单位和日期",
    ]
    assert {problem.severity for problem in told} == {Severity.WARNING}


def test_a_body_is_looked_at_whatever_the_front_matter_is() -> None:
    told = list(care(None, None, Source("13800138000", "f", 1), ()))
    assert [problem.message for problem in told] == ["这里有手机号码，公开前请确认"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_five_cases_hold_no_personal_data_and_sound_wording(path: Path) -> None:
    content = path.read_text("utf-8")
    passage = Passage(content, Source(content, "f", 1))
    wording = default_wording()
    told = [*personal(passage), *numerals(passage), *phrases(passage, wording)]
    assert told == []


def test_the_figures_of_the_five_cases_are_those_of_their_texts() -> None:
    site = load(read_tree(REPOSITORY)).site
    assert site
    for case in site.cases:
        parts = split((REPOSITORY / case.source_path).read_text("utf-8"), case.source_path)
        assert list(figures(case.facts, Source(parts.body, "f", 1))) == []


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_any_text_has_a_report_whose_places_are_in_it(text: str) -> None:
    lines = text.split("\n")
    for problem in care(None, None, Source(text, "f", 1), default_wording()):
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1])


@pytest.mark.parametrize("piece", [*PIECES, "1 ", "a@", "a.", "约1", "《甲", "138 0013 8000 "])
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    assert _seconds(piece * 8_000) < 12 * max(_seconds(piece * 2_000), 0.005)


def _seconds(text: str) -> float:
    source = Source("", "f", 1)
    source.text = source.prose = text
    times = []
    for _ in range(3):
        start = time.perf_counter()
        for _ in care(None, None, source, default_wording()):
            pass
        times.append(time.perf_counter() - start)
    return min(times)
