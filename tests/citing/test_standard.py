"""Against the examples that the standards print, in 2025: 8.11, 8.5.3, annex B; in 2015: 4.6, annex A.

They are set with spaces that stretch: those behind the narrow stops of 2015 are no signs of it, and a wide
bracket brings its own.
"""

from dataclasses import replace

import pytest
from citing.works import ARTICLE, PAGE, WORKS
from hypothesis import given

from showcase.citing.standard import GB_2015, GB_2025, Edition, citation, words
from showcase.citing.work import Kind, Work
from showcase.model.date import PartialDate


def page(title: str, *creators: str, issued: str = "", accessed: str, address: str) -> Work:
    return Work(
        key="x",
        kind=Kind.PAGE,
        title=title,
        creators=creators,
        issued=date(issued) if issued else None,
        accessed=date(accessed),
        address=address,
    )


def date(iso: str) -> PartialDate:
    return PartialDate(*map(int, iso.split("-")))


def article(title: str, *creators: str, container: str, issued: str, address: str = "") -> Work:
    return replace(
        ARTICLE, title=title, creators=creators, container=container, issued=date(issued), address=address
    )


CALIS = "http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc"
COVER = "http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg"
PEOPLE = "https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html"
PORTUGAL = (
    "https://arquivo.pt/wayback/20190905210731/http://publico.pt/2019/07/13/sociedade/noticia/"
    "podcast-historias-portugal-cuidadores-1879731"
)
PAGES_2025 = {  # 8.11.2.2 example 1, then 8.11.3.2 examples 1 to 4, then B.10 examples 3 and 8
    "中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.": page(
        "中国国家博物馆", accessed="2025-05-06", address="https://www.chnmuseum.cn/"
    ),
    f"高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. {CALIS}.": page(
        "馆际互借与文献传递服务", "高等教育文献保障系统", accessed="2025-06-21", address=CALIS
    ),
    f"[《昨日之歌》图书封面][EB/OL].（2015-09-18）[2023-03-06]. {COVER}.": page(
        "[《昨日之歌》图书封面]", issued="2015-09-18", accessed="2023-03-06", address=COVER
    ),
    f"许振超. “好好干，当一个好工人”[EB/OL].（2025-02-17）[2025-06-22]. {PEOPLE}.": page(
        "“好好干，当一个好工人”", "许振超", issued="2025-02-17", accessed="2025-06-22", address=PEOPLE
    ),
    (
        "António M，Pepper L. Histórias de Portugal: livros caídos[EB/OL].（2019-07-13）[2025-01-02]. "
        f"{PORTUGAL}."
    ): page(
        "Histórias de Portugal: livros caídos",
        "António M",
        "Pepper L",
        issued="2019-07-13",
        accessed="2025-01-02",
        address=PORTUGAL,
    ),
    (
        "杨立华. 《庄子》读不懂？看完这一篇“导读”就明白了[EB/OL].（2022-10-26）[2023-05-02]. "
        "https://www.bilibili.com/video/BV1t84y1B7vv/."
    ): page(
        "《庄子》读不懂？看完这一篇“导读”就明白了",
        "杨立华",
        issued="2022-10-26",
        accessed="2023-05-02",
        address="https://www.bilibili.com/video/BV1t84y1B7vv/",
    ),
}
PAPER = "http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm"
ARTICLES_2025 = {  # 8.5.3 example 1 and its like in annex B, which give the page of the paper too
    "丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20.": article(
        "数字革命与竞争国际化", "丁文详", container="中国青年报", issued="2000-11-20"
    ),
    f"陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16. {PAPER}.": article(
        "探索微观世界的无穷奥秘（科技大观）",
        "陈缮真",
        container="人民日报",
        issued="2022-08-16",
        address=PAPER,
    ),
}
OCLC = "http://www.oclc.org/about/cooperation.en.html"
CORE = "http://dublincore.org/documents/dces/"
PAGES_2015 = {  # 4.6.2 example 4, then A.10 examples 1, 2 and 4
    (
        f"Online Computer Library Center, Inc.About OCLC: history of cooperation[EB/OL].[2012-03-27].{OCLC}."
    ): page(
        "About OCLC: history of cooperation",
        "Online Computer Library Center, Inc.",
        accessed="2012-03-27",
        address=OCLC,
    ),
    f"Dublin Core metadata element set: version 1.1[EB/OL].(2012-06-14)[2014-06-11].{CORE}.": page(
        "Dublin Core metadata element set: version 1.1",
        issued="2012-06-14",
        accessed="2014-06-11",
        address=CORE,
    ),
    (
        "李强.化解医患矛盾需釜底抽薪[EB/OL].(2012-05-03)[2013-03-25]."
        "http://wenku.baidu.com/view/47e4f206b52acfc789ebc92f.html."
    ): page(
        "化解医患矛盾需釜底抽薪",
        "李强",
        issued="2012-05-03",
        accessed="2013-03-25",
        address="http://wenku.baidu.com/view/47e4f206b52acfc789ebc92f.html",
    ),
    (
        "萧钰.出版业信息化迈入快车道[EB/OL].(2001-12-19)[2002-04-15]."
        "http://www.creader.com/news/20011219/200112190019.html."
    ): page(
        "出版业信息化迈入快车道",
        "萧钰",
        issued="2001-12-19",
        accessed="2002-04-15",
        address="http://www.creader.com/news/20011219/200112190019.html",
    ),
}


