"""What the head of a case says, as Zotero's translator "Embedded Metadata" takes it.

`zotero.py` has its rules, which Zotero's developers publish; what it would save is compared.
"""

from citing.zotero import Item, saved
from site_texts import FULL
from support import SITE, made, pages

PICTURES = ("cases/jia/cover.jpg",)


def item(settings: str = "organiser: 某某组织部\n", text: str = FULL) -> Item:
    site = made({"site.yaml": SITE + settings, "cases/jia.md": text}, PICTURES)
    return saved(pages(site)["cases/jia.html"])


def test_a_case_comes_into_zotero_as_a_web_page_with_all_that_a_citation_needs() -> None:
    assert item() == {
        "itemType": "webpage",
        "title": "甲楼的故事",
        "creators": ["某某组织部"],
        "date": "2026-02-01",
        "publicationTitle": "小案例库",
        "publisher": "某某组织部",
        "abstractNote": "甲楼怎样做。",
        "language": "zh-CN",
        "url": "https://anli.example/base/cases/jia.html",
    }


def test_the_tags_of_a_case_are_said_for_programs_that_take_them() -> None:
    site = made({"cases/jia.md": FULL.replace("  - 楼宇党建", "  - 楼宇党建\n  - 党建联盟")}, PICTURES)
    page = pages(site)["cases/jia.html"]
    for tag in ("楼宇党建", "党建联盟"):
        assert f'<meta name="DC.subject" content="{tag}">' in page
    assert '<meta name="citation_keywords" content="楼宇党建; 党建联盟">' in page


def test_a_site_that_names_nobody_stands_for_itself() -> None:
    found = item("")
    assert found["creators"] == ["小案例库"]
    assert "publisher" not in found


def test_a_date_is_saved_as_far_as_it_is_known() -> None:
    text = FULL.replace("updated: 2026-02-01\n", "").replace("published: 2026-01-02", "published: 2026-01")
    assert item(text=text)["date"] == "2026-01"


def test_whatever_a_title_says_it_is_saved_so() -> None:
    text = FULL.replace("title: 甲楼的故事", "title: '\"甲\" & \\ 楼 <3'")
    assert item(text=text)["title"] == '"甲" & \\ 楼 <3'


def test_pages_that_are_no_case_say_nothing_of_the_kind() -> None:
    site = made({"cases/jia.md": FULL}, PICTURES)
    for address in ("index.html", "cases/index.html", "cases/old-jia.html", "about.html"):
        assert "citation_" not in pages(site)[address]
