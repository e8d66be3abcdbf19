import pytest

from showcase.importing.lines.furniture import begins_list, furniture, split_tail


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("首页 > 宏观 > 正文", "导航"),
        (">首页>正文", "导航"),
        ("您当前的位置：首页 > 党建 > 正文", "导航"),
        ("责任编辑：hnmd003", "编辑署名"),
        ("编辑|王小满 审核|赵青", "编辑署名"),
        ("请输入验证码", "验证码"),
        ("关键词：开发区 党建", "关键词"),
        ("（资料图）", "配图说明"),
        ("相关阅读", "其他文章的列表"),
        ("分享到：", "网页按钮"),
        ("扫一扫在手机打开当前页", "网页按钮"),
        ("[打印] [关闭]", "网页按钮"),
        ("浏览次数：1024", "计数"),
        ("版权所有：某某日报社", "版权和备案"),
        ("京ICP备00000000号", "版权和备案"),
        ("https://example.org/a", "网址"),
        ("----------", "分隔线"),
        ("】【", "分隔线"),
        ("发件人：光谷党群 <dangqun@example.com>", "邮件信头和附件"),
        ("联系人：柯以南 电话：027-00000000", "联系方式"),
        ("（本文来自澎湃新闻，更多原创资讯请下载客户端）", "声明"),
        ("点个“在看”，让更多人看到👇", "网页按钮"),
        ("字体：小中大", "网页按钮"),
        ("打开APP，阅读体验更佳", "网页按钮"),
        ("评论（0）", "评论区"),
        ("#党建引领 #产业链", "话题标签"),
        ("阅读 3万+ 赞 218 在看 96", "计数"),
        ("报：市委两新工委。 送：各街道党工委。 印80份", "简报的报送范围"),
        ("第17期（总第203期）", "期号"),
        ("— 12 —", "页码"),
        ("（联系人：俞声，电话：023-00000000）", "联系方式"),
        ("上一条：关于召开述职会的通知", "其他文章的列表"),
        ("— THE END —", "分隔线"),
        ("值班主编：张三 值班编辑：李四", "编辑署名"),
        ("出品：某某区融媒体中心", "编辑署名"),
        ("发布于 四川", "网页按钮"),
        ("听全文 约4分钟", "网页按钮"),
        ("24小时热文", "其他文章的列表"),
    ],
)
def test_furniture_is_known_by_its_form(text: str, reason: str) -> None:
    assert furniture(text) == reason


@pytest.mark.parametrize(
    "text",
    [
        "首页上的数字让党员们看到了一年来的变化。",
        "党建引领聚合力",
        "分享会每月办一次，由楼长主持。",
        "编辑部党支部成立了三个小组，走访企业四十多家，收集意见。",
        "评论员文章说，这样很好。",
    ],
)
def test_text_is_no_furniture(text: str) -> None:
    assert furniture(text) == ""


def test_a_list_of_other_articles_is_known_by_its_head() -> None:
    assert (begins_list("推荐阅读"), begins_list("首页 > 正文")) == (True, False)


def test_an_editor_or_the_sign_of_the_end_behind_a_paragraph_is_split_off() -> None:
    assert split_tail("很好。（完）") == ("很好。", "（完）")
    assert split_tail("很好。（责任编辑：张三）") == ("很好。", "（责任编辑：张三）")
    assert split_tail("很好。（记者说）") == ("很好。（记者说）", "")
