from search.sites import documents
from support import case

from showcase.search.passages import Passage, text_of

FULL = case(
    "正文以前。\n\n## 背景 {#bg}\n\n甲楼有**很多**企业[^1]。\n\n- 一项\n- 两项\n\n"
    "| 项 | 数 |\n| --- | --- |\n| 甲 | `1` |\n\n### 从前\n\n没有。\n\n[^1]: 据*报道*。",
    mechanisms="""
  - name: 三步走
    summary: 分三步。
    parts: [{name: 摸底, text: 摸清情况。}, {name: 落实}]""",
    figures="\n  - {label: 党组织, value: 超过4, unit: 个, date: 2022-12, source: ribao, note: 全楼}",
    teaching="\n  objectives: [说清难点]\n  questions: [怎样做？]\n  duration: 45分钟\n  notes: 先分组。",
    sources="\n  - {id: ribao, title: 甲楼这样做, publisher: 日报, authors: [张三, 李四], date: 2022-06-30}",
)


def test_every_part_of_a_page_has_its_anchor_its_heading_and_its_text() -> None:
    passages = documents({"cases/jia.md": FULL})["jia"].passages
    assert passages[2:] == (
        Passage("figure-dang-zu-zhi", "党组织", "超过4个 截至2022年12月 全楼"),
        Passage("mechanism-san-bu-zou", "三步走", "分三步。 摸底：摸清情况。 落实"),
        Passage("main", "正文", "正文以前。"),
        Passage("bg", "背景", "甲楼有很多企业。 一项 两项 项 数 甲 1"),
        Passage("cong-qian", "从前", "没有。"),
        Passage("fn-1", "注释", "据报道。"),
        Passage("teaching", "教学参考", "说清难点 怎样做？ 先分组。 45分钟"),
        Passage("source-ribao", "资料来源", "张三，李四 甲楼这样做 日报 2022年6月30日"),
    )


def test_the_text_of_html_is_what_a_reader_sees() -> None:
    assert text_of("<p>党<strong>建</strong>品牌</p>\n<p>联&amp;盟 &lt;x&gt;</p>") == "党建品牌 联&盟 <x>"
    assert (
        text_of('<p><a href="x" title="a > b">党</a>建<br>品\u2060<sup id="fnref-1">1</sup>牌</p>')
        == "党建 品牌"
    )
    assert text_of("<ruby>党<rp>(</rp><rt>dǎng</rt><rp>)</rp></ruby>建") == "党建"


def test_what_stands_below_a_picture_is_read_and_what_stands_for_it_is_not() -> None:
    pictures = (
        '<img src="a.jpg" alt="大楼" title="一楼大厅｜张三摄" width="9">',
        '<img src="b.jpg" alt="title=乙">',
    )
    html = "<p>党{}建</p><p>{}</p>".format(*pictures)
    assert text_of(html) == "党 一楼大厅 张三摄 建"
