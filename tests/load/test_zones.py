from support import SITE, messages

from showcase.load.settings import load_settings


def zone(within: str, slug: str = "xin-qu") -> str:
    return SITE.replace("pukou-jingkaiqu", slug).replace("江苏省南京市浦口区", within)


def problems(site: str) -> list[str]:
    return [str(problem) for problem in load_settings(site.encode()).problems]


def test_a_zone_lies_under_the_division_that_it_names() -> None:
    loaded = load_settings(zone("四川成都").encode())
    assert loaded.vocabulary
    (region,) = loaded.vocabulary.gazetteer.resolve("浦口经济开发区")
    assert region.full_name == "四川省成都市浦口经济开发区"
    assert region.is_zone
    assert region.code == "510100-xin-qu"


def test_a_zone_in_an_ambiguous_division_is_placed() -> None:
    assert problems(zone("朝阳区")) == [
        "site.yaml:15:13: “朝阳区”可能是：北京市朝阳区、吉林省长春市朝阳区 → 写全省、市、区县的名称"
    ]


def test_a_zone_in_an_unknown_division_is_placed() -> None:
    assert problems(zone("蓬莱仙岛")) == [
        "site.yaml:15:13: 没有找到“蓬莱仙岛”这个地区 → 写全省、市、区县的名称"
    ]


def test_a_zone_may_not_take_the_address_of_a_division_beside_it() -> None:
    assert problems(zone("江苏省南京市", "pukou")) == [
        "site.yaml:14:11: “pukou”是江苏省南京市浦口区的网址名 → 换一个网址名，例如 pukou-xinqu"
    ]
    assert problems(zone("江苏省", "nanjing")) == [
        "site.yaml:14:11: “nanjing”是江苏省南京市的网址名 → 换一个网址名，例如 nanjing-xinqu"
    ]
    assert problems(zone("四川省成都市", "pukou")) == []


def test_two_zones_of_one_name_in_one_place_cannot_be_told_apart() -> None:
    twin = "zones:\n  - {name: 浦口经济开发区, slug: twin, within: 江苏省南京市浦口区}"
    found = problems(SITE.replace("zones:", twin))
    assert (
        "site.yaml:13:12: “浦口经济开发区”和同一个地方的行政区划或别的功能区分不开 → 写功能区的全称" in found
    )


def test_cases_are_not_blamed_for_a_zone_that_does_not_stand() -> None:
    assert messages({"site.yaml": zone("蓬莱仙岛")}) == [
        "site.yaml:15:13: 没有找到“蓬莱仙岛”这个地区 → 写全省、市、区县的名称"
    ]
