"""Finding a case among some hundreds: the index in pieces, held against looking through all texts."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, expect
from searching import Reader, reading, served
from waiting import wait_until

from benchmarks.corpus import made_site
from benchmarks.folder import write_site
from benchmarks.pages import plan
from benchmarks.queries import Query, documents_of, queries_of, texts_of
from showcase.search.index import search_index

COUNT = 300


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A site with its index in pieces, and the text of each case."""
    folder = tmp_path_factory.mktemp("large") / "站点"
    site = made_site(COUNT)
    pages = plan(site)
    index = search_index(site, documents_of(site, pages).__getitem__)
    assert len(index) > COUNT
    write_site(folder, site, pages, index)
    return folder, texts_of(site, pages)


@pytest.fixture(params=["folder", "server"])
def reader(
    request: pytest.FixtureRequest, browser: Browser, large_site: tuple[Path, list[str]]
) -> Iterator[Reader]:
    """A reader of the large site."""
    if request.param == "folder":
        with reading(browser, large_site[0].as_uri()) as found:
            yield found
    else:
        with served(large_site[0]) as base, reading(browser, base) as found:
            yield found


def answers(reader: Reader, queries: list[Query]) -> list[tuple[set[int], set[int]]]:
    """Return what the index finds for each query, and what of that is confirmed by reading."""
    reader.search()
    return [
        (set(found), set(confirmed))
        for found, confirmed in reader.page.evaluate(
            """async queries => {
                const all = [];
                for (const query of queries) {
                    const { terms, numbers } = await siteSearch.query.matching(query);
                    const confirm = (number) => siteSearch.find.confirm(number, terms);
                    const read = await Promise.all(numbers.map(confirm));
                    all.push([numbers, read.filter(Boolean).map(({ number }) => number)]);
                }
                return all;
            }""",
            [query.text for query in queries],
        )
    ]


def test_every_query_finds_all_its_cases_and_shows_no_other(
    reader: Reader, large_site: tuple[Path, list[str]]
) -> None:
    queries = queries_of(large_site[1], 400, Random("browser"))  # noqa: S311 - no secret
    found = answers(reader, queries)
    wrong = [
        query.text
        for query, (numbers, confirmed) in zip(queries, found, strict=True)
        if not query.truth <= numbers or confirmed != query.truth
    ]
    assert wrong == []
    precision = [len(query.truth) / len(numbers) for query, (numbers, _) in zip(queries, found, strict=True)]
    assert sum(precision) / len(precision) >= 0.97


def test_results_come_ten_by_ten_to_the_last(reader: Reader, large_site: tuple[Path, list[str]]) -> None:
    truth = {number for number, text in enumerate(large_site[1]) if "产业链党建" in text}
    assert 20 < len(truth) < 200
    reader.search("产业链党建")
    assert len(reader.hits) == 10
    more = reader.page.get_by_role("button", name="再看 10 个案例")
    more.click()
    expect(reader.page.locator(".hit")).to_have_count(20)
    assert reader.page.evaluate("document.activeElement === document.querySelectorAll('.hit__link')[10]")
    while more.is_visible():
        count = len(reader.hits)
        more.click()
        wait_until(
            reader.page,
            f"document.querySelectorAll('.hit').length > {count}"
            " || document.querySelector('[data-part=more]').hidden",
        )
    assert len(set(reader.hits)) == len(reader.hits) == len(truth)
    assert reader.status == f"找到 {len(truth)} 个案例"


def test_a_number_that_is_not_sure_is_called_about(reader: Reader) -> None:
    reader.search("党建")
    assert reader.status == f"找到 {COUNT} 个案例"
    reader.search("企业服务")
    assert reader.status.startswith("找到约 ")


def test_facets_combine_with_a_search(reader: Reader, large_site: tuple[Path, list[str]]) -> None:
    reader.search("联盟", carrier="louyu", sort="new")
    shown = json.loads(
        reader.page.evaluate(
            "JSON.stringify([...document.querySelectorAll('.hit time')].map((t) => t.dateTime))"
        )
    )
    assert shown == sorted(shown, reverse=True)
    assert reader.status == f"找到 {reader.counts['楼宇']} 个案例"
    assert sum(reader.counts[name] for name in ("楼宇", "园区", "开发区", "区域")) == sum(
        "联盟" in text for text in large_site[1]
    )


@pytest.mark.parametrize(
    ("query", "name"), [("wuxi", "无锡"), ("wx", "无锡"), ("suzho", "苏州"), ("changshu", "常熟")]
)
def test_pinyin_finds_the_names(reader: Reader, query: str, name: str) -> None:
    reader.search(query)
    assert reader.hits
    meant = re.findall("“(.+?)”", reader.status)
    assert name in meant
    texts = reader.page.locator(".hit").all_text_contents()
    assert [text for text in texts if not any(one in text for one in meant)] == []


def test_traditional_characters_find_simplified_ones(reader: Reader) -> None:
    reader.search("黨建聯盟")
    traditional = reader.hits
    assert "党建联盟" in reader.status
    reader.search("党建联盟")
    assert reader.hits == traditional


def test_a_wrong_character_is_guessed(reader: Reader) -> None:
    reader.search("产业链党键")
    assert reader.hits == []
    guess, _ = reader.help
    assert guess.startswith("是不是要找：")
    assert "产业链党建" in guess


def test_only_what_a_query_needs_is_loaded(reader: Reader) -> None:
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))
    reader.page.goto(f"{reader.base}/search.html?q={quote('产业园')}")
    wait_until(reader.page, "document.querySelectorAll('.hit').length === 10")
    pieces = [url.partition("/search/")[2].split("?")[0] for url in asked if "/search/" in url]
    assert len([piece for piece in pieces if piece.startswith("grams/")]) <= 4
    assert len([piece for piece in pieces if piece.startswith("cases/")]) <= 12
    assert not [piece for piece in pieces if piece.startswith(("pinyin/", "variants"))]
