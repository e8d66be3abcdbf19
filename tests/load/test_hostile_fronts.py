"""Front matter and settings made to cost much are done in time: read, or refused with their place."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import CASE, SITE

from showcase.load.case import load_case
from showcase.load.settings import load_settings

VOCABULARY = load_settings(SITE.encode()).readable
_, FRONT, BODY = CASE.split("---\n", 2)
SECONDS = 20  # four times what is promised, for the machines of tests
SIGNS = "ab:- \n\t#[]{},'\"|>&*!%@`?甲：，“"

HOSTILE = {
    "a long title": "title: " + "甲" * 20_000,
    "brackets in brackets": "title: " + "[" * 4_900,
    "braces in braces": "title: " + "{a: " * 1_200,
    "lists in lists": "tags:\n" + "- " * 2_400,
    "deeper and deeper": "".join(f"{' ' * depth}a:\n" for depth in range(300)),
    "many laughs": "a0: &a0 x\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 400)),
    "many names of one": "a: &a [x]\nb: [" + "*a, " * 1_200 + "]",
    "many fields": "".join(f"k{number}: v\n" for number in range(1_400)),
    "one field again and again": "a: v\n" * 1_400,
    "Chinese colons": "标题：甲\n" * 1_400,
    "a quotation without end": 'title: "' + "a\n" * 1_400,
    "a long quotation without end": 'a: \u202e\nx: "甲\n' + f"   {'甲' * 300} 乙\n" * 1_000,
    "lines of tabs": "\ttitle: a\n" * 1_400,
    "bullets": "tags:\n" + "•甲\n" * 1_400,
    "glued bullets": "tags:\n" + "-甲\n" * 1_400,
    "wide spaces": "\u3000title: a\n" * 1_400,
    "many fences": "--- a\n" * 1_400,
    "a date without end": "published: " + "2026-" * 950,
    "a region without end": "region: " + "江苏省" * 1_600,
    "an address without end": f"sources:\n  - {{id: a, url: 'https://{'a.' * 2_400}'}}",
    "a number without end": f"figures:\n  - {{label: 甲, value: {'1,' * 2_400}}}",
    "a number of signs": f"figures:\n  - {{label: 甲, value: {'万' * 2_400}, source: ribao}}",
    "a region of ligatures": f"region: '{'ﷺ' * 1_600}'",
    "wide spaces in values": "slogan: 甲\nteaching:\n  duration: |\n" + f"    一{'　' * 4_800}甲\n" * 50,
    "a text without end": "summary: |\n" + f"  {'1-' * 2_400}\n" * 180,
    "many figures": "figures:\n" + "  - {label: 甲, value: 1}\n" * 1_400,
    "many sources": "sources:\n" + "".join(f"  - {{id: s{n}, title: 甲}}\n" for n in range(1_400)),
    "noise": "".join(random.Random(3).choices(SIGNS, k=20_000)),  # noqa: S311 - no secret
    "more lines than any": "# a\n" * 100_000,
}


def done(front: str) -> float:
    """Return the seconds it takes to load a case with `front`, which tells of something wrong."""
    own = "\n".join(line for line in FRONT.split("\n") if not line.startswith("title:"))
    content = f"---\n{own}{front}\n---\n{BODY}".encode("utf-8", "replace")
    start = time.perf_counter()
    problems = load_case("cases/jia.md", content, VOCABULARY).problems
    assert problems
    assert all(problem.place.path == "cases/jia.md" for problem in problems)
    return time.perf_counter() - start


@pytest.mark.parametrize("front", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_front_is_done_in_time(front: str) -> None:
    assert done(front) < SECONDS


@pytest.mark.parametrize(
    "name",
    [
        "many laughs",
        "lists in lists",
        "deeper and deeper",
        "more lines than any",
        "a long quotation without end",
    ],
)
def test_hostile_settings_are_done_in_time(name: str) -> None:
    start = time.perf_counter()
    assert load_settings(f"{SITE}{HOSTILE[name]}\n".encode()).problems
    assert time.perf_counter() - start < SECONDS


def test_words_as_many_as_may_be_are_read_in_time() -> None:
    zones = "".join(f"  - {{name: 区{n}, slug: qu-{n}, within: 江苏省南京市浦口区}}\n" for n in range(900))
    text = SITE.replace("zones:\n", f"zones:\n{zones}")
    start = time.perf_counter()
    assert load_settings(text.encode()).vocabulary
    assert time.perf_counter() - start < SECONDS


@settings(max_examples=30)
@given(st.text(SIGNS, max_size=300))
def test_any_front_is_read_or_refused(front: str) -> None:
    load_case("cases/jia.md", f"---\n{FRONT}{front}\n---\n{BODY}".encode(), VOCABULARY)
    load_settings(f"{SITE}{front}\n".encode())


@pytest.mark.long
@settings(max_examples=20_000)
@given(st.binary(max_size=2_000) | st.text(SIGNS, max_size=4_000).map(str.encode))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    load_case("cases/jia.md", b"---\n" + FRONT.encode() + content + b"\n---\n" + content, VOCABULARY)
    load_settings(SITE.encode() + content)
