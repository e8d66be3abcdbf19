import re

import pytest
from plan.sites import planned, site_of
from support import SITE, case

from showcase.model.signboard import Signboard
from showcase.plan.signboard import case_signboard, picture_of, site_signboard


@pytest.mark.parametrize(
    ("brand", "title"),
    [
        ("五力提升", "五力提升"),
        ("“五力提升”", "五力提升"),
        ("“链”盟", "“链”盟"),
        ("“一”与“二”", "“一”与“二”"),
    ],
)
def test_marks_around_the_whole_name_are_no_part_of_it(brand: str, title: str) -> None:
    site = site_of({"cases/jia.md": case(brand=brand)})
    assert case_signboard(site.cases[0], site.settings) == Signboard("jia", title, "甲大厦", "小案例库")


def test_the_address_changes_exactly_with_what_is_shown() -> None:
    board = Signboard("jia", "甲", "乙", "丙")
    assert picture_of(board) == picture_of(Signboard("jia", "甲", "乙", "丙"))
    others = [
        Signboard("jia", "甲乙", "", "丙"),
        Signboard("jia", "甲", "乙丙", ""),
        Signboard("yi", "甲", "乙", "丙"),
    ]
    assert len({picture_of(one).address for one in (board, *others)}) == 4
    assert re.fullmatch(r"social/jia-[0-9a-f]{8}\.png", picture_of(board).address)


def test_the_picture_is_told_in_words() -> None:
    site = site_of({"site.yaml": SITE + "subtitle: 副标题\n"})
    assert picture_of(case_signboard(site.cases[0], site.settings)).alt == "牌匾：甲品牌，甲大厦，小案例库"
    assert picture_of(site_signboard(site.settings)).alt == "牌匾：小案例库，副标题"


def test_without_the_sites_address_no_page_has_a_picture() -> None:
    found = planned({"site.yaml": re.sub("base_url.*\n", "", SITE)})
    assert {page.picture for page in found.values()} == {None}
    own = [address for address, page in planned({}).items() if page.picture]
    assert own == ["cases/jia.html"]
