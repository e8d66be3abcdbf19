"""Finding a case among five, from a folder and from a server."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe import violations
from plan.sites import site_of
from playwright.sync_api import Browser, expect
from searching import Reader, reading, served
from support import REPOSITORY, case, project_at
from waiting import wait_until

from benchmarks.folder import write_site
from benchmarks.pages import plan
from benchmarks.queries import documents_of
from showcase.plan.shelves import shelve
from showcase.plan.tiles import tiles
from showcase.search.index import search_index


@pytest.fixture(params=["folder", "server"])
def reader(request: pytest.FixtureRequest, browser: Browser, real_site: Path) -> Iterator[Reader]:
    """A reader of the five cases."""
    if request.param == "folder":
        with reading(browser, real_site.as_uri()) as found:
            yield found
    else:
        with served(real_site) as base, reading(browser, base) as found:
            yield found


QUERIES = {
    "建品": ["fuling", "changzhou"],
    "1+X+Y": ["changzhou"],
    "１＋Ｘ＋ｙ": ["changzhou"],
    "智慧e家3.0": ["changzhou"],
    "智慧Ｅ家３．０": ["changzhou"],
    "集成電路 黨建聯盟": ["pukou"],
    "“五力提升”": ["futian"],
    "党员生产线": ["fuling"],
    "链": ["changzhou", "chengdu", "pukou", "fuling"],
    "零距离 条块面": ["fuling"],
    "fuling": ["fuling"],
    "fuli": ["fuling"],
    "fl": ["fuling"],
    "wulitisheng": ["futian"],
    "wlts": ["futian"],
    "guojichuangxin": ["futian"],
    "tianningqu": ["changzhou"],
    "pukou 服务经理": ["pukou"],
}


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_finds_its_cases(reader: Reader, query: str) -> None:
    reader.search(query)
    assert sorted(reader.hits) == sorted(QUERIES[query])
    assert reader.status.startswith(f"找到 {len(QUERIES[query])} 个案例")


@pytest.mark.parametrize(
    ("query", "case"),
    [
        ("五力提升。", "futian"),
        ("《五力提升》", "futian"),
        ("服务经理？", "pukou"),
        ("#楼宇党建", "futian"),
        ("Fuling", "fuling"),
        ("FULING", "fuling"),
        ("fu'ling", "fuling"),
    ],
)
def test_marks_around_a_word_and_capitals_of_pinyin_do_not_hide_a_case(
    reader: Reader, query: str, case: str
) -> None:
    reader.search(query)
    assert case in reader.hits


@pytest.mark.parametrize(
    ("query", "offered", "case"),
    [
        ("重庆涪陵", "重庆 涪陵", "fuling"),
        ("江苏省浦口区", "江苏省 浦口区", "pukou"),
        ("涪陵的案例", "涪陵 案例", "fuling"),
        ("三新领域", "三新 领域", "fuling"),
        ("党建、联盟", "党建 联盟", "pukou"),
        ("chendu", "成都", "chengdu"),
        ("pukuo", "浦口", "pukou"),
        ("渝", "重庆", "fuling"),
    ],
)
def test_where_nothing_is_found_a_way_that_leads_to_the_case_is_offered(
    reader: Reader, query: str, offered: str, case: str
) -> None:
    reader.search(query)
    assert reader.hits == []
    reader.page.locator(".search__help").get_by_role("link", name=offered, exact=True).click()
    expect(reader.page.get_by_role("status")).to_have_text(re.compile("^找到"))
    assert case in reader.hits


def test_no_province_without_a_case_is_offered(reader: Reader) -> None:
    reader.search("沪")
    expect(reader.page.locator(".search__help a")).to_have_text(["全部案例"])


def test_the_browser_knows_every_province_by_the_character_that_its_tile_has() -> None:
    pairs = [f"{tile.abbreviation}{tile.name}" for tile in tiles(shelve(()))]
    script = (REPOSITORY / "assets/js/search-near.js").read_text("utf-8")
    assert sorted(re.findall(r"[\u4e00-\u9fff]{3,4}(?=[ \"])", script)) == sorted(pairs)


def test_figures_mechanisms_notes_sources_and_lessons_are_searched_too(reader: Reader) -> None:
    for query, anchor in {
        "4081套": "figure-xin-jian-ji-gai-zao-ren-cai-gong-yu",
        "议事台 吹哨": "mechanism-",
        "同组 不改动": "fn-tong",
        "现代快报": "source-xdkb",
        "三栏": "teaching",
        "留言墙": "organising",
    }.items():
        reader.search(query)
        links = reader.page.locator(".hit__section").evaluate_all("all => all.map((a) => a.hash.slice(1))")
        assert any(link.startswith(anchor) for link in links), (query, links)


def test_what_was_sought_is_marked_as_it_is_written(reader: Reader) -> None:
    reader.search("智慧Ｅ家 党建")
    assert reader.marks == {"智慧e家", "党建"}
    reader.search("fuling")
    assert reader.marks == {"涪陵"}
    assert "涪陵" in reader.status


def test_a_result_leads_straight_to_the_section(reader: Reader) -> None:
    reader.search("1+X+Y")
    link = reader.page.locator(".hit__section").first
    assert link.inner_text() == "“1+X+Y”"
    link.click()
    reader.page.wait_for_url("**/cases/changzhou.html#mechanism-1-x-y")
    expect(reader.page.locator("#mechanism-1-x-y")).to_be_in_viewport()


def test_names_count_most_and_words_side_by_side_more(reader: Reader) -> None:
    reader.search("双孵化")
    assert reader.hits[0] == "chengdu"
    reader.search("产业 社区")
    assert reader.hits[0] == "changzhou"


@pytest.mark.parametrize("whole", [0, 300_000])  # in pieces, in one script
def test_a_case_that_is_called_what_was_sought_comes_first(
    tmp_path: Path, browser: Browser, whole: int
) -> None:
    site = site_of(
        {
            "cases/jia.md": case(brand="“红”", published="2024"),
            "cases/yi.md": case("红红红。", title="红楼里的红链", brand="红色链盟", place="红甲大厦"),
            "cases/zi.md": case("红红红。", title="1+N", brand="红甲大厦里的“1+N 工程”", published="2025"),
        }
    )
    pages = plan(site)
    write_site(
        tmp_path,
        site,
        pages,
        search_index(site, documents_of(site, pages).__getitem__, whole),
        ("search.html",),
    )
    with reading(browser, tmp_path.as_uri()) as reader:
        asked = {"红": "jia", "“红”": "jia", "紅": "jia", "１＋n": "zi", "红色 链盟": "yi", "甲大厦": "zi"}
        for query, first in asked.items():
            reader.search(query)
            assert reader.hits[0] == first, query


def test_without_a_query_all_cases_are_there_to_browse(reader: Reader) -> None:
    reader.search()
    assert reader.status == "共 5 个案例"
    assert len(reader.hits) == 5
    assert reader.counts["江苏省"] == 2
    assert reader.marks == set()


def test_facets_are_joined_by_and_their_values_by_or(reader: Reader) -> None:
    reader.search("党建")
    before = reader.counts
    reader.tick("楼宇 ")
    assert set(reader.hits) == {"chengdu", "futian"}
    assert reader.counts["园区党建"] == 0
    assert reader.counts["开发区"] == before["开发区"]
    reader.tick("开发区")
    assert set(reader.hits) == {"chengdu", "futian", "changzhou", "pukou"}
    reader.tick("江苏省")
    assert set(reader.hits) == {"changzhou", "pukou"}
    reader.page.get_by_role("button", name="江苏省的下级地区").click()
    assert reader.counts["南京市"] == 1
    reader.page.get_by_role("button", name="清除全部筛选").click()
    reader.page.wait_for_timeout(100)
    assert len(reader.hits) == 5
    assert "region" not in reader.page.url


def test_every_count_is_what_a_click_gives(reader: Reader) -> None:
    reader.search("服务", tag="yingshang-huanjing")
    for name in ("楼宇", "开发区", "理论学习"):
        expected = reader.counts[name]
        box = reader.page.get_by_role("checkbox", name=f"{name} {expected}", exact=True)
        box.click()
        reader.page.wait_for_timeout(100)
        others = {"理论学习": 0}.get(name, expected)
        assert len(reader.hits) >= others
        if name != "理论学习":
            assert len(reader.hits) == expected
        reader.page.go_back()
        reader.page.wait_for_timeout(200)


def test_a_search_is_in_the_address_and_the_back_button_undoes_its_steps(reader: Reader) -> None:
    reader.search()
    reader.type("党建联盟")
    assert "q=%E5%85%9A%E5%BB%BA" in reader.page.url
    first = reader.page.url
    reader.page.keyboard.press("Enter")
    reader.tick("开发区")
    assert reader.page.url.endswith("&carrier=kaifaqu")
    reader.page.get_by_label("排序").select_option("地区")
    assert reader.page.url.endswith("&sort=region")
    shared, hits = reader.page.url, reader.hits
    reader.page.go_back()
    reader.page.go_back()
    expect(reader.page.get_by_role("checkbox", name="开发区")).not_to_be_checked()
    assert reader.page.url == first
    reader.page.go_back()
    expect(reader.page.get_by_role("searchbox")).to_have_value("")
    expect(reader.page.get_by_role("status")).to_have_text("共 5 个案例")
    reader.page.go_forward()
    expect(reader.page.get_by_role("searchbox")).to_have_value("党建联盟")
    reader.page.goto(shared)
    wait_until(reader.page, "document.querySelector('.facet__count:not(:empty)')")
    assert reader.hits == hits
    assert reader.page.get_by_role("checkbox", name="开发区").is_checked()
    assert reader.page.get_by_label("排序").input_value() == "region"


def test_coming_back_from_a_case_shows_the_search_again(reader: Reader) -> None:
    reader.search("党建", carrier="louyu")
    reader.page.locator(".hit__link").first.click()
    reader.page.wait_for_url("**/cases/*.html")
    reader.page.go_back()
    wait_until(reader.page, "document.querySelectorAll('.hit').length === 2")
    expect(reader.page.get_by_role("searchbox")).to_have_value("党建")


def test_results_can_be_sorted(reader: Reader) -> None:
    reader.search(sort="region")
    assert reader.hits == ["pukou", "changzhou", "futian", "fuling", "chengdu"]
    reader.search("党建", sort="new")
    assert reader.hits == sorted(reader.hits, reverse=True)  # of one day: by name


def test_where_nothing_is_found_there_is_help(reader: Reader) -> None:
    reader.search("党健联盟")
    assert reader.status == "没有找到案例"
    assert reader.help[:-1] == ["是不是要找：党建联盟"]
    reader.page.get_by_role("link", name="党建联盟", exact=True).click()
    wait_until(reader.page, "document.querySelector('.hit')")
    assert "pukou" in reader.hits
    reader.search("火星火星火星 五力提升")
    assert reader.help[:-1] == ["没有一个案例写到“火星火星火星”", "只找“五力提升”：1 个案例"]
    reader.search("五力提升，首席健康官")
    assert reader.help[0] == "分开找：五力提升 首席健康官"
    reader.search("五力提升", carrier="quyu")
    assert reader.help == ["不筛选时有 1 个案例"]
    reader.search(
        "五力提升", region="nowhere"
    )  # an address that was sent before the last case there was gone
    assert reader.help == ["不筛选时有 1 个案例"]


@pytest.mark.parametrize(
    ("query", "help_"),
    [
        ("楼長", ["是不是要找：楼宇"]),
        ("老楼", []),  # 的楼 and 座楼 are parts of names and no words
        ("6359", []),  # another number is another fact
        ("重庆fuling", ["分开找：重庆 fuling"]),
    ],
)
def test_a_guess_is_a_word(reader: Reader, query: str, help_: list[str]) -> None:
    reader.search(query)
    assert reader.help[:-1] == help_


def test_an_input_method_is_left_alone_until_a_word_is_chosen(reader: Reader) -> None:
    reader.search()
    reader.page.get_by_role("searchbox").focus()
    session = reader.page.context.new_cdp_session(reader.page)
    for typed in ("d", "da", "dang", "dang jian"):
        session.send(
            "Input.imeSetComposition", {"text": typed, "selectionStart": 0, "selectionEnd": len(typed)}
        )
    reader.page.wait_for_timeout(300)
    assert reader.status == "共 5 个案例"
    reader.page.evaluate("document.querySelector('#search').requestSubmit()")  # Enter, for the input method
    reader.page.wait_for_timeout(300)
    assert reader.status == "共 5 个案例"
    assert "q=" not in reader.page.url
    session.send("Input.insertText", {"text": "党建联盟"})
    expect(reader.page.get_by_role("status")).to_have_text("找到 1 个案例")


def test_everything_can_be_done_by_keyboard(reader: Reader) -> None:
    reader.page.goto(f"{reader.base}/cases/chengdu.html")
    press = reader.page.keyboard.press
    press("Control+k")
    reader.page.keyboard.type("党建联盟")
    press("Enter")
    reader.page.wait_for_url("**/search.html?q=*")
    wait_until(reader.page, "document.querySelector('.facet__count:not(:empty)')")
    press("Control+k")
    assert reader.page.evaluate("document.activeElement.name") == "q"
    focused = "`${document.activeElement.name || ''}=${document.activeElement.value || ''}`"
    for _ in range(60):
        press("Tab")
        if reader.page.evaluate(focused) == "carrier=kaifaqu":
            break
    press("Space")
    reader.page.wait_for_timeout(100)
    assert reader.page.url.endswith("carrier=kaifaqu")
    assert reader.page.evaluate(focused) == "carrier=kaifaqu"
    for _ in range(60):
        press("Tab")
        if reader.page.evaluate("document.activeElement.className") == "hit__link":
            break
    press("Enter")
    reader.page.wait_for_url("**/cases/pukou.html")


def test_the_key_for_searching_leaves_others_alone(reader: Reader) -> None:
    reader.page.goto(f"{reader.base}/index.html")
    for key in ("/", "k", "Control+Shift+l", "Alt+k"):
        reader.page.keyboard.press(key)
        assert reader.page.evaluate("document.activeElement.name") != "q"
    reader.page.keyboard.press("Meta+k")
    assert reader.page.evaluate("document.activeElement.name") == "q"


def test_without_scripts_the_page_explains_and_leads_to_every_case(browser: Browser, real_site: Path) -> None:
    with reading(browser, real_site.as_uri(), scripts=False) as reader:
        reader.page.goto(f"{reader.base}/cases/pukou.html")
        reader.page.get_by_role("searchbox").fill("党建")
        reader.page.get_by_role("button", name="查找").click()
        assert "/search.html?q=" in reader.page.url
        expect(reader.page.locator("noscript p")).to_be_visible()
        expect(reader.page.get_by_label("排序")).to_be_hidden()
        ways = reader.page.get_by_role("navigation", name="目录").get_by_role("link")
        assert ways.all_inner_texts() == [
            "全部案例",
            "按标签浏览",
            "按地区浏览",
            "楼宇",
            "园区",
            "开发区",
            "区域",
        ]
        ways.first.click()
        assert reader.page.url.endswith("/cases/index.html")


@pytest.mark.parametrize("query", ["q=党建&region=jiangsu.nanjing", "q=党健&carrier=quyu", ""])
def test_axe_finds_nothing_on_any_state_of_the_page(browser: Browser, real_site: Path, query: str) -> None:
    page = browser.new_page(color_scheme="light")
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{real_site.as_uri()}/search.html?{query}")
        wait_until(page, "document.querySelector('.facet__count:not(:empty)')")
        page.locator("summary").first.evaluate("summary => (summary.parentElement.open = true)")
        page.emulate_media(color_scheme="light")
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, "color-contrast") == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_markup_in_a_case_or_a_query_stays_text(tmp_path: Path, browser: Browser) -> None:
    project = project_at(tmp_path / "p")
    project.write("cases/jia.md", case(title="<img src=x onerror=alert(1) 楼", summary="<b 甲</b &amp乙"))
    assert project.build().published
    with reading(browser, project.public.as_uri()) as reader:
        reader.search("onerror=alert(1) 楼")
        assert reader.page.locator(".hit__title").inner_text() == "<img src=x onerror=alert(1) 楼"
        assert reader.page.locator(".hit img, .hit b").count() == 0
        reader.search('<img src=x onerror="alert(1)">')
        assert reader.page.locator(".search img").count() == 0


def test_where_the_index_is_missing_the_page_says_so(
    tmp_path: Path, browser: Browser, real_site: Path
) -> None:
    shutil.copytree(real_site, tmp_path / "site")
    (tmp_path / "site/search/index.js").unlink()
    page = browser.new_page()
    page.goto(f"{(tmp_path / 'site').as_uri()}/search.html?q=党建")
    expect(page.get_by_role("status")).to_contain_text("没有加载成功")
    page.close()
