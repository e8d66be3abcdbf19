import re

from plan.sites import planned
from support import SITE, case

from showcase.plan.page import Subscription


def test_each_list_of_cases_has_its_feeds_and_small_regions_have_those_of_their_city() -> None:
    found = {
        address: page.subscription.atom
        for address, page in planned({"cases/jia.md": case(region="浦口经济开发区")}).items()
        if page.subscription
    }
    of_city = "feeds/regions/jiangsu/nanjing.xml"
    assert found == {
        "index.html": "feeds/all.xml",
        "cases/index.html": "feeds/all.xml",
        "tags/louyu-dangjian.html": "feeds/tags/louyu-dangjian.xml",
        "tags/yuanqu-dangjian.html": "feeds/tags/yuanqu-dangjian.xml",
        "tags/dangjian-lianmeng.html": "feeds/tags/dangjian-lianmeng.xml",
        "carriers/louyu.html": "feeds/carriers/louyu.xml",
        "carriers/yuanqu.html": "feeds/carriers/yuanqu.xml",
        "regions/jiangsu.html": "feeds/regions/jiangsu.xml",
        "regions/jiangsu/nanjing.html": of_city,
        "regions/jiangsu/nanjing/pukou.html": of_city,
        "regions/jiangsu/nanjing/pukou/pukou-jingkaiqu.html": of_city,
    }


def test_the_feeds_are_named_after_the_list_and_the_site() -> None:
    found = planned({"cases/jia.md": case(region="重庆市涪陵区")})
    assert found["index.html"].subscription == Subscription("小案例库", "feeds/all.xml", "feeds/all.json")
    assert found["regions/chongqing/fuling.html"].subscription == Subscription(
        "重庆市涪陵区 - 小案例库", "feeds/regions/chongqing/fuling.xml", "feeds/regions/chongqing/fuling.json"
    )


def test_without_the_sites_address_or_without_a_case_there_are_none() -> None:
    for files in ({"site.yaml": re.sub("base_url.*\n", "", SITE)}, {"cases/jia.md": case(draft="是")}):
        assert {page.subscription for page in planned(files).values()} == {None}
