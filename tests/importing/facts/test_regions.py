import pytest
from importing.press import vocabulary

from showcase.importing.facts.regions import cities_in, region_of

GAZETTEER = vocabulary().gazetteer


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("", "位于深圳市福田区的大厦里，福田的党员在工作。", "广东省深圳市福田区"),
        (
            "浦口经济开发区这样做",
            "南京浦口经济开发区有企业，浦口区很重视。",
            "江苏省南京市浦口区浦口经济开发区",
        ),
        ("涪陵的党建", "涪陵坚持党建，重庆党员平台，涪陵高新区落户了杭州的公司。", "重庆市涪陵区"),
        ("", "成都的企业多，成都城南的大厦里党员多。", "四川省成都市"),
        ("", "鼓楼区的大厦在南京。", "江苏省南京市鼓楼区"),
    ],
)
def test_the_region_named_most_is_the_articles(title: str, text: str, expected: str) -> None:
    region = region_of(title, text, GAZETTEER).region
    assert region is not None
    assert region.full_name == expected


def test_names_that_say_nothing_certain_give_no_region() -> None:
    for text in ("园区坚持和平发展，在新华路建设中心。", "鼓楼区的大厦里党员多。", ""):
        assert region_of("", text, GAZETTEER).region is None


def test_two_places_of_equal_weight_are_left_to_the_editor() -> None:
    verdict = region_of("", "青岛和杭州的园区结对。", GAZETTEER)
    assert verdict.region is None
    assert [region.full_name for region in verdict.others] == ["浙江省杭州市", "山东省青岛市"]


def test_cities_are_named_in_their_order() -> None:
    assert [region.name for region in cities_in("在青岛，学习深圳福田区", GAZETTEER)] == ["青岛市", "深圳市"]
