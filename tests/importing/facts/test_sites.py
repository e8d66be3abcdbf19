import pytest
from importing.press import vocabulary

from showcase.importing.facts.sites import carrier_of, organisation_of, place_of, tags_of

VOCABULARY = vocabulary()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("杭州市西湖区云锦大厦里企业多。", "云锦大厦"),
        ("天宁经济开发区有企业，天宁经济开发区有党员。", "天宁经济开发区"),
        ("合肥市蜀山区蜀峰创新园", "蜀峰创新园"),
        ("党群服务中心开放了，园区里企业多，公园很美。", ""),
    ],
)
def test_the_park_or_building_is_named(text: str, expected: str) -> None:
    assert place_of("", text) == expected


def test_the_carrier_follows_from_the_name() -> None:
    carriers = [carrier_of(place, VOCABULARY) for place in ("云锦大厦", "星火软件园", "清河开发区", "")]
    assert [carrier and carrier.name for carrier in carriers] == ["楼宇", "园区", None, None]


def test_an_organisation_has_to_be_named_twice() -> None:
    text = "云锦大厦综合党委成立了。云锦大厦综合党委书记说"
    assert organisation_of("", text) == "云锦大厦综合党委"
    assert organisation_of("", text[:12]) == ""


def test_tags_are_those_of_the_site_that_occur() -> None:
    assert tags_of("“党建联盟”和楼宇党建，党建联盟", VOCABULARY) == ("党建联盟", "楼宇党建")
