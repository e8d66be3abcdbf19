from hypothesis import given
from hypothesis import strategies as st
from plan.sites import FEW, FILES, by_address, planned, site_of
from support import CASE, case

from benchmarks.pages import plan
from showcase.plan.card import card_of
from showcase.plan.page import Link


def test_a_card_says_what_a_list_shows() -> None:
    card = card_of(site_of({"cases/jia.md": case(region="浦口经济开发区")}).cases[0])
    assert card.link == Link("甲楼的故事", "cases/jia.html")
    assert (card.brand, card.place, card.summary) == ("甲品牌", "甲大厦", "甲楼怎样做。")
    assert (card.carrier, card.region) == ("楼宇", "江苏省南京市")
    assert card.published.iso == "2026-01-02"


def test_a_card_shows_the_cover_where_a_list_shows_pictures() -> None:
    cover = "\n  image: a.png\n  alt: 阅览室\n  credit: 某摄"
    site = site_of({"cases/jia.md": case(cover=cover)}, ("cases/jia/a.png",))
    pictured = card_of(site.cases[0], site.pictures).cover
    assert pictured
    assert (pictured.address, pictured.alt, pictured.credit) == ("cases/jia/a.png", "阅览室", "")
    assert card_of(site.cases[0]).cover is None


def test_an_edit_of_a_body_changes_the_page_of_its_case_and_no_other() -> None:
    files = {"cases/jia.md": CASE, "cases/yi.md": CASE, "cases/zi.md": CASE}
    before = planned(files, ("cases/yi/a.png",))
    body = "## 别的\n\n[背景](jia.md) ![图](yi/a.png)\n\n### 更多\n\n说明[^1]。\n\n[^1]: 注。"
    after = planned(files | {"cases/yi.md": case(body)}, ("cases/yi/a.png",))
    assert [where for where in before if before[where] != after[where]] == ["cases/yi.html", "course/yi.js"]
    assert before.keys() == after.keys()


@FEW
@given(
    FILES, st.sampled_from(("正文。", "## 别的\n\n很长。\n\n### 更深\n\n- 一\n- 二", "[字](jia.md#bei-jing)"))
)
def test_no_edit_of_any_body_reaches_another_page(files: dict[str, str], body: str) -> None:
    before = by_address(plan(site_of(files)))
    for path, text in files.items():
        front = text.rpartition("---\n")[0]
        after = by_address(plan(site_of(files | {path: f"{front}---\n\n{body}\n"})))
        changed = [where for where in before if before[where] != after[where]]
        own = path.removesuffix(".md")
        script = own.replace("cases/", "course/")  # which has the headings
        assert changed in ([], [f"{own}.html"], [f"{own}.html", f"{script}.js"])
        assert before.keys() == after.keys()
