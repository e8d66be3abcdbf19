from plan.sites import planned
from support import case

from showcase.plan.page import Counted, Link


def test_every_tag_and_carrier_has_a_page_also_without_cases() -> None:
    pages = planned({})
    assert {
        where: len(page.content.cards) for where, page in pages.items() if "/listing" in page.template
    } == {
        "tags/louyu-dangjian.html": 1,
        "tags/yuanqu-dangjian.html": 0,
        "tags/dangjian-lianmeng.html": 0,
        "carriers/louyu.html": 1,
        "carriers/yuanqu.html": 0,
    }


def test_a_tag_shows_its_cases_and_leads_to_the_other_tags_of_its_group() -> None:
    files = {"cases/yi.md": case(tags="\n  - 党建联盟\n  - 楼宇党建")}
    page = planned(files)["tags/louyu-dangjian.html"]
    assert (page.title, page.description) == ("标签：楼宇党建", "楼宇党建：楼宇里的党建。共 2 个案例。")
    assert page.crumbs == (Link("首页", "index.html"), Link("按标签浏览", "tags/index.html"))
    assert page.content.kind == "标签 · 领域"
    assert [card.link.address for card in page.content.cards] == ["cases/jia.html", "cases/yi.html"]
    assert page.content.siblings == (Counted(Link("园区党建", "tags/yuanqu-dangjian.html"), 0),)


def test_a_carrier_shows_its_cases() -> None:
    page = planned({"cases/yi.md": case(carrier="园区")})["carriers/yuanqu.html"]
    assert [card.link.address for card in page.content.cards] == ["cases/yi.html"]
    assert page.content.siblings == (Counted(Link("楼宇", "carriers/louyu.html"), 1),)
    assert page.description == "园区：共 1 个案例。"


def test_the_tag_index_has_the_groups_of_the_vocabulary_with_their_counts() -> None:
    page = planned({})["tags/index.html"]
    assert page.description == "小案例库的全部标签，按领域、机制分组。"
    groups = page.content.groups
    assert [(group.id, [(tag.link.text, tag.count) for tag in group.tags]) for group in groups] == [
        ("group-lingyu", [("楼宇党建", 1), ("园区党建", 0)]),
        ("group-jizhi", [("党建联盟", 0)]),
    ]


def test_tags_are_described_where_that_is_shown_and_nowhere_else() -> None:
    pages = planned({})
    (lingyu, _) = pages["tags/index.html"].content.groups
    assert [tag.description for tag in lingyu.tags] == ["楼宇里的党建。", "园区里的党建。"]
    home = pages["index.html"].content.groups
    assert not any(tag.description for group in home for tag in group.tags)


def test_listings_and_the_tag_index_know_their_anchors() -> None:
    pages = planned({})
    assert pages["tags/index.html"].anchors == {"main", "group-lingyu", "group-jizhi"}
    assert pages["tags/louyu-dangjian.html"].anchors == {"main", "siblings"}
    assert pages["tags/dangjian-lianmeng.html"].anchors == {"main"}
