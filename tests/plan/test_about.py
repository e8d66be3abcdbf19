from plan.sites import planned
from support import SITE

from showcase.plan.page import Link


def test_the_about_page_holds_the_text_of_the_settings() -> None:
    assert planned({})["about.html"].content.body == ("<p>关于这个网站。</p>",)


def test_the_about_page_knows_the_anchors_of_its_text() -> None:
    page = planned({"site.yaml": SITE.replace("  关于这个网站。", "  ## 范围\n\n  ## 来源 {#from}")})[
        "about.html"
    ]
    assert page.anchors == {"main", "fan-wei", "from"}
    assert page.crumbs == (Link("首页", "index.html"),)
    assert page.description == "关于小案例库：收录什么、事实从哪里来、怎样使用。"
