"""No text takes long, whatever is in it: it is done in time, or refused with its place."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prose.hostile import HOSTILE, SIGNS, body
from support import SITE, case

from showcase import limits
from showcase.load.case import LoadedCase, load_case
from showcase.load.settings import load_settings
from showcase.problems import Refused
from showcase.prose.bounds import refuse_boundless

VOCABULARY = load_settings(SITE.encode()).readable
SECONDS = 5 * 4  # five on a quiet machine; the machines of tests are not
SMALL, LARGE = 2_000, limits.BODY_CHARACTERS - 1_000


def loaded(text: str) -> tuple[LoadedCase, float]:
    """Return the case with the body `text`, and the seconds it took."""
    content = case(text).encode("utf-8", "replace")
    start = time.perf_counter()
    return load_case("cases/jia.md", content, VOCABULARY), time.perf_counter() - start


def refusals(text: str) -> list[str]:
    """Return what is beyond the limits in `text`, which begins in line 10."""
    try:
        refuse_boundless(text, "f", 10)
    except Refused as refused:
        return [str(problem) for problem in refused.problems]
    return []


def test_hostile_texts_are_done_in_time() -> None:
    slow = {name: taken for name in HOSTILE if (taken := loaded(body(name, SMALL))[1]) > SECONDS / 4}
    assert slow == {}


@pytest.mark.long
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_as_long_as_may_be_are_done_in_time(name: str) -> None:
    assert loaded(body(name, LARGE))[1] < SECONDS


@pytest.mark.parametrize("name", ["![", "[a][b", "*a", "one note", "many columns"])
def test_the_worst_are_refused_with_their_place(name: str) -> None:
    found = [problem for problem in loaded(body(name, LARGE))[0].problems if "太多" in problem.message]
    assert [(problem.place.path, bool(problem.hint)) for problem in found] == [("cases/jia.md", True)]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.text(SIGNS, min_size=1, max_size=6), st.integers(1, 400)), max_size=6))
def test_repeated_signs_are_done_in_time(pieces: list[tuple[str, int]]) -> None:
    assert loaded("".join(piece * times for piece, times in pieces))[1] < SECONDS


@pytest.mark.long
@settings(max_examples=3000)
@given(st.lists(st.tuples(st.text(SIGNS, min_size=1, max_size=8), st.integers(1, 20_000)), max_size=8))
def test_many_repeated_signs_are_done_in_time(pieces: list[tuple[str, int]]) -> None:
    assert loaded("".join(piece * times for piece, times in pieces)[:LARGE])[1] < SECONDS


def test_what_is_beyond_a_limit_is_told_where_it_begins() -> None:
    assert refusals("甲\n\n" + f"{'乙' * 99}\n" * 201)[0].startswith("f:12:1: 这一段有 20100 个字符")
    assert refusals("甲\n\n" * 2501) == ["f:5012:1: 正文有 5002 行，最多 5000 行 → 分成几个案例来写"]
    assert refusals("甲" * 100_001)[0].startswith("f:10:100001: 正文有 100001 个字符，最多 100000 个")
    assert refusals("甲\n\n乙" + "-" * 301)[0].startswith("f:12:2: “-”连着写了 301 个，最多 300 个")
    assert refusals("## 甲\n\n" * 501) == ["f:1010:1: 标题太多，最多 500 个 → 分成几个案例来写"]
    assert refusals("甲[^1]\n" * 1001) == ["f:1010:2: 注释的记号太多，最多 1000 个 → 分成几个案例来写"]
    assert refusals("甲\n\n" + "<b " * 2000)[0].startswith("f:12:1099: 没有写完的 HTML 标签太多")


def test_long_ordinary_texts_are_not_refused() -> None:
    sentence = "园区党委**组织**企业[互助](https://a.cn/b)，走访 `32` 家 <b>企业</b>，*满意*率高[^1]。"
    paragraph = "".join([sentence] * 12)
    rows = "| 企业 | 党员 | 网址 |\n| --- | --- | --- |\n" + "| 甲公司 | 12 | [官网](https://a.cn) |\n" * 300
    items = "".join(f"- {sentence}\n" for _ in range(200))
    text = f"{(paragraph + chr(10) * 2) * 40}{rows}\n{items}\n[^1]: 见报告。"
    problems = loaded(text)[0].problems
    assert [
        str(problem) for problem in problems if "太" in problem.message or "最多" in problem.message
    ] == []
