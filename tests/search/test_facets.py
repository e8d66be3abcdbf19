from plan.sites import site_of
from search.reading import levels
from support import case

from showcase.search.facets import Facet, facets_of
from showcase.search.index import numbered

FILES = {
    "cases/jia.md": case(region="江苏省南京市浦口区", published="2024"),
    "cases/yi.md": case(region="浦口经济开发区", published="2025-02", tags="\n  - 园区党建\n  - 党建联盟"),
    "cases/zi.md": case(region="北京市朝阳区", carrier="园区", published="2026-01-02"),
}


def facets(files: dict[str, str]) -> dict[str, Facet]:
    site = site_of(files)
    return {facet.name: facet for facet in facets_of(site, numbered(site.cases))}


def cases(facet: Facet) -> dict[str, list[int]]:
    return {value.value: list(levels(value.cases)) for value in facet.values}


def test_regions_are_paths_in_the_order_of_the_codes_each_case_in_the_innermost() -> None:
    assert cases(facets(FILES)["地区"]) == {
        "beijing": [],
        "beijing.chaoyang": [2],
        "jiangsu": [],
        "jiangsu.nanjing": [],
        "jiangsu.nanjing.pukou": [0],
        "jiangsu.nanjing.pukou.pukou-jingkaiqu": [1],
    }


def test_there_is_a_facet_for_the_carriers_for_every_group_of_tags_and_for_the_years() -> None:
    found = facets(FILES)
    assert list(found) == ["地区", "载体", "领域", "机制", "发布年份"]
    assert [facet.key for facet in found.values()] == ["region", "carrier", "tag", "tag", "year"]
    assert cases(found["载体"]) == {"louyu": [0, 1], "yuanqu": [2]}
    assert cases(found["领域"]) == {"louyu-dangjian": [0, 2], "yuanqu-dangjian": [1]}
    assert cases(found["机制"]) == {"dangjian-lianmeng": [1]}
    assert cases(found["发布年份"]) == {"2026": [2], "2025": [1], "2024": [0]}


def test_values_have_the_names_that_readers_know() -> None:
    found = facets(FILES)
    assert [value.name for value in found["领域"].values] == ["楼宇党建", "园区党建"]
    assert found["地区"].values[0].name == "北京市"
    assert found["发布年份"].values[0].name == "2026年"
