import pytest
from importing.press import vocabulary

from showcase.importing.facts.regions import region_names
from showcase.importing.facts.sites import carrier_of, organisation_of, place_of, tags_of

VOCABULARY = vocabulary()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("杭州市西湖区云锦大厦里企业多。", "云锦大厦"),
        ("天宁经济开发区有企业，天宁经济开发区有党员。", "天宁经济开发区"),
        ("合肥市蜀山区蜀峰创新园", "蜀峰创新园"),
        ("党群服务中心开放了，园区里企业多，公园很美。", ""),
        ("党建好。成都科技金融大厦的党员，科技金融大厦的企业。", "成都科技金融大厦"),
        ("智造谷党委说，智造谷位于浙江省衢州市开化县，是一座山区产业园。", "智造谷"),
        ("党委好。位于武昌区中北路的长城汇里，党员在长城汇。", "长城汇"),
        ("党员。横琴“澳青坊”位于珠海市香洲区。", "澳青坊"),
        ("合肥包河骆岗创新大厦党委。骆岗创新大厦里企业多。", "骆岗创新大厦"),
        ("嘉陵丝路产业港的党员，嘉陵丝路产业港的企业。", "嘉陵丝路产业港"),
        ("以品牌助力青枫产业园。党员赋能青枫产业园，助推青枫产业园。", "青枫产业园"),
        ("党建引领星火软件园。", ""),
        ("党委走进云上大厦。云上大厦联合党委说，云上大厦里企业多。", "云上大厦"),
        ("合肥市木雕小镇里，木雕小镇党委说。", "木雕小镇"),
        ("合肥市包河区敕勒川金座的党员", "敕勒川金座"),
        ("天宁区文化宫广场写字楼里党员多。文化宫广场建于1998年。", "文化宫广场"),
        ("富康商务区由六座写字楼组成。富康商务区党委说，富康商务区里企业多。", "富康商务区"),
        ("看江畔香江科创港。合肥市包河区香江科创港里，香江科创港党委说。", "香江科创港"),
        ("一日一技：在这里实现延迟调用。", ""),
    ],
)
def test_the_park_or_building_is_named(text: str, expected: str) -> None:
    regions = region_names(VOCABULARY.gazetteer, None) | {"成都", "合肥", "包河", "嘉陵"}
    assert place_of("", text, regions) == expected


def test_the_carrier_follows_from_the_name() -> None:
    carriers = [carrier_of(place, VOCABULARY) for place in ("云锦大厦", "星火软件园", "清河开发区", "")]
    assert [carrier and carrier.name for carrier in carriers] == ["楼宇", "园区", None, None]


def test_an_organisation_has_to_be_named_twice() -> None:
    text = "云锦大厦综合党委成立了。云锦大厦综合党委书记说"
    assert organisation_of("", text) == "云锦大厦综合党委"
    assert organisation_of("", text[:12]) == ""


def test_tags_are_those_of_the_site_that_occur() -> None:
    assert tags_of("“党建联盟”和楼宇党建，党建联盟", VOCABULARY) == ("党建联盟", "楼宇党建")
