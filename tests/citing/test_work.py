from dataclasses import replace

import pytest
from plan.sites import site_of
from site_texts import FULL

from showcase.citing.work import Kind, cited_case, cited_source
from showcase.model.case import Source
from showcase.model.date import PartialDate

SOURCE = Source(id="rb", title="甲楼这样做", publisher="", authors=(), date=None, url="", accessed=None)
WEB = "https://example.org/a"


@pytest.mark.parametrize(
    "name",
    [
        "人民日报",
        "某某晚报",
        "华西都市报",
        "江苏经济报",
        "现代快报",
        "人民日报海外版",
        "某某报（周末版）",
        "解放日报社",
    ],
)
def test_a_newspaper_is_known_by_its_name(name: str) -> None:
    work = cited_source(replace(SOURCE, publisher=name))
    assert (work.kind, work.container, work.publisher) == (Kind.NEWSPAPER, name, "")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "某某大学学报",
        "国务院公报",
        "工作简报",
        "某某局",
        "人民网",
        "某某画报",
        "新华月报",
        "黑板报",
        "天气预报",
    ],
)
def test_what_is_no_newspaper_beyond_doubt_is_a_page_if_it_has_an_address(name: str) -> None:
    assert cited_source(replace(SOURCE, publisher=name)).kind is Kind.UNKNOWN
    assert cited_source(replace(SOURCE, publisher=name, url=WEB)).kind is Kind.PAGE


def test_an_unsigned_page_is_the_work_of_its_publisher_an_unsigned_article_of_nobody() -> None:
    assert cited_source(replace(SOURCE, publisher="某某局", url=WEB)).creators == ("某某局",)
    assert cited_source(replace(SOURCE, publisher="某某局", url=WEB, authors=("张三",))).creators == ("张三",)
    assert cited_source(replace(SOURCE, publisher="某某日报", url=WEB)).creators == ()


def test_an_address_with_chinese_in_it_is_written_as_a_uri() -> None:
    assert (
        cited_source(replace(SOURCE, url="https://example.org/甲")).address == "https://example.org/%E7%94%B2"
    )


def test_a_case_is_the_work_of_who_runs_the_site_or_else_of_the_site() -> None:
    (case,) = site_of({"cases/jia.md": FULL}, ("cases/jia/cover.jpg",)).cases
    work = cited_case(case, "小案例库", "某某组织部", "https://a.example/cases/jia.html")
    assert (work.creators, work.container) == (("某某组织部",), "小案例库")
    assert work.issued == PartialDate(2026, 2, 1)
    alone = cited_case(case, "小案例库", "", "")
    assert (alone.creators, alone.address) == (("小案例库",), "")


def test_what_is_said_to_be_unknown_is_not_cited() -> None:
    work = cited_source(replace(SOURCE, publisher="不详", authors=("佚名", "张三")))
    assert (work.creators, work.container, work.publisher) == (("张三",), "", "")
    assert cited_source(replace(SOURCE, publisher="不详", authors=("不详",), url=WEB)).creators == ()
