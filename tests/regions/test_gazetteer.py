from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.model.region import Region
from showcase.regions.divisions import divisions
from showcase.regions.gazetteer import Gazetteer

DIVISIONS = divisions()
SEPARATORS = st.sampled_from(["", " ", "/", "-", "·", "、", "\u3000", "，", " > ", "—"])


@cache
def _gazetteer() -> Gazetteer:
    plain = Gazetteer(DIVISIONS)
    (city,) = plain.resolve("成都")
    zone = Region(f"{city.code}-gxq", "成都高新区", "成都高新区", "gxq", "gxq", city, is_zone=True)
    return plain.with_zones((zone,))


def _names(text: str) -> list[str]:
    return [region.full_name for region in _gazetteer().resolve(text)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("江苏", "江苏省"),
        ("南京", "江苏省南京市"),
        ("浦口", "江苏省南京市浦口区"),
        ("江苏南京浦口", "江苏省南京市浦口区"),
        ("江苏浦口区", "江苏省南京市浦口区"),
        ("江苏省/南京市/浦口区", "江苏省南京市浦口区"),
        ("江苏省 南京市　浦口区", "江苏省南京市浦口区"),
        ("江苏－南京、浦口", "江苏省南京市浦口区"),
        ("重庆涪陵", "重庆市涪陵区"),
        ("上海浦东", "上海市浦东新区"),
        ("深圳福田", "广东省深圳市福田区"),
        ("北京朝阳", "北京市朝阳区"),
        ("内蒙古", "内蒙古自治区"),
        ("吉林", "吉林省"),
        ("吉林市", "吉林省吉林市"),
        ("吉林吉林市", "吉林省吉林市"),
        ("海南", "海南省"),
        ("海南州", "青海省海南藏族自治州"),
        ("长沙", "湖南省长沙市"),
        ("长沙县", "湖南省长沙市长沙县"),
        ("香港", "香港特别行政区"),
        ("成都高新区", "四川省成都市成都高新区"),
        ("四川成都高新区", "四川省成都市成都高新区"),
        ("四川省成都市成都高新区", "四川省成都市成都高新区"),
    ],
)
def test_a_region_is_known_by_what_people_write(written: str, meant: str) -> None:
    assert _names(written) == [meant]


@pytest.mark.parametrize(
    ("written", "meanings"),
    [
        ("朝阳区", ["北京市朝阳区", "吉林省长春市朝阳区"]),
        ("朝阳", ["北京市朝阳区", "辽宁省朝阳市", "吉林省长春市朝阳区"]),
        ("鼓楼区", ["江苏省南京市鼓楼区", "江苏省徐州市鼓楼区", "福建省福州市鼓楼区", "河南省开封市鼓楼区"]),
        ("江苏鼓楼", ["江苏省南京市鼓楼区", "江苏省徐州市鼓楼区"]),
        ("江苏淮安", ["江苏省淮安市", "江苏省淮安市淮安区"]),
    ],
)
def test_a_name_of_several_regions_means_all_of_them_in_the_order_of_their_codes(
    written: str, meanings: list[str]
) -> None:
    assert _names(written) == meanings


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "/",
        "南京江苏",
        "江苏省苏州市浦口区",
        "江苏江苏",
        "浦口南京",
        "松山湖",
        "甲" * 5000,
        "江苏" * 2000,
    ],
    ids=lambda text: text[:12] or "empty",
)
def test_what_is_no_region_or_lies_in_another_means_nothing(written: str) -> None:
    assert _names(written) == []


@pytest.mark.parametrize(
    ("written", "guess"),
    [
        ("四川省成都市高新区", "四川省成都市成都高新区"),
        ("江苏省南京市浦囗区", "江苏省南京市浦口区"),
        ("北京市北京市朝阳区", "北京市朝阳区"),
        ("内蒙", "内蒙古自治区"),
        ("科技园", None),
        ("", None),
    ],
)
def test_the_nearest_region_is_guessed_where_one_is_near(written: str, guess: str | None) -> None:
    nearest = _gazetteer().nearest(written)
    assert (nearest.full_name if nearest else None) == guess


def test_zones_are_known_only_to_the_gazetteer_that_was_given_them() -> None:
    assert Gazetteer(DIVISIONS).resolve("成都高新区") == ()


def test_every_full_name_means_exactly_its_own_region() -> None:
    assert [
        region.full_name for region in DIVISIONS if _gazetteer().resolve(region.full_name) != (region,)
    ] == []


@given(st.sampled_from(DIVISIONS), SEPARATORS)
def test_levels_may_be_parted_by_any_separator(region: Region, separator: str) -> None:
    assert _gazetteer().resolve(separator.join(part.name for part in region.path)) == (region,)


@given(st.sampled_from([region for region in DIVISIONS if region.parent]), st.data())
def test_the_province_and_a_name_always_include_the_region_or_the_city_of_its_name(
    region: Region, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([region.name, region.short]))
    middle = data.draw(st.sampled_from(["", *(part.short for part in region.path[1:-1])]))
    found = _gazetteer().resolve(region.path[0].short + middle + name)
    above = {step for step in region.path if step.short == name}  # 承德 is the city, 承德县 the county in it
    assert region in found or above & set(found)


@given(
    st.text(max_size=30)
    | st.lists(st.sampled_from(DIVISIONS), max_size=4).map(lambda many: "".join(r.short for r in many))
)
def test_what_is_resolved_is_sorted_and_met_once(text: str) -> None:
    codes = [region.code for region in _gazetteer().resolve(text)]
    assert codes == sorted(set(codes))
