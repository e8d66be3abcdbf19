# ruff: noqa: E501 - what comes of a press text is compared whole
from importing.press import TODAY, vocabulary

from showcase.importing.draft.front_matter import front_matter, source_id
from showcase.importing.facts.figures import Count
from showcase.importing.facts.mechanisms import Component, Working
from showcase.importing.facts.recognised import Recognised
from showcase.importing.facts.regions import Verdict
from showcase.importing.lines.imprint import Imprint

WORDS = vocabulary()
NOTHING = Recognised("", (), (), "", None, Verdict(None), "", "", (), "", (), (), Imprint(), "", "甲乙。")


def test_what_is_not_known_has_a_valid_placeholder_and_is_told() -> None:
    text, missing = front_matter(NOTHING, WORDS, TODAY)
    assert missing == ("标题", "品牌", "地点", "载体", "地区", "标签")
    assert (
        text
        == """\
# 导入的草稿：凡有“待核对”的地方都要由编辑决定，改好后删掉说明和“草稿”一行
# 待核对：原文没有标题，按地点和品牌拟了一个
标题: （待填写）：（待填写）
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
# 导入的草稿：凡有“待核对”的地方都要由编辑决定，改好后删掉说明和“草稿”一行
# 待核对：这是报道的标题，案例最好另拟标题
标题: 大厦的党建圈
# 待核对：按引号和“品牌、工程、行动”等词推测，还可能是“甲”
品牌: “红领带”
# 待核对：按原文里引号中的话推测，不是口号就删掉
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
# 待核对：按“N大行动”“一是…二是…”等写法找到，说明是原句，请改写、补全
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


def test_a_source_is_called_by_the_initials_of_its_publisher() -> None:
    assert [source_id(name) for name in ("江苏经济报", "", "报", "A网")] == [
        "jsjjb",
        "yuanwen",
        "yuanwen",
        "yuanwen",
    ]
