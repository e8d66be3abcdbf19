import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fix.careless import BODIES, CASES, FRONTS
from fix.files import diagnosed, fixed
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support import REPOSITORY, case

from showcase.fields.declaration import names
from showcase.fix.dates import date_problems
from showcase.frontmatter.meant import meant_mapping
from showcase.frontmatter.nodes import Mapping, Node, Scalar
from showcase.frontmatter.parse import parse_mapping
from showcase.model.case import Facts
from showcase.text.edits import applied
from showcase.text.half_width import half_width

LAW = settings(max_examples=60)
SOURCES = [*sorted((REPOSITORY / "cases").glob("*.md")), *sorted((REPOSITORY / "templates").rglob("*.html"))]
KNOWN = names(Facts)
SENTENCE = "园区的党组织为企业服务，和有关部门一起，在楼里建了党群服务中心，把工作做到了一线。" * 3


@LAW
@given(CASES)
def test_what_is_mended_needs_no_mending(text: str) -> None:
    first = fixed(text)
    assert [str(problem) for problem in first.left if problem.mend is not None] == []
    second = fixed(first.result)
    assert (second.changes, second.result) == ((), first.result)


@LAW
@given(CASES)
def test_no_word_is_lost_or_moved(text: str) -> None:
    assert _words(fixed(text).after) == _words(text)


def _words(text: str) -> str:
    """Return the Chinese of a text without what dates are made of."""
    return re.sub("[^\u4e00-\u9fff]|[年月日号〇二六一]", "", text)


@LAW
@given(CASES)
def test_a_mend_mends_its_problem(text: str) -> None:
    for problem in diagnosed(text):
        if problem.mend:
            after, _ = applied(text, [problem.mend])
            above = [edit for edit in problem.mend if edit.place.line <= problem.place.line]
            moved = sum(edit.new.count("\n") - edit.old.count("\n") for edit in above)
            place = replace(problem.place, line=problem.place.line + moved)
            assert (place, problem.message) not in [(one.place, one.message) for one in diagnosed(after)]


@LAW
@given(CASES, st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_a_file_without_anything_to_mend_is_untouched_byte_for_byte(text: str, ends: str, codec: str) -> None:
    content = text.replace("\n", ends).encode(codec)
    problems = [*diagnosed(text), *date_problems(text, "cases/jia.md")]
    assert (fixed(content).result == content) is not any(problem.mend for problem in problems)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_sources_of_the_site_are_untouched(path: Path) -> None:
    content = path.read_bytes()
    mended = fixed(content, path.relative_to(REPOSITORY).as_posix())
    assert (mended.changes, mended.result) == ((), content)


@LAW
@given(BODIES, st.sampled_from(["gb18030", "utf-16", "utf-16-le", "utf-16-be"]))
def test_another_encoding_keeps_every_character(body: str, codec: str) -> None:
    text = case(f"{SENTENCE}\n\n{body}").replace("\t", " ")
    mended = fixed(text.replace("\n", "\r\n").encode(codec))
    assert mended.before == text
    assert mended.after == fixed(text).after
    assert mended.result == mended.after.replace("\n", "\r\n").encode()
    assert mended.changes[0].reason.startswith("编码从 ")


@LAW
@given(FRONTS)
@example("title：甲\ntags:\n　　-乙\n")
@example("tags: [甲，乙]\npublished：2026\n")
def test_the_front_matter_says_what_it_was_taken_to_mean(front: str) -> None:
    meant = meant_mapping(front, "f", 1, KNOWN)
    mended = fixed(f"---\n{front}---\n\n## 甲\n")
    if meant and "\n---\n" not in f"\n{front}":
        inner = mended.after.removeprefix("---\n").rpartition("---\n")[0]
        assert _said(parse_mapping(inner, "f", 1, KNOWN)) == _said(meant)


def _said(mapping: Mapping) -> str:
    """Return what front matter says, without what the fields unify: dates, lists and quotations."""
    return re.sub(
        "[-0-9〇二六一年月日.．、，【】“”]",
        "",
        half_width("|".join(_told(mapping)).replace("、", "|").replace("，", "|")),
    )


def _told(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield entry.key.text
            yield from _told(entry.value)
    else:
        for item in node.items:
            yield from _told(item)


KEPT = [
    "```\n１、甲\n2、乙\n\u200b｜丙｜\n```",
    "~~~\n[甲]（a.md）\n- 甲\n  - 乙\n~~~",
    "<!-- １、甲\n２、乙 ＃ -->",
    "`＃ 甲 【^1】 [甲]（a.md）`",
    "<https://a.cn/\u200b⻓>",
    "[甲](https://a.cn/⻓⻓)",
    "[甲][乙]\n\n[乙]: https://a.cn/⻓",
]


@LAW
@given(BODIES, st.sampled_from(KEPT))
def test_code_comments_and_addresses_are_left_alone(body: str, kept: str) -> None:
    for text in (f"{kept}\n\n{body}", f"甲。\n\n{kept}"):
        if all(sign not in body for sign in ("```", "~~~", "`", "<", "-->")):
            assert kept in fixed(case(text)).after


@pytest.mark.parametrize(
    "value", ["“2026-01-02”", "2026年1月2日", "甲\u200b乙", "a：b、c", "【甲，乙】", "－ 甲"]
)
@pytest.mark.parametrize("sign", ["'", '"'])
@pytest.mark.parametrize("field", ["title", "published", "tags", "carrier"])
def test_what_is_quoted_is_left_alone(field: str, sign: str, value: str) -> None:
    text = case(**{field: f"{sign}{value}{sign}"})
    assert fixed(text).after == text
