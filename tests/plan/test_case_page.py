from plan.sites import planned
from support import case

from showcase.plan.page import Link
from showcase.plan.pictures import Picture


def test_a_case_leads_to_its_neighbours_in_the_order_of_the_site() -> None:
    pages = planned({"cases/yi.md": case(title="乙"), "cases/bei.md": case(region="北京市", title="北")})
    assert pages["cases/bei.html"].content.previous is None
    assert pages["cases/bei.html"].content.next == Link("甲楼的故事", "cases/jia.html")
    assert pages["cases/jia.html"].content.previous == Link("北", "cases/bei.html")
    assert pages["cases/jia.html"].content.next == Link("乙", "cases/yi.html")
    assert pages["cases/yi.html"].content.next is None


def test_drafts_are_nobodys_neighbour() -> None:
    pages = planned({"cases/k.md": case(draft="是"), "cases/yi.md": case()})
    assert pages["cases/jia.html"].content.next == Link("甲楼的故事", "cases/yi.html")
    assert "cases/k.html" not in pages


def test_the_crumbs_lead_from_home_to_all_cases() -> None:
    page = planned({})["cases/jia.html"]
    assert page.crumbs == (Link("首页", "index.html"), Link("全部案例", "cases/index.html"))
    assert (page.title, page.description, page.section) == ("甲楼的故事", "甲楼怎样做。", "cases/index.html")


def test_the_page_knows_every_anchor_on_it() -> None:
    figures = "\n  - label: 企业\n    value: 1\n    source: ribao"
    text = case(
        "## 背景\n\n甲[^1]\n\n### 从前 {#old}\n\n[^1]: 乙", figures=figures, mechanisms="\n  - name: 五力"
    )
    files = {"cases/jia.md": text, "cases/yi.md": case(teaching="\n  duration: 45分钟")}
    pages = planned(files)
    layout = {
        "main",
        "toc",
        "facts",
        "sources",
        "source-ribao",
        "related",
        "page-cite",
        "page-permanent",
    }
    assert pages["cases/jia.html"].anchors == layout | {
        *("figures", "figure-qi-ye", "mechanisms", "mechanism-wu-li"),
        *("bei-jing", "old", "fn-1", "fnref-1"),
    }
    assert pages["cases/yi.html"].anchors == layout | {"teaching", "bei-jing"}
    assert "related" not in planned({})["cases/jia.html"].anchors


def test_the_facts_of_a_page_are_links_and_words_and_no_places_in_a_file() -> None:
    cover = "\n  image: a.png\n  alt: 图\n  credit: 某摄"
    text = case(cover=cover, aliases="\n  - lao", region="浦口经济开发区")
    facts = planned({"cases/jia.md": text}, ("cases/jia/a.png",))["cases/jia.html"].content.facts
    assert isinstance(facts.cover, Picture)
    assert (facts.cover.address, facts.cover.alt, facts.cover.credit) == ("cases/jia/a.png", "图", "某摄")
    assert facts.carrier == Link("楼宇", "carriers/louyu.html")
    assert facts.tags == (Link("楼宇党建", "tags/louyu-dangjian.html"),)
    assert facts.regions == (
        Link("江苏省", "regions/jiangsu.html"),
        Link("南京市", "regions/jiangsu/nanjing.html"),
        Link("浦口区", "regions/jiangsu/nanjing/pukou.html"),
        Link("浦口经济开发区", "regions/jiangsu/nanjing/pukou/pukou-jingkaiqu.html"),
    )
    assert not hasattr(facts, "aliases")
