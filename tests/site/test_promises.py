"""What somebody meets who comes by a link that was made before the site changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ledgers import DAY
from playwright.sync_api import Browser, Page, expect
from support import REPOSITORY, SITE, Project, case, project_at

from showcase.release import release

LONG = "\n\n".join(["很长的一段。" * 40] * 12)
BEFORE = case(f"## 背景\n\n{LONG}\n\n## 做法\n\n{LONG}\n\n## 经验\n\n{LONG}")
FORMER = "\n  - {旧: zuo-fa, 新: quan-xin-de-xie-fa}\n  - {旧: jing-yan, 原因: 并入别的案例}"
AFTER = case(f"## 背景\n\n{LONG}\n\n## 全新的写法\n\n{LONG}", aliases="\n  - jia", 旧锚点=FORMER)


@pytest.fixture
def moved(tmp_path: Path) -> Project:
    """A project whose case was released, and then renamed, retitled and cut; another was withdrawn."""
    project = project_at(tmp_path / "案例 库")
    for name in ("css/case.css", "js/redirect.js", "js/compare.js", "js/compare-align.js"):
        project.write(f"assets/{name}", (REPOSITORY / "assets" / name).read_bytes())
    project.write("cases/jia.md", BEFORE)
    project.write("cases/lao.md", case(title="老楼", place="老楼", brand="老牌"))
    assert release(project.root, DAY).added
    for name in ("jia", "lao"):
        (project.root / f"cases/{name}.md").unlink()
    project.write("cases/yi.md", AFTER)
    project.write("cases/jing.md", case(title="静楼", place="静楼", brand="静牌"))
    gone = "撤下:\n  - {案例: lao, 日期: 2026-11-20, 原因: 已经拆除, 改看: yi}\n"
    project.write("site.yaml", SITE + gone)
    built = project.build()
    assert built.published, built.made.problems
    return project


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=request.param)
    yield context.new_page()
    context.close()


def test_a_former_anchor_lands_on_its_section(moved: Project, page: Page) -> None:
    page.goto(f"{(moved.public / 'cases/yi.html').as_uri()}#zuo-fa")
    expect(page.get_by_role("heading", name="全新的写法")).to_be_in_viewport()


def test_a_place_that_is_gone_says_so_to_those_who_look_for_it(moved: Project, page: Page) -> None:
    page.goto((moved.public / "cases/yi.html").as_uri())
    expect(page.locator("#jing-yan")).to_be_hidden()
    page.goto("about:blank")
    page.goto(f"{(moved.public / 'cases/yi.html').as_uri()}#jing-yan")
    expect(page.locator("#jing-yan")).to_be_in_viewport()
    expect(page.locator("#jing-yan")).to_have_text("链接原来指向的内容已经删去：并入别的案例。")


def test_a_former_address_keeps_what_stands_behind_it(moved: Project, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{(moved.public / 'cases/jia.html').as_uri()}#zuo-fa")
    page.wait_for_url("**/yi.html#zuo-fa")
    expect(page.get_by_role("heading", name="全新的写法")).to_be_in_viewport()
    page.close()


def test_a_withdrawn_case_says_where_to_go(moved: Project, page: Page) -> None:
    page.goto((moved.public / "cases/lao.html").as_uri())
    expect(page.get_by_role("heading", level=1)).to_have_text("这个案例已经撤下")
    page.get_by_role("main").get_by_role("link").click()
    assert page.url.endswith("/yi.html")
    left = [
        file for file in moved.public.rglob("*") if file.is_file() and "老牌".encode() in file.read_bytes()
    ]
    assert left == []


def test_a_comparison_made_before_has_each_case_once(moved: Project, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{(moved.public / 'compare.html').as_uri()}?cases=jia,yi,jing")
    expect(page.get_by_role("columnheader")).to_have_count(2)
    expect(page.get_by_text("没有找到")).to_have_count(0)
    assert page.get_by_role("link", name="移出").nth(1).get_attribute("href") == "compare.html?cases=yi"
    page.close()
