from plan.sites import planned
from support import case

from showcase.plan.page import Link


def test_a_former_address_leads_to_the_present_one() -> None:
    pages = planned({"cases/jia.md": case(aliases="\n  - lao\n  - geng-lao")})
    for former in ("cases/lao.html", "cases/geng-lao.html"):
        assert pages[former].content.target == Link("甲楼的故事", "cases/jia.html")


def test_a_former_address_says_that_the_case_has_moved() -> None:
    page = planned({"cases/jia.md": case(aliases="\n  - lao")})["cases/lao.html"]
    assert (page.title, page.description) == ("甲楼的故事", "甲楼的故事已经搬到新的网址。")
    assert (page.section, page.crumbs, page.anchors) == ("cases/index.html", (), frozenset(("main",)))
