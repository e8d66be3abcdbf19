"""What the rules mend, and what they leave to the author."""

import pytest

from showcase.lint.check import lint
from showcase.prose.markdown import to_html
from showcase.prose.source import Source
from showcase.text.edits import applied


def mended(text: str) -> str:
    """Return `text` with every certain mend, until there is none."""
    while mends := [problem.mend for problem in lint(Source(text, "f", 1)) if problem.mend]:
        text, _ = applied(text, mends)
    return text


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("甲\u200b乙", "甲乙"),
        ("\u202a甲\u202c", "甲"),
        ("⻓江 豈", "长江 豈"),
        ("＃＃ 甲", "## 甲"),
        ("　＃甲", "# 甲"),
        ("  ## 甲", "## 甲"),
        ("甲\n\n———\n\n乙", "甲\n\n---\n\n乙"),
        ("## 甲{#a}", "## 甲 {#a}"),
        ("![甲楼](a.png)｛宽＝300px｝", "![甲楼](a.png){width=300}"),
        ("![甲楼](a.png) {width=300}", "![甲楼](a.png){width=300}"),
        ("## 甲 ｛＃a｝", "## 甲 {#a}"),
        ("１、甲\n２、乙", "1. 甲\n2. 乙"),
        ("　　1、甲\n　　2、乙", "1. 甲\n2. 乙"),
        ("有：\n1、甲\n续\n2、乙\n3、丙", "有：\n\n1. 甲\n续\n2. 乙\n3. 丙"),
        ("•甲\n•乙", "- 甲\n- 乙"),
        ("-甲\n-乙", "- 甲\n- 乙"),
        ("- 甲\n-乙", "- 甲\n- 乙"),
        ("甲：\n- 乙", "甲：\n\n- 乙"),
        ("> 甲：\n> - 乙", "> 甲：\n>\n> - 乙"),
        ("甲\n　　乙", "甲\n\n乙"),
        ("　　- 甲", "- 甲"),
        ("    甲公司在这里办公。", "甲公司在这里办公。"),
        ("｜甲｜乙｜\n｜—｜：－－｜\n｜1｜2｜", "|甲|乙|\n| --- | :--- |\n|1|2|"),
        ("文\n| 甲 | 乙 |\n|---|---|\n后\n再", "文\n\n| 甲 | 乙 |\n|---|---|\n\n后\n再"),
        ("| 甲 | 乙 |\n| --- |\n| 1 | 2 |", "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |"),
        ("| 甲 | 乙 |\n|---|---|\n| 1 ｜ 2 |", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"),
        ("[甲]（https://a.cn）", "[甲](https://a.cn)"),
        ("【甲】（a.md）", "[甲](a.md)"),
        ("[甲] (a.md)", "[甲](a.md)"),
        ("！[图](a.png)", "![图](a.png)"),
        ("[甲](a.md “乙”)", '[甲](a.md "乙")'),
        ("甲【^1】\n\n[^1]：乙", "甲[^1]\n\n[^1]: 乙"),
        ("[甲][a]\n\n[a]：https://a.cn", "[甲][a]\n\n[a]: https://a.cn"),
        ("＞甲", "> 甲"),
        ("[TOC]\n\n甲", "\n\n甲"),
        ("＊＊甲＊＊", "**甲**"),
        ("1、`＃ a｜b`\n2、乙", "1. `＃ a｜b`\n2. 乙"),
    ],
    ids=repr,
)
def test_one_right_way_is_taken(text: str, after: str) -> None:
    assert mended(text) == after


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "甲\x0b乙",
        "甲\ufffd乙",
        "＃3号楼",
        "甲\n——————\n乙",
        "（1）甲\n（2）乙",
        "①甲\n②乙",
        "一、甲\n二、乙",
        "√甲\n√乙",
        "1、甲\n\n2、乙",
        "- 甲\n1、乙",
        "[^1]: 甲\n- 乙",
        "    int a = 1;\n    // 说明",
        "- 甲\n\n    　乙",
        "| 甲 | 乙 |\n| 1 | 2 |",
        "| 甲 | 乙 |\n|---|---|\n| 1 ｜ 2 ｜ 3 |",
        "[甲]（https://a.cn",
        "＊＊ 甲 ＊＊",
        "**甲",
        "甲\n---",
        "～～甲～～",
        "`甲",
        "```\n1、甲\n2、乙\n",
        "  ```\n1、甲\n2、乙\n  ```\n\n＃ 丙",
        "｀｀｀\n1、甲\n2、乙\n｀｀｀",
        "<!-- 1、甲\n2、乙\n＃ 丙",
        "~~~ 代 码\n＃ 甲\n~~~",
    ],
    ids=repr,
)
def test_what_can_be_mended_in_several_ways_is_left(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("有：\n1、甲\n2、乙", "<p>有：</p><ol><li>甲</li><li>乙</li></ol>"),
        ("- 甲\n  - 乙", "<ul><li>甲<ul><li>乙</li></ul></li></ul>"),
        ("> 有：\n> ·甲\n> ·乙", "<blockquote><p>有：</p><ul><li>甲</li><li>乙</li></ul></blockquote>"),
        ("＃＃ 甲\n——————", "<h2>甲</h2><hr>"),
    ],
)
def test_what_is_mended_is_what_it_looked_like(text: str, html: str) -> None:
    assert to_html(mended(text)).replace("\n", "") == html
