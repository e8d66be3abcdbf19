import json
import re

from site_texts import FULL
from support import SITE, case, files, made, pages

PICTURES = ("cases/jia/cover.jpg",)
ENDINGS = ("bib", "ris", "csl.json", "sources.bib", "sources.ris", "sources.csl.json")
WITHDRAWN = "withdrawn:\n  - slug: yi\n    date: 2026-02-02\n    reason: 已经合并\n"


def cited(base: str = "https://anli.example/base/") -> dict[str, bytes]:
    settings = re.sub("base_url.*\n", f"base_url: {base}\n" if base else "", SITE)
    return files(made({"site.yaml": settings, "cases/jia.md": FULL}, PICTURES))


def test_the_files_stand_beside_the_page() -> None:
    found = cited()
    assert [f"cases/jia.{ending}" in found for ending in ENDINGS] == [True] * len(ENDINGS)


def test_at_a_former_address_the_same_files_name_the_present_one() -> None:
    found = cited()
    for ending in ENDINGS:
        assert found[f"cases/old-jia.{ending}"] == found[f"cases/jia.{ending}"]
    (item,) = json.loads(found["cases/old-jia.csl.json"])
    assert item["URL"] == "https://anli.example/base/cases/jia.html"


def test_without_the_sites_address_none_is_made_up_and_the_reader_is_told_where_to_find_it() -> None:
    found = cited("")
    assert "URL" not in json.loads(found["cases/jia.csl.json"])[0]
    assert b"url" not in found["cases/jia.bib"]
    page = found["cases/jia.html"].decode()
    assert "“本页网址”换成本页在网上的网址。" in page
    assert 'data-blank="here">本页网址</span>.' in page


def test_the_sources_are_one_bibliography_in_the_order_of_the_page() -> None:
    two = "\n  - id: a\n    title: 甲\n    publisher: 某某日报\n  - id: b\n    title: 乙\n    url: https://b.example/"
    found = files(made({"cases/jia.md": case(sources=two, figures="")}))
    text = found["cases/jia.sources.ris"].decode()
    assert re.findall(r"TY  - (\w+)\r\nID  - (\S+)", text) == [("NEWS", "jia:a"), ("ELEC", "jia:b")]
    assert re.findall(r"^@(\w+)\{(.*),$", found["cases/jia.sources.bib"].decode(), re.MULTILINE) == [
        ("article", "jia:a"),
        ("online", "jia:b"),
    ]
    assert [one["id"] for one in json.loads(found["cases/jia.sources.csl.json"])] == ["jia:a", "jia:b"]


def test_a_draft_and_a_withdrawn_case_have_no_files_and_say_nothing_of_citing() -> None:
    site = made({"site.yaml": SITE + WITHDRAWN, "cases/jia.md": case(draft="是"), "cases/bing.md": case()})
    found = files(site)
    assert {one for one in found if one.endswith(ENDINGS)} == {f"cases/bing.{ending}" for ending in ENDINGS}
    assert 'id="page-cite"' not in pages(site)["cases/yi.html"]


def test_a_page_says_how_it_is_cited_by_either_edition() -> None:
    page = re.sub(r"</?(?:span|time)[^>]*>", "", cited()["cases/jia.html"].decode())
    assert (
        "小案例库. 甲楼的故事[EB/OL].（2026-02-01）[引用日期]. https://anli.example/base/cases/jia.html."
        in page
    )
    assert (
        "小案例库.甲楼的故事[EB/OL].(2026-02-01)[引用日期].https://anli.example/base/cases/jia.html." in page
    )
    assert "<li>张三.甲楼这样做[N/OL].日报,2022-06-30[2026-01-01].https://example.org/a.</li>" in page


def test_a_source_is_listed_as_the_standard_has_it_and_what_that_leaves_out_stands_behind() -> None:
    page = cited()["cases/jia.html"].decode()
    entry = page.partition('id="source-ribao"')[2].partition("</li>")[0]
    assert " ".join(re.sub(r"<[^>]*>", "", entry.partition(">")[2]).split()) == (
        "[1] 张三. 甲楼这样做[N/OL]. 日报，2022-06-30. https://example.org/a. 访问日期：2026年1月1日"
    )
