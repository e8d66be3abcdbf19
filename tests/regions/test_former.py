from showcase.regions.divisions import divisions
from showcase.regions.former import former_divisions
from showcase.regions.gazetteer import Gazetteer

FORMER = former_divisions()
GAZETTEER = Gazetteer(divisions(), FORMER)


def _then(text: str) -> list[tuple[str, int, str]]:
    found = GAZETTEER.formerly(text)
    return [(old.region.full_name, old.year, old.successor.full_name) for old in found]


def test_a_division_that_went_is_known_with_what_is_there_now() -> None:
    assert _then("重庆市渝北区") == [("重庆市渝北区", 2025, "重庆市两江新区")]
    assert _then("上海闸北") == [("上海市闸北区", 2015, "上海市静安区")]
    assert _then("郫县") == [("四川省成都市郫县", 2016, "四川省成都市郫都区")]
    assert _then("襄樊") == [("湖北省襄樊市", 2010, "湖北省襄阳市")]


def test_a_district_of_a_city_that_went_too_is_known_in_it() -> None:
    assert _then("山东莱芜市莱城区") == [("山东省莱芜市莱城区", 2018, "山东省济南市莱芜区")]


def test_a_name_that_still_means_the_same_place_is_not_one_of_the_past() -> None:
    for name in ("密云", "长安", "静安区", "江苏省南京市鼓楼区", "浙江江北"):
        assert _then(name) == []


def test_a_name_that_means_another_place_now_is() -> None:
    assert [found.full_name for found in GAZETTEER.resolve("江北")] == ["浙江省宁波市江北区"]
    assert _then("江北") == [("重庆市江北区", 2025, "重庆市两江新区")]


def test_what_is_there_now_is_in_the_table_of_today_and_nothing_that_went_is() -> None:
    today = set(divisions())
    assert len(FORMER) == 316
    assert all(old.successor in today for old in FORMER)
    names = {region.full_name for region in today}
    assert [old.region.full_name for old in FORMER if old.region.full_name in names] == []


def test_a_division_that_went_lies_in_one_of_today_or_of_its_time() -> None:
    known = set(divisions()) | {old.region for old in FORMER}
    assert all(old.region.parent in known for old in FORMER)


def test_zones_do_not_make_the_past_forgotten() -> None:
    assert GAZETTEER.with_zones(()).formerly("江北") == GAZETTEER.formerly("江北")