@pytest.mark.parametrize(("printed", "work"), (PAGES_2025 | ARTICLES_2025).items())
def test_a_citation_is_that_of_the_standards_example(printed: str, work: Work) -> None:
    assert words(citation(work, GB_2025)) == printed


@pytest.mark.parametrize(("printed", "work"), PAGES_2015.items())
def test_a_citation_by_the_former_edition_is_that_of_its_example(printed: str, work: Work) -> None:
    assert words(citation(work, GB_2015)) == printed


def test_of_more_than_three_creators_three_are_named() -> None:
    work = replace(ARTICLE, creators=("印森林", "吴胜和", "李俊飞", "冯文杰"))
    assert words(citation(work, GB_2025)).startswith("印森林，吴胜和，李俊飞，等. 甲楼")
    assert words(citation(work, GB_2015)).startswith("印森林,吴胜和,李俊飞,等.甲楼")


def test_the_former_edition_tells_when_a_newspaper_was_seen_and_this_one_does_not() -> None:
    work = replace(ARTICLE, address="https://a.example/", accessed=PartialDate(2026, 1, 1))
    assert (
        words(citation(work, GB_2025))
        == "张三，李四. 甲楼这样做[N/OL]. 某某日报，2022-06. https://a.example/."
    )
    assert words(citation(work, GB_2015)) == (
        "张三,李四.甲楼这样做[N/OL].某某日报,2022-06[2026-01-01].https://a.example/."
    )


def test_what_is_not_known_is_left_out_or_asked_for() -> None:
    work = replace(PAGE, address="")
    assert words(citation(work, GB_2025)) == "某某组织部. 甲楼的故事[EB/OL].（2026-02-01）."
    asked = citation(work, GB_2025, asking=True)
    assert words(asked) == "某某组织部. 甲楼的故事[EB/OL].（2026-02-01）[引用日期]. 本页网址."
    assert [phrase.role for phrase in asked if phrase.text in ("引用日期", "本页网址")] == [
        "accessed",
        "here",
    ]


def test_a_work_of_unknown_type_has_no_mark() -> None:
    work = Work(key="x", kind=Kind.UNKNOWN, title="甲楼材料", publisher="某某局", issued=PartialDate(2022))
    assert words(citation(work, GB_2025)) == "甲楼材料. 某某局，2022."
    assert words(citation(replace(work, publisher="", issued=None), GB_2025)) == "甲楼材料."


@pytest.mark.parametrize("edition", [GB_2025, GB_2015])
@given(work=WORKS)
def test_a_citation_says_everything_once_in_the_order_of_the_standard(edition: Edition, work: Work) -> None:
    phrases = citation(work, edition, asking=True)
    roles = [phrase.role for phrase in phrases if phrase.role]
    order = ["title", "date", "accessed", "address", "here"]
    assert roles == sorted(roles, key=order.index)
    assert roles.count("title") == 1
    assert sum(role in ("address", "here") for role in roles) == 1
    if work.kind is Kind.PAGE:
        assert len(roles) - roles.count("title") - 1 == bool(work.issued) + 1
