from plan.sites import planned
from support import SITE, case

from showcase.plan import address


def test_addresses_are_flat_files_with_their_names_spelled_out() -> None:
    assert sorted(planned({"cases/yi.md": case(region="浦口经济开发区", aliases="\n  - lao")})) == [
        "404.html",
        "about.html",
        "carriers/louyu.html",
        "carriers/yuanqu.html",
        "cases/index.html",
        "cases/jia.html",
        "cases/lao.html",
        "cases/yi.html",
        "compare.html",
        "compare/jia.js",
        "compare/lao.js",
        "compare/yi.js",
        "course.html",
        "course/jia.js",
        "course/lao.js",
        "course/yi.js",
        "embed/jia.html",
        "embed/lao.html",
        "embed/yi.html",
        "handouts/jia.html",
        "handouts/lao.html",
        "handouts/yi.html",
        "index.html",
        "plaques/jia.svg",
        "plaques/yi.svg",
        "regions/index.html",
        "regions/jiangsu.html",
        "regions/jiangsu/nanjing.html",
        "regions/jiangsu/nanjing/pukou.html",
        "regions/jiangsu/nanjing/pukou/pukou-jingkaiqu.html",
        "search.html",
        "slides/jia.html",
        "slides/lao.html",
        "slides/yi.html",
        "tags/dangjian-lianmeng.html",
        "tags/index.html",
        "tags/louyu-dangjian.html",
        "tags/yuanqu-dangjian.html",
        "timeline.html",
    ]


def test_the_address_of_a_case_is_its_file_name() -> None:
    assert address.of_slug("jia") == "cases/jia.html"


def test_zones_of_one_name_in_two_cities_have_two_addresses() -> None:
    site = SITE.replace("pukou-jingkaiqu", "xin").replace("浦口区", "玄武区")
    assert "regions/jiangsu/nanjing/xuanwu/xin.html" in planned(
        {"site.yaml": site, "cases/yi.md": case(region="浦口经济开发区")}
    )
