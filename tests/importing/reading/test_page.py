import pytest
from importing.press import GOVERNMENT, WECHAT

from showcase.importing.blocks import Block, Kind, PageFacts, Removed
from showcase.importing.reading.page import looks_like_html, read_page


def test_a_page_gives_its_article_and_what_stands_around_it() -> None:
    reading = read_page(GOVERNMENT)
    assert reading.facts == PageFacts(
        "", "清河区融媒体中心", "2023-11-06", window="清河经济开发区晒出党建联盟成绩单_清河区人民政府"
    )
    kinds = [Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TABLE, Kind.TEXT, Kind.TEXT]
    assert [block.kind for block in reading.blocks] == kinds
    assert [block.text for block in reading.before] == [
        "首页政务公开办事服务互动交流",
        "您现在的位置:首页 > 新闻 > 正文",
        "清河经济开发区晒出党建联盟成绩单",
        "发布时间:2023-11-06 10:20 来源:清河区融媒体中心 作者:方一鸣 字体:[大 中 小]",
    ]
    assert [block.text for block in reading.behind] == [
        "相关阅读",
        "全区秋季造林启动",
        "清河新图书馆开馆",
        "版权所有:清河区人民政府 辽ICP备12345678号",
    ]


def test_a_wechat_page_gives_title_account_and_date() -> None:
    reading = read_page(WECHAT)
    assert reading.facts == PageFacts(
        "一栋楼的“暖心账本”:看滨江智造园怎样服务新就业群体", "滨江先锋", "2024-05-18"
    )
    assert Block(Kind.PICTURE, "https://example.org/a.jpg") in reading.blocks


def test_links_and_hidden_text_inside_the_article_are_kept_apart() -> None:
    reading = read_page(
        "<div class=content><p>甲来了，乙也来了，大家都很高兴。</p><ul><li><a>别的文章</a></ul>"
        "<p style='display: none'>原标题：乙</p></div>"
    )
    assert [block.text for block in reading.blocks] == ["甲来了，乙也来了，大家都很高兴。"]
    assert set(reading.removed) == {
        Removed("别的文章", "正文以外的网页内容"),
        Removed("原标题：乙", "网页里隐藏的文字"),
    }


def test_the_header_of_an_article_is_its_own() -> None:
    prose = "<p>大厦里企业多，党员也多，大家都来了。</p>" * 3
    page = f"<article><header><h1>把支部开到电梯口</h1><p>2024-04-02 / 秦岭先锋</p></header>{prose}</article>"
    reading = read_page(page)
    assert [block.text for block in reading.blocks][:2] == ["把支部开到电梯口", "2024-04-02 / 秦岭先锋"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("<!DOCTYPE html><p>", True), ("<p>甲</p><br>", True), ("用 <p> 标签", False), ("甲", False)],
)
def test_markup_is_told_from_text(text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert looks_like_html(text) is expected
