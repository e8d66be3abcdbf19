import pytest
from importing.press import vocabulary

from showcase.importing.facts.siting import sited_region

GAZETTEER = vocabulary().gazetteer


@pytest.mark.parametrize(
    ("place", "text", "region"),
    [
        ("河套大楼", "在深圳市福田区的河套大楼，香港的企业多。", "广东省深圳市福田区"),
        ("青创园", "台湾青年来了。园区位于福州市平潭县金井片区。", "福建省福州市平潭县"),
        ("东港一号", "在大连市中山区，东港一号的午间课堂开了。", "辽宁省大连市中山区"),
        ("澳青坊", "横琴“澳青坊”位于珠海市香洲区，是写字楼。", "广东省珠海市香洲区"),
        ("甲大厦", "甲大厦很高，沈阳的楼宇也有经验。", ""),
        ("甲大厦", "朝阳区的甲大厦", ""),
    ],
)
def test_the_region_beside_the_place_is_its_own(place: str, text: str, region: str) -> None:
    found = sited_region(place, text, GAZETTEER)
    assert (found.full_name if found else "") == region
