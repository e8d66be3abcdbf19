from hypothesis import given
from plan.sites import FEW, FILES, by_address, in_regions, planned, site_of

from benchmarks.pages import plan
from showcase.plan.page import Link
from showcase.plan.pages.region import RegionItem

Shape = tuple[str, int, list["Shape"]]


def shape(item: RegionItem) -> Shape:
    return item.link.text, item.count, [shape(child) for child in item.children]


def tree_of(**regions: str) -> list[Shape]:
    content = planned(in_regions(**regions))["regions/index.html"].content
    return [shape(province) for province in content.provinces]


def test_a_municipality_has_its_districts_right_below_it() -> None:
    assert tree_of(jia="上海浦东新区", yi="北京市朝阳区", zi="北京") == [
        ("北京市", 2, [("朝阳区", 1, [])]),
        ("上海市", 1, [("浦东新区", 1, [])]),
    ]


def test_a_zone_lies_below_its_district_and_counts_upwards() -> None:
    assert tree_of(jia="浦口经济开发区", yi="江苏省南京市", zi="江苏省南京市浦口区") == [
        ("江苏省", 3, [("南京市", 3, [("浦口区", 2, [("浦口经济开发区", 1, [])])])])
    ]


def test_the_page_of_a_region_shows_the_cases_below_it_too() -> None:
    page = planned(in_regions(yi="浦口经济开发区"))["regions/jiangsu/nanjing.html"]
    assert [card.link.address for card in page.content.cards] == ["cases/jia.html", "cases/yi.html"]
    assert [shape(child) for child in page.content.children] == [("浦口区", 2, [("浦口经济开发区", 1, [])])]
    assert page.description == "江苏省南京市的党建品牌案例，共 2 个。"
    assert page.crumbs == (
        Link("首页", "index.html"),
        Link("按地区浏览", "regions/index.html"),
        Link("江苏省", "regions/jiangsu.html"),
    )


@FEW
@given(FILES)
def test_every_region_with_cases_has_a_page_and_no_other(files: dict[str, str]) -> None:
    site = site_of(files)
    pages = by_address(plan(site))
    expected = {region.full_name for case in site.cases for region in case.facts.region.path}
    found = [page.content.full_name for page in pages.values() if page.template == "pages/region.html"]
    assert sorted(found) == sorted(expected)


@FEW
@given(FILES)
def test_the_provinces_hold_every_case_once(files: dict[str, str]) -> None:
    site = site_of(files)
    content = by_address(plan(site))["regions/index.html"].content
    assert sum(province.count for province in content.provinces) == content.count == len(site.cases)
