from showcase.model.region import Region

PROVINCE = Region("320000", "江苏省", "江苏", "jiangsu", "jiangsu")
CITY = Region("320100", "南京市", "南京", "nanjing", "nanjing", PROVINCE)
DISTRICT = Region("320111", "浦口区", "浦口", "pukou", "pukou", CITY)


def test_the_path_of_a_region_leads_down_from_its_province() -> None:
    assert DISTRICT.path == (PROVINCE, CITY, DISTRICT)
    assert PROVINCE.path == (PROVINCE,)


def test_the_full_name_says_every_level() -> None:
    assert DISTRICT.full_name == "江苏省南京市浦口区"


def test_a_zone_sorts_behind_the_division_it_lies_in_and_before_the_next() -> None:
    zone = Region("320111-jkq", "经开区", "经开区", "jkq", "jkq", DISTRICT, is_zone=True)
    after = Region("320112", "后区", "后", "hou", "hou", CITY)
    assert sorted((after, zone, DISTRICT), key=lambda region: region.code) == [DISTRICT, zone, after]
