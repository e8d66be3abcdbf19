from plan.sites import planned
from support import case

from showcase.plan.page import Link


def test_the_search_page_has_a_way_to_every_case_without_its_scripts() -> None:
    content = planned({})["search.html"].content
    assert [way.address for way in content.ways] == [
        "cases/index.html",
        "tags/index.html",
        "regions/index.html",
    ]
    assert content.carriers == (Link("楼宇", "carriers/louyu.html"), Link("园区", "carriers/yuanqu.html"))


def test_no_case_changes_the_search_page() -> None:
    assert planned({})["search.html"] == planned({"cases/yi.md": case(title="乙楼")})["search.html"]
