from plan.sites import planned
from support import case

from showcase.plan.page import Counted, Link


def test_the_home_page_counts_what_there_is() -> None:
    figures = "\n  - label: 企业\n    value: 4\n    source: ribao"
    files = {"cases/jia.md": case(figures=figures), "cases/yi.md": case(region="北京", draft="否")}
    home = planned(files | {"cases/zi.md": case(region="上海", draft="是")})["index.html"].content
    assert (home.case_count, home.province_count, home.figure_count) == (2, 2, 1)
    assert home.carriers == (
        Counted(Link("楼宇", "carriers/louyu.html"), 2, "商务楼宇。"),
        Counted(Link("园区", "carriers/yuanqu.html"), 0),
    )


def test_the_newest_cases_come_first_and_those_of_one_day_in_the_order_of_the_site() -> None:
    dates = {"a": "2025", "b": "2026-01-02", "c": "2026-03", "d": "2025-12-31", "e": "2026-01-02"}
    files = {f"cases/{slug}.md": case(published=date) for slug, date in dates.items()}
    home = planned(files)["index.html"].content
    assert [card.link.address[6:-5] for card in home.cards] == ["c", "b", "e", "jia", "d", "a"]


def test_the_home_page_shows_no_more_than_seven_cases() -> None:
    files = {f"cases/c{number:02}.md": case() for number in range(20)}
    assert len(planned(files)["index.html"].content.cards) == 7


def test_a_site_without_cases_has_all_its_indexes() -> None:
    pages = planned({"cases/jia.md": case(draft="是")})
    assert pages["index.html"].content.cards == ()
    assert pages["cases/index.html"].content.provinces == ()
    assert pages["regions/index.html"].content.provinces == ()
    assert pages["tags/louyu-dangjian.html"].content.cards == ()
    assert pages["cases/index.html"].description == "小案例库收录的全部 0 个案例，按地区排列。"
