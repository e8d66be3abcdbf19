from showcase.importing.blocks import Block, Kind, Removed
from showcase.importing.draft.story import left_to_do, story
from showcase.importing.lines.imprint import Imprint
from showcase.importing.sorting.article import Article


def test_what_was_done_to_an_article_is_told() -> None:
    blocks = (
        Block(Kind.PICTURE, "1.png"),
        Block(Kind.PICTURE, "https://a.cn/b.jpg"),
        Block(Kind.CAPTION, "甲"),
    )
    removed = (
        Removed("首页", "导航"),
        Removed("更多", "导航"),
        Removed("菜市场改造完工", "署名后面的另一篇文章"),
    )
    assert story(Article("", blocks, Imprint(), removed), 1) == (
        "提议删去（全部留在草稿末尾的注释里）：导航 2 处、署名后面的另一篇文章 1 处",
        "从“菜市场改造完工”起像是另一篇文章，没有放进正文",
        "认出图片说明和署名 1 处，写成了注释",
        "取出图片 1 张，放在同名的文件夹里",
        "有 1 张图片没有取出，在正文里标出了位置",
    )


def test_of_an_article_that_needed_nothing_there_is_no_story() -> None:
    assert story(Article("", (), Imprint(), ()), 0) == ()


def test_remarks_are_counted() -> None:
    assert left_to_do("# 待核对：甲\n<!-- 待核对：乙 -->") == "共有 2 处“待核对”"
