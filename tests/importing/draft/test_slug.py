from dataclasses import replace

from importing.press import vocabulary

from showcase.importing.draft.slug import slug_of
from showcase.importing.facts.recognised import Recognised
from showcase.importing.facts.regions import Verdict
from showcase.importing.lines.imprint import Imprint

NOTHING = Recognised("", (), (), "", None, Verdict(None), "", "", (), "", (), (), Imprint(), "", "")
(WEST_LAKE,) = vocabulary().gazetteer.resolve("浙江省杭州市西湖区")


def test_the_region_names_a_draft() -> None:
    assert slug_of(replace(NOTHING, region=Verdict(WEST_LAKE)), "a.txt", frozenset()) == "xihu"
    assert slug_of(replace(NOTHING, region=Verdict(WEST_LAKE)), "a.txt", frozenset({"xihu"})) == "xihu-2"


def test_without_a_region_what_is_known_does_the_place_first() -> None:
    assert slug_of(replace(NOTHING, place="云锦大厦", title="题"), "a.txt", frozenset()) == "yun-jin-da-sha"
    assert slug_of(NOTHING, "文件/mei-you.txt", frozenset()) == "mei-you"


def test_names_that_mean_something_to_a_system_are_not_taken() -> None:
    assert slug_of(NOTHING, "con.txt", frozenset()) == "con-2"


def test_a_long_title_is_cut_at_a_syllable() -> None:
    slug = slug_of(replace(NOTHING, title="党建引领" * 10), "a.txt", frozenset())
    assert slug == "dang-jian-yin-ling-dang-jian-yin-ling"
