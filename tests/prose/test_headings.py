import re
from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from showcase.model.prose import Heading
from showcase.prose.anchors import anchor
from showcase.prose.convert import convert
from showcase.prose.headings import RESERVED, is_reserved

TEXTS = st.sampled_from(
    [
        "背景",
        "成效",
        "启示",
        "一、起因",
        "二、起因",
        "（一）做法",
        "3. 结果",
        "重庆",
        "main",
        "图",
        "实施",
        "事实",
        "Why?",
        "？",
    ]
)
ORDER = "，它的链接会随标题的顺序改变 → 在标题后面写上自己的编号，例如：{}"
LEVELS = st.integers(2, 4)
LINES = st.lists(st.tuples(LEVELS, TEXTS), max_size=8)


def _written(headings: list[tuple[int, str]]) -> str:
    return "\n\n".join(f"{'#' * level} {text}\n\n甲" for level, text in headings)


def _headings(text: str) -> list[tuple[int, str, str]]:
    return [(item.level, item.id, item.text) for item in convert(text, "f", 1)[0].headings]


def _messages(text: str) -> list[str]:
    return [str(problem) for problem in convert(text, "f", 1)[1]]


@pytest.mark.parametrize(
    ("written", "heading"),
    [
        ("## 背景", (2, "bei-jing", "背景")),
        ("##背景##", (2, "bei-jing", "背景")),
        ("背景\n---", (2, "bei-jing", "背景")),
        ("### **红**与`<b>` ###", (3, "hong-yu-b", "红与<b>")),
        ("## [链接](https://a.cn)之后", (2, "lian-jie-zhi-hou", "链接之后")),
        ("## 背景 {#why}", (2, "why", "背景")),
        ("## 背景 {: #why .wide }", (2, "why", "背景")),
        ('<h4 title="a>b">背景</h4>', (4, "bei-jing", "背景")),
        ("## 背景[^1]\n\n[^1]: 注", (2, "bei-jing", "背景")),
        ("## 甲 & 乙 < 丙", (2, "jia-yi-bing", "甲 & 乙 < 丙")),
        ("## main", (2, "section-main", "main")),
        ("## Figure 1", (2, "section-figure-1", "Figure 1")),
    ],
    ids=repr,
)
def test_a_heading_has_a_readable_anchor_or_the_one_that_is_written(
    written: str, heading: tuple[int, str, str]
) -> None:
    assert _headings(written) == [heading]
    assert _messages(written) == []


def test_a_heading_in_code_is_no_heading() -> None:
    assert _headings("```\n## 甲\n```\n\n~~~~\n```\n# 乙\n~~~~\n\n    # 丙\n\n## 丁") == [(2, "ding", "丁")]
    assert _messages("~~~~\n```\n# 乙\n~~~~") == []


def test_a_repeated_heading_is_qualified_by_the_one_above_it_and_the_author_is_told() -> None:
    text = "## 甲\n\n### 背景\n\n## 乙\n\n### 背景介绍\n\n### 背景\n"
    assert [own for _, own, _ in _headings(text)] == [
        "jia",
        "bei-jing",
        "yi",
        "bei-jing-jie-shao",
        "yi-bei-jing",
    ]
    assert _messages(text) == ["f:9:1: 提醒：标题“背景”和别的标题同名" + ORDER.format("背景 {#yi-bei-jing}")]


def test_headings_that_only_sound_alike_are_told_apart_too() -> None:
    assert _messages("## 公式\n\n## 公示") == [
        "f:3:1: 提醒：标题“公示”的拼音和别的编号相同" + ORDER.format("公示 {#section-gong-shi}")
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## 甲 {#x}\n\n## 乙 {#x}", "f:3:6: 编号“x”用了 2 次 → 每个编号只用一次"),
        ('<p id="x">甲</p>\n\n## 乙 {#x}', "f:3:6: 编号“x”用了 2 次 → 每个编号只用一次"),
        ("## 甲 {#x}\n\n`{#x}`\n\n## 乙 {#x-1}\n\n## 丙 {#x}", "f:7:6: 编号“x”用了 2 次 → 每个编号只用一次"),
        ("甲\n\n## 图 {#figure-1}", "f:3:6: 编号“figure-1”是页面自己要用的 → 换一个编号"),
        ('<p id="main">甲</p>', "f:1:4: 编号“main”是页面自己要用的 → 换一个编号"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_an_anchor_that_cannot_be_given_is_an_error_at_its_place(text: str, message: str) -> None:
    assert _messages(text) == [message]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# 背景", 1),
        ("## 背景介绍\n\n# 背景", 3),
        ("## 背景\n\n# 背景", 3),
        ("```\n# 背景\n```\n\n#背景 #", 5),
        ("甲\n\n<h1>背景</h1>", 3),
    ],
    ids=repr,
)
def test_a_first_level_heading_is_refused_where_it_stands(text: str, line: int) -> None:
    message = "正文里不要用一级标题，页面的标题已经是一级标题 → 改成二级标题：## …"
    (told,) = [told for told in _messages(text) if "一级" in told]
    place, _, rest = told.partition(": ")
    assert (place.split(":")[1], rest) == (str(line), message)


def test_a_setext_first_level_heading_is_refused_too() -> None:
    assert "f:3:1: 正文里不要用一级标题" in _messages("甲\n\n背景\n===")[0]


@given(LINES)
def test_the_ids_of_a_text_are_always_unique_and_never_reserved(headings: list[tuple[int, str]]) -> None:
    prose = convert(_written(headings), "f", 1)[0]
    ids = re.findall(r' id="([^"]*)"', prose.html)
    assert Counter(ids) == dict.fromkeys(prose.ids, 1)
    assert [item.id for item in prose.headings] == ids
    assert not [own for own in ids if is_reserved(own)]


@given(LINES, st.tuples(LEVELS, TEXTS), st.data())
def test_inserting_a_heading_anywhere_changes_no_other_anchor(
    headings: list[tuple[int, str]], new: tuple[int, str], data: st.DataObject
) -> None:
    anchors = [anchor(text) for _, text in [*headings, new]]
    assume(len(set(anchors)) == len(anchors))
    position = data.draw(st.integers(0, len(headings)))
    before = _headings(_written(headings))
    after = _headings(_written([*headings[:position], new, *headings[position:]]))
    assert after[:position] + after[position + 1 :] == before


@given(LINES)
def test_whatever_depends_on_the_order_of_headings_is_told(headings: list[tuple[int, str]]) -> None:
    anchors = Counter(anchor(text) for _, text in headings)
    repeated = sum(count - 1 for count in anchors.values())
    assert len(convert(_written(headings), "f", 1)[1]) == repeated


def test_a_heading_is_a_value() -> None:
    assert convert("## 背景", "f", 1)[0].headings == (Heading(2, "bei-jing", "背景"),)


def test_every_reserved_name_could_be_made_from_a_heading_and_is_then_avoided() -> None:
    for own in sorted(RESERVED):
        assert _headings(f"## {own}") == [(2, f"section-{own}", own)]
