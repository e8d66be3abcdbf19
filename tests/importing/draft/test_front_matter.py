# ruff: noqa: E501 - what comes of a press text is compared whole
from dataclasses import replace
from typing import Any

from importing.press import TODAY, vocabulary

from showcase.importing.draft.front_matter import front_matter, source_id
from showcase.importing.facts.figures import Count
from showcase.importing.facts.recognised import Recognised
from showcase.importing.facts.regions import Verdict
from showcase.importing.facts.working import Component, Working
from showcase.importing.lines.imprint import Imprint

WORDS = vocabulary()
NOTHING = Recognised("", (), (), "", None, Verdict(None), "", "", (), "", (), (), Imprint(), "", "甲乙。")


def test_what_is_not_known_has_a_valid_placeholder_and_is_told() -> None:
    text, missing = front_matter(NOTHING, WORDS, TODAY)
    assert missing == ("标题", "品牌", "地点", "载体", "地区", "标签")
    assert (
        text
        == """\
# 导入的草稿：凡有“待核对”的地方都要由编辑决定，改好后删掉说明，把最后的“草稿: 是”改成“草稿: 否”
# 待核对：原文没有标题
标题: （待填写）
# 待核对：没有认出品牌的名称
品牌: （待填写）
# 待核对：没有认出园区或楼宇的名称
地点: （待填写）
# 待核对：没有认出来，这里只是占位，可以写：楼宇、园区
载体: 楼宇
# 待核对：原文没有能认出的地名，这里只是占位，发布前一定要改
地区: 北京市
# 待核对：没有认出标签，这里只是占位，发布前一定要改
标签:
  - 楼宇党建
# 待核对：取自原文的第一段，请改写成一两句话
摘要: （待填写）
发布: 2026-11-24
# 待核对：没有认出成组的机制，请从正文里归纳“机制”
来源:
  - 编号: yuanwen
    # 待核对：原文没有标题
    题名: 无题（首句为“甲乙。”）
    # 待核对：没有找到发布单位，找到后加一行“发布单位”
    # 待核对：没有找到作者
    # 待核对：没有找到发布日期，不知道就不写
草稿: 是
"""
    )


def test_what_is_known_is_written_with_what_is_unsure_about_it() -> None:
    (region,) = WORDS.gazetteer.resolve("浙江省杭州市西湖区")
    found = Recognised(
        "大厦的党建圈", ("“红领带”", "“甲”"), ("来了就好",), "云锦大厦", WORDS.carriers[0], Verdict(region), "综合党委", "2020-11-30",
        ("楼宇党建",), "摘要。", (Working("“两力”", (Component("组织力", "走访。"), Component("凝聚力")), "看看"),),
        (Count("企业", "186", "家", "2022-06", "有186家。"), Count("党员", "近200", "", "", "有186家。")),
        Imprint("甲报", "2022-06-30", ("张三",)), "https://example.org/a", "",
    )  # fmt: skip
    text, missing = front_matter(found, WORDS, TODAY)
    assert missing == ()
    assert (
        text
        == """\
# 导入的草稿：凡有“待核对”的地方都要由编辑决定，改好后删掉说明，把最后的“草稿: 是”改成“草稿: 否”
# 待核对：这是报道的标题，案例最好另拟标题
标题: 大厦的党建圈
# 待核对：按引号和“品牌、工程、行动”等词推测，还可能是“甲”
品牌: “红领带”
# 待核对：原文称它是口号，请核对
口号: 来了就好
# 待核对：按原文里出现的次数推测，请写全称
地点: 云锦大厦
# 待核对：按地点的名称推测，可以写：楼宇、园区
载体: 楼宇
# 待核对：按原文里地名的次数推测
地区: 浙江省杭州市西湖区
# 待核对：按原文里出现的次数推测
组织: 综合党委
# 待核对：原文里“成立”“发布”一类词前面的日期，请核对是不是品牌或组织成立的日期
成立: "2020-11-30"
# 待核对：原文里出现过的标签，请增删
标签:
  - 楼宇党建
# 待核对：取自原文的第一段，请改写成一两句话
摘要: 摘要。
发布: 2026-11-24
# 待核对：按“五大行动”“一是…二是…”、并列的小标题和段首句找到，说明是原句，请改写、补全
机制:
  # 待核对：看看
  - 名称: “两力”
    组成:
      - 名称: 组织力
        说明: 走访。
      - 名称: 凝聚力
# 待核对：按数字和单位找到的全部数据，指标是原文里的词，请逐个核对，删去与案例无关的
数据:
  # 原文：有186家。
  - 指标: 企业
    数值: "186"
    单位: 家
    截至: 2022-06
    来源: jb
  - 指标: 党员
    数值: 近200
    来源: jb
来源:
  - 编号: jb
    题名: 大厦的党建圈
    发布单位: 甲报
    作者:
      - 张三
    日期: 2022-06-30
    网址: https://example.org/a
草稿: 是
"""
    )


def written(**known: Any) -> str:  # noqa: ANN401 - any field
    return front_matter(replace(NOTHING, **known), WORDS, TODAY)[0]


def test_a_title_is_made_only_of_what_is_known() -> None:
    assert "标题: 云锦大厦：“红领带”\n" in written(place="云锦大厦", brands=("“红领带”",))


def test_sayings_are_a_hint_and_no_slogan() -> None:
    text = written(sayings=("上下贯通、执行有力",))
    assert "# 待核对：原文没有说哪一句是口号，像口号的有：上下贯通、执行有力；是就加一行“口号”\n" in text
    assert "\n口号:" not in text


def test_the_name_of_the_site_stands_in_for_a_publisher() -> None:
    text = written(site="云冈新闻网")
    assert "    # 待核对：原文没有写来源，按网页标题里的网站名推测\n    发布单位: 云冈新闻网\n" in text


def test_a_tag_of_the_carrier_stands_in_for_tags_that_no_text_names() -> None:
    text, missing = front_matter(replace(NOTHING, carrier=WORDS.carriers[1]), WORDS, TODAY)
    assert "按载体写了一个，请增删\n标签:\n  - 园区党建\n" in text
    assert "标签" not in missing


def test_a_figure_of_another_place_is_marked() -> None:
    counts = (Count("企业", "38", "家", "", "长春有38家。"),)
    text = written(figures=counts, elsewhere="长春有38家。")
    assert "  # 待核对：这句话说的可能是别处，不是本案例的数据就删去\n  - 指标: 企业\n" in text


def test_what_a_form_calls_the_brand_is_told() -> None:
    assert "# 待核对：申报材料里写的品牌名称\n品牌: 骆驼铃\n" in written(brands=("骆驼铃",))


def test_a_source_is_called_by_the_initials_of_its_publisher() -> None:
    assert [source_id(name) for name in ("江苏经济报", "", "报", "A网")] == [
        "jsjjb",
        "yuanwen",
        "yuanwen",
        "yuanwen",
    ]
