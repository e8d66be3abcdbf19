import re

from dataclasses import replace

import pytest
from fix.files import diagnosed, fixed
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support import CASE, REPOSITORY, case

from showcase.fields.declaration import names
from showcase.frontmatter.fences import split
from showcase.frontmatter.meant import meant_mapping
from showcase.frontmatter.nodes import Mapping, Node, Scalar, Sequence
from showcase.frontmatter.parse import parse_mapping
from showcase.model.case import Facts
from showcase.text.edits import applied

PIECES = """
    甲乙 丙， 。 “ ” ** __ ＊＊ _ ` ``` ~~~ # ## ＃ ＃＃ - － · 1. 1、 2、 １． （1） ① | ｜ |---| ｜—｜—｜ > ＞ [甲] （https://a.cn/b） ( ) （ ）
    [乙]（a.md） ![丙](a.png) ！[丁](a.png) {#a} {＃b} ｛#c｝ [^1] 【^1】 [^1]： <!-- --> <div> </div> ~~ === --- ——— [TOC] [a]：https://a.cn
""".split()
GAPS = [" ", "  ", "    ", "\t", "\u3000", "\u3000\u3000", "\xa0", "\n", "\n", "\n\n", "\u200b"]
BODIES = st.lists(st.sampled_from([*PIECES, *GAPS]), max_size=25).map("".join)
ROWS = """
    甲楼有企业。|甲：|- 甲|  - 乙|    - 丙|   - 丁|1. 甲|  2. 乙|1、甲|2、乙|３、丙|1．甲|2.乙|（1）甲|·甲|· 乙|•丙|－ 丁|-戊|*己|＊ 庚|　　甲。|　　乙
    ,| 甲 | 乙 |,｜甲｜乙｜,| --- | --- |,|---|,｜—｜—｜,| —— | —— |,| 1 | 2 |,｜1｜2｜,＃ 甲,＃＃乙,  ## 丙,——————,＊＊＊,---
    ,[^1]：甲,【^1】,[甲]（https://a.cn）,[甲] (https://a.cn),[a]：https://a.cn,＞ 甲,> 甲,> - 乙,> 1、甲,> 2、乙,```,<div>,</div>,,,,[TOC],\t甲乙丙丁。,甲\u200b乙
""".replace("\n    ,", ",").replace("\n", ",").strip(",")
ROW = st.sampled_from([row for rows in ROWS.split(",") for row in (rows.split("|") if "甲楼" in rows else [rows])])
LINES = st.lists(
    st.sampled_from(
        """
        title:@甲: 乙|title：甲楼|title:甲楼|title :甲|title: "甲楼”|title: 甲 #1|title: “甲”楼|brand:\u3000甲|brand: \xa0乙|place: @丙
        |summary: 甲: 乙|summary: 甲|  乙丙|\t丁|tags:|tags: 【楼宇党建，园区党建】|tags: [楼宇党建，园区党建]|tags: 楼宇党建、园区党建|tags：
        |  - 楼宇党建|  -楼宇党建|　　- 楼宇党建|　　－ 园区党建|\t- 园区党建|  － 楼宇党建|  —— 甲|  · 园区党建|- 楼宇党建|-园区党建
        |published: 2026年1月2日|published: ２０２６．１．２|published: 20260102|published：二〇二六年一月|published: “2026-01-02”
        |carrier: “楼宇”|carrier: 楼宇\u200b|carr\u200bier: 楼宇|region：南京浦口|draft： 是|sources:|  - id：a|    title：甲|　　　　publisher: 报|    date: 2025年
        |figures:|  - label: 甲: 乙|    value: “4”|    source: a|---|———|－－－|--- |# 说明||\u200b|## 背景
        """.replace("\n        |", "|").strip().split("|")
    ),
    max_size=14,
).map("\n".join)
CASES = st.builds(lambda front, body: f"---\n{front}\n---\n{body}", LINES, BODIES) | st.builds(
    lambda front, body: f"{front}\n{body}", LINES, BODIES
) | (BODIES | st.lists(ROW, max_size=12).map("\n".join)).map(case)
LAW = settings(deadline=None)
CODECS = st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])


@LAW
@given(CASES)
def test_what_is_mended_needs_no_mending(text: str) -> None:
    first = fixed(text)
    assert [problem for problem in first.left if problem.mend] == []
    second = fixed(first.result)
    assert (second.changes, second.result) == ((), first.result)


@LAW
@given(CASES)
def test_no_word_is_lost_or_moved(text: str) -> None:
    mended = fixed(text)
    assert _words(mended.after) == _words(text)


def _words(text: str) -> str:
    """Return the Chinese of a text without what dates and the signs of lists are made of."""
    return re.sub("[^\u4e00-\u9fff]|[年月日号〇二六一]|TOC", "", text)


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
