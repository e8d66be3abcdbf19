from plan.sites import in_regions, planned
from support import SITE

from showcase.plan.page import Counted, Link


def test_all_cases_are_listed_once_by_province_in_the_order_of_codes() -> None:
    files = in_regions(yi="四川成都", bing="北京市朝阳区", ding="浦口经济开发区", wu="江苏省")
    content = planned(files)["cases/index.html"].content
    assert content.count == 5
    assert [(item.id, [card.link.address[6:-5] for card in item.cards]) for item in content.provinces] == [
        ("region-beijing", ["bing"]),
        ("region-jiangsu", ["wu", "jia", "ding"]),
        ("region-sichuan", ["yi"]),
    ]


def test_the_list_of_all_cases_knows_the_anchors_of_its_provinces() -> None:
    page = planned(in_regions(yi="北京市朝阳区"))["cases/index.html"]
    assert page.anchors == {"main", "region-beijing", "region-jiangsu"}
    assert page.description == "小案例库收录的全部 2 个案例，按地区排列。"
    assert page.crumbs == (Link("首页", "index.html"),)


def test_the_carriers_above_the_list_are_not_described() -> None:
    assert "商务楼宇。" in SITE
    assert planned({})["cases/index.html"].content.carriers == (
        Counted(Link("楼宇", "carriers/louyu.html"), 1),
        Counted(Link("园区", "carriers/yuanqu.html"), 0),
    )
