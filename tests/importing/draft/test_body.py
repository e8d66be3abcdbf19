import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.importing.blocks import Block, Kind, Removed
from showcase.importing.cleaning.damage import marked
from showcase.importing.draft.body import NOT_OURS, body, comment, inline
from showcase.prose.markdown import to_html

START = "<!-- 待核对：以下是导入的原文，请用自己的话改写，并按“背景、怎样运转、成效、启示”重新组织 -->\n\n"
PICTURES = (
    "<!-- 待核对：原网页的图片没有取下来。要用就先取得许可，存进 cases/jia/，"
    "再写成 ![图上是什么](jia/文件名) -->"
)
LEFT_OUT = (
    "\n\n【署名后面的另一篇文章】\n别的新闻\n\n【署名】\n张三\n\n【导航】\n首页\n更多－－>"
    "\n\n【装饰用的序号】\n1 2"
)


def test_blocks_become_markdown_and_what_was_left_out_stands_at_the_end() -> None:
    blocks = (
        Block(Kind.TEXT, "甲*乙", mark="看看"),
        Block(Kind.HEADING, "题", 1),
        Block(Kind.ITEM, "一"),
        Block(Kind.ITEM, "二"),
        Block(Kind.TABLE, "| 甲_ | 乙 |\n| --- | --- |"),
        Block(Kind.PICTURE, "1.png", caption="图"),
        Block(Kind.PICTURE, "2.png"),
        Block(Kind.PICTURE, ""),
        Block(Kind.PICTURE, "https://a.cn/b.jpg"),
        Block(Kind.CAPTION, "▲书屋"),
        Block(Kind.CREDIT, "张三摄"),
        Block(Kind.TEXT, "甲〔注1〕〔注2〕"),
        Block(Kind.NOTE, "〔注1〕说明"),
        Block(Kind.TEXT, "要稳住”的"),
    )
    removed = (
        Removed("首页", "导航"),
        Removed("张三", "署名"),
        Removed("更多-->", "导航"),
        Removed("1", "装饰用的序号"),
        Removed("2", "装饰用的序号"),
        Removed("别的新闻", "署名后面的另一篇文章"),
    )
    assert body(blocks, removed, "jia") == START + "\n\n".join(
        (
            PICTURES,
            "<!-- 待核对：看看 -->",
            "甲\\*乙",
            "## 题",
            "- 一\n- 二",
            "| 甲\\_ | 乙 |\n| --- | --- |",
            "![图](jia/1.png)",
            "![（待填写：图上是什么）](jia/2.png)",
            "<!-- 待核对：这里有一张图片没有取出，请另行放入 -->",
            "<!-- 待核对：原网页这里有图片 https://a.cn/b.jpg -->",
            "<!-- 图片说明：▲书屋 -->",
            "<!-- 图片署名：张三摄 -->",
            "甲[^1]〔注2〕",
            "[^1]: 说明",
            "<!-- 待核对：这一段的引号不成对 -->",
            "要稳住”的",
            f"<!-- {NOT_OURS}{LEFT_OUT} -->\n",
        )
    )


def test_destroyed_places_are_shown_as_a_note_with_the_original_in_a_remark() -> None:
    text, _ = marked("甲\ufffd乙")
    assert inline(text) == "甲〔原文损坏〕<!-- 待核对：原文此处损坏，原样是：\ufffd -->乙"


@pytest.mark.parametrize(
    "text",
    [
        "# 甲",
        "1. 甲",
        "- 甲",
        "> 甲",
        "+ 甲",
        "=== ",
        "<b>甲</b>",
        "&lt;甲",
        "[甲](乙)",
        "{#a}",
        "`甲`",
        "甲~乙~",
        ": 甲",
        "~~~",
        "![甲](乙)",
    ],
)
def test_signs_of_markdown_in_a_press_text_are_only_signs(text: str) -> None:
    shown = unescape(re.sub("<[^>]*>", "", to_html(inline(text)))).strip()
    assert shown == text.strip()


@given(st.text("-!><甲 "))
def test_nothing_ends_a_comment_but_its_end(text: str) -> None:
    written = comment(f"甲{text}")
    assert written.find("-->") == len(written) - 3
    assert "--!>" not in written
