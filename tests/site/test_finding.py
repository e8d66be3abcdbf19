"""Finding cases as readers do it: in a browser, from a folder, in the small index and in the spread one."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from support import REPOSITORY, case, made, project_at

from benchmarks.pages import plan
from benchmarks.queries import documents_of
from showcase.model.output import Output
from showcase.search import index

Search = Callable[[str], None]
WORDS = "党建 楼宇 园区 联盟 企业 支部 服务 党员 产业 人才 青年 网格 书记 社区 活动 学习 先锋 创业".split()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = context.new_page()
    said: list[str] = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda error: said.append(str(error)))
    yield opened
    context.close()
    assert said == []


def _open(page: Page, site: Path, query: str = "") -> None:
    page.goto((site / "search.html").as_uri() + query)
    expect(page.get_by_role("status")).to_contain_text(re.compile("共|找到|没有"))


def _found(page: Page) -> list[str]:
    hits = page.locator(".hit-list > li")
    return [
        re.sub(r".*/|\.html.*", "", link)
        for link in hits.locator("h3 a").evaluate_all("a => a.map(a => a.href)")
    ]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("建品", "fuling"),
        ("五力提升", "futian"),
        ("黨建聯盟", "pukou"),
        ("fuling", "fuling"),
        ("fl", "fuling"),
        ("chengdu", "chengdu"),
        ("３＋３＋３", "fuling"),
        ("网格+企格", "pukou"),
        ("集成电路 联盟", "pukou"),
        ("1006", "futian"),
    ],
)
def test_a_reader_finds_the_case(real_site: Path, page: Page, query: str, first: str) -> None:
    _open(page, real_site)
    page.locator("#search input").fill(query)
    expect(page.get_by_role("status")).to_contain_text("找到")
    assert _found(page)[0] == first


def test_what_was_found_is_marked_and_leads_to_its_section(real_site: Path, page: Page) -> None:
    _open(page, real_site, "?q=结绳")
    assert set(page.locator(".hit-list mark").all_text_contents()) == {"结绳"}
    link = page.locator(".hit-list a[href*='fuling.html#']").first
    link.click()
    page.wait_for_url("**/cases/fuling.html#*")
    assert page.evaluate("Boolean(document.querySelector(':target'))")


def test_nothing_found_says_so_and_helps(real_site: Path, page: Page) -> None:
    _open(page, real_site, "?q=党建连盟")
    expect(page.get_by_role("status")).to_contain_text("没有")
    assert _found(page) == []
    expect(page.locator("[data-part='help']")).to_contain_text("党建联盟")


def test_facets_narrow_the_search_and_stand_in_the_address(real_site: Path, page: Page) -> None:
    _open(page, real_site, "?q=党建")
    page.locator("[data-part='boxes']").get_by_label(re.compile("^楼宇")).first.check()
    assert set(_found(page)) == {"futian", "chengdu"}
    address = page.url
    assert "q=" in address
    page.reload()
    expect(page.get_by_role("status")).to_contain_text("找到")
    assert set(_found(page)) == {"futian", "chengdu"}
    page.locator("[data-part='boxes']").get_by_label(re.compile("^两新组织")).first.check()
    assert set(_found(page)) <= {"futian", "chengdu"}
    page.go_back()
    expect(page.locator(".hit-list > li")).to_have_count(2)
    assert page.url == address


def test_an_input_method_is_not_disturbed_while_it_composes(real_site: Path, page: Page) -> None:
    _open(page, real_site)
    everything = _found(page)
    field = page.locator("#search input")
    field.focus()
    field.dispatch_event("compositionstart")
    field.evaluate("field => { field.value = 'fu'; field.dispatchEvent(new InputEvent('input')) }")
    page.wait_for_timeout(400)
    assert _found(page) == everything
    field.evaluate("field => { field.value = '涪陵' }")
    field.dispatch_event("compositionend")
    expect(page.get_by_role("status")).to_contain_text("找到")
    assert _found(page)[0] == "fuling"


def test_control_k_goes_to_the_field_from_every_page(real_site: Path, page: Page) -> None:
    for address in ("index.html", "cases/futian.html", "search.html"):
        page.goto((real_site / address).as_uri())
        page.keyboard.press("Control+k")
        assert page.evaluate("document.activeElement.name") == "q"
    page.goto((real_site / "tags/louyu-dangjian.html").as_uri())
    page.keyboard.press("Control+k")
    page.keyboard.type("服务经理")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    expect(page.get_by_role("status")).to_contain_text("找到")
    assert _found(page)[0] == "pukou"


def test_what_is_typed_is_text_and_never_code(real_site: Path, page: Page) -> None:
    for query in ("<img src=x onerror=alert(1)>", "\"'`${1}", "\\", "%E4", "&lt;b&gt;", "a" * 200, "🀄"):
        _open(page, real_site)
        page.locator("#search input").fill(query)
        page.wait_for_timeout(150)
        assert page.locator(".search img").count() == 0


def test_without_scripts_every_case_stays_within_reach(real_site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((real_site / "search.html").as_uri())
    page.get_by_role("main").get_by_role("link", name="全部案例").click()
    page.wait_for_url("**/cases/index.html")
    context.close()


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """The bodies of sixty cases."""
    dice = random.Random(7)  # noqa: S311 - a corpus, not a secret
    return {
        f"c{number:02}": "".join(dice.choice(WORDS) for _ in range(60)) + f"第{number}号楼。"
        for number in range(60)
    }


@pytest.fixture(scope="module")
def spread_site(texts: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of sixty cases with the index of a large one."""
    project = project_at(tmp_path_factory.mktemp("spread"))
    (project.root / "cases/jia.md").unlink()
    for slug, text in texts.items():
        project.write(f"cases/{slug}.md", case(f"## 背景\n\n{text}", title=f"案例{slug}"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "showcase.make.index_again", lambda one, document, _: index.search_index(one, document, 0)
        )
        assert project.build().published
    return project.public


@pytest.mark.parametrize("query", ["党建联盟", "盟企", "号楼", "第37号", "楼 先锋书记", "业", "青年网格书"])
def test_the_spread_index_finds_what_a_plain_search_finds(
    spread_site: Path, texts: dict[str, str], page: Page, query: str
) -> None:
    expected = {slug for slug, text in texts.items() if all(term in text for term in query.split())}
    _open(page, spread_site, f"?q={query}")
    for _ in range(8):
        if page.locator("[data-part='more']").is_visible():
            page.locator("[data-part='more']").click()
            page.wait_for_timeout(100)
    found = set(_found(page))
    assert found == expected or not expected


def test_a_body_that_changes_gives_no_other_case_another_number() -> None:
    def files(text: str) -> dict[str, bytes]:
        sources = {f"cases/c{n}.md": case(f"## 背景\n\n甲楼{n}。", title=f"案例{n}") for n in range(5)}
        site = made(sources | {"cases/c2.md": case(f"## 背景\n\n{text}", title="案例2")}).site
        assert site
        return {
            one.address: one.content
            for one in index.search_index(site, documents_of(site, plan(site)).__getitem__, 0)
        }

    before, after = files("党建联盟。"), files("产业联盟。")
    changed = {address for address in before | after if before.get(address) != after.get(address)}
    assert all(isinstance(one, str) for one in changed)
    assert not any("c1" in address or "c3" in address for address in changed)


def test_a_draft_is_in_no_part_of_the_index() -> None:
    site = made({"cases/yi.md": case("## 背景\n\n机密内容。", draft="是")})
    for output in site.outputs:
        if isinstance(output, Output):
            assert "机密内容".encode() not in output.content


def test_the_index_of_the_five_cases_is_small() -> None:
    import gzip  # noqa: PLC0415 - for this one measure

    from showcase.build import check  # noqa: PLC0415 - the whole project

    outputs = {one.address: one.content for one in check(REPOSITORY).outputs if isinstance(one, Output)}
    size = sum(
        len(gzip.compress(content)) for address, content in outputs.items() if address.startswith("search/")
    )
    assert size < 40_000
