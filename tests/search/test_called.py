"""The whole names of cases in a large index."""

from search.reading import levels
from search.sites import documents
from support import case

from showcase.search.called import called


def test_a_title_a_brand_and_a_place_are_found_whole_and_without_their_marks() -> None:
    files = {
        "cases/jia.md": case(brand="红"),
        "cases/yi.md": case(brand="“红”", place="ＣＢＤ 大厦"),
    }
    found = documents(files)
    grams = dict(called((found["jia"], found["yi"])))
    assert levels(grams["=红"]) == {0: 0, 1: 0}
    assert levels(grams["=甲大厦"]) == {0: 0}
    assert levels(grams["=cbd大厦"]) == {1: 0}
    assert levels(grams["=甲楼的故事"]) == {0: 0, 1: 0}


def test_a_long_name_needs_none_and_a_name_of_marks_has_none() -> None:
    found = documents({"cases/jia.md": case(brand="产业链上党旗红服务链上先锋行", place="——")})
    assert [gram for gram, _ in called([found["jia"]])] == ["=甲楼的故事"]
