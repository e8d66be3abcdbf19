"""Gathering a course, as trainers do it in a browser, and what others make of what they take away."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Literal

import pytest
from course.courses import SITE_FILES
from playwright.sync_api import Browser, Page, expect
from support import REPOSITORY, Project

from showcase.course.lessons import Lesson
from showcase.course.references import lessons_of
from showcase.course.source import load_course
from showcase.make import make
from showcase.problems import Problem
from showcase.read.tree import read_tree
from tools import npm_file

HOSTILE = (
    '<img src=x onerror="window.ran=1"><script>window.ran=1</script>',
    "=HYPERLINK(1)\n+2\n“引号\" ' \\ 反斜杠",
    "**粗** __体__ [链](javascript:alert(1)) &lt; &amp; # 号\n# 行首\n> 行首\n- : ? | %\t制表",
    "\u200b零宽\u202e反向\u2028分段\x85\x07\ufeff\ufffd\ud800半个",
    '"\n"items":\n  - "case": "x"\n---\n...',
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert [fault for fault in faults if "ERR_FILE_NOT_FOUND" not in fault] == []


def _open(page: Page, site: Path, address: str) -> None:
    path, sign, rest = address.partition("#") if "#" in address else address.partition("?")
    page.goto("about:blank")
    page.goto((site / path).as_uri() + sign + rest)


def _titles(page: Page) -> list[str]:
    return [text.strip() for text in page.locator(".gathering__title").all_inner_texts()]


def _gather(page: Page, site: Path, *slugs: str) -> None:
    for slug in slugs:
        _open(page, site, f"cases/{slug}.html")
        page.get_by_role("button", name="加入备课").click()
        expect(page.get_by_role("button", name="已加入备课")).to_be_visible()
    _open(page, site, "course.html")
    expect(page.locator(".gathering__item")).to_have_count(len(slugs))


def _saved(page: Page, name: str) -> str:
    with page.expect_download() as saving:
        page.get_by_role("button", name=name).click()
    return saving.value.path().read_bytes().decode("utf-8")


def _read(text: str) -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
    """Return what `build.py course` makes of a course file."""
    made = make(read_tree(REPOSITORY))
    assert made.site
    course, problems = load_course(text.encode(), "course.yaml", made.site.vocabulary)
    assert course, list(map(str, problems))
    lessons, told = lessons_of(course, made.site, made.files)
    return lessons, (*problems, *told)


def test_cases_and_places_are_gathered_ordered_and_kept(real_site: Path, page: Page) -> None:
    _gather(page, real_site, "pukou", "chengdu")
    first, second = _titles(page)
    page.get_by_role("combobox").first.select_option("sources")
    page.get_by_role("button", name="加入这一处").first.click()
    expect(page.locator(".gathering__item")).to_have_count(3)
    assert _titles(page) == [first, "资料来源", second]
    up = page.get_by_role("button", name="上移：资料来源")
    up.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_have_text("“资料来源”移到了第 1 项")
    expect(page.get_by_role("button", name="下移：资料来源")).to_be_focused()
    page.get_by_label("备注").first.fill("先看来源")
    page.get_by_label("课程名称").fill("楼宇党建怎样破题")
    page.reload()
    expect(page.get_by_label("备注").first).to_have_value("先看来源")
    assert _titles(page) == ["资料来源", first, second]
    expect(page.get_by_role("heading", name="楼宇党建怎样破题")).to_be_visible()


def test_what_was_taken_out_is_put_back(real_site: Path, page: Page) -> None:
    _gather(page, real_site, "pukou", "chengdu")
    before = _titles(page)
    page.get_by_role("button", name="移出：").first.click()
    expect(page.locator(".gathering__item")).to_have_count(1)
    page.get_by_role("button", name="清空").click()
    expect(page.get_by_text("清单里还没有案例")).to_be_visible()
    for _ in range(2):
        page.get_by_role("button", name="撤消").click()
    expect(page.locator(".gathering__item")).to_have_count(2)
    assert _titles(page) == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_list_is_open_to_everybody(real_site: Path, page: Page, scheme: Literal["light", "dark"]) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.emulate_media(color_scheme=scheme)
    _gather(page, real_site, "pukou", "chengdu")
    page.evaluate(npm_file("axe-core/axe.min.js").read_text("utf-8"))
    violations = page.evaluate("axe.run({preload: false}).then(result => result.violations)")
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_case_that_is_in_the_list_is_taken_out_on_its_page(real_site: Path, page: Page) -> None:
    _gather(page, real_site, "pukou")
    _open(page, real_site, "cases/pukou.html")
    page.get_by_role("button", name="已加入备课").click()
    _open(page, real_site, "course.html")
    expect(page.get_by_text("清单里还没有案例")).to_be_visible()


def test_a_link_carries_the_list_and_leaves_the_readers_own(
    real_site: Path, page: Page, browser: Browser
) -> None:
    _gather(page, real_site, "pukou", "chengdu")
    page.get_by_label("备注").first.fill("边看边想：“谁”来召集？\n分组")
    page.get_by_label("课程名称").fill("一课")
    titles = _titles(page)
    link = page.get_by_label("带着清单的链接").input_value()
    assert link.startswith("https://example.org/dangjian/course.html#1.")
    context = browser.new_context()
    other = context.new_page()
    _gather(other, real_site, "futian")
    own = _titles(other)
    _open(other, real_site, f"course.html#{link.partition('#')[2]}。")
    expect(other.get_by_role("heading", name="一课")).to_be_visible()
    expect(other.locator(".gathering__said").first).to_have_text("边看边想：“谁”来召集？\n分组")
    assert _titles(other) == titles
    assert other.locator("textarea").count() == 0
    other.get_by_role("button", name="看我自己的清单").click()
    expect(other.locator(".gathering__item")).to_have_count(1)
    assert _titles(other) == own
    context.close()


def test_a_list_that_was_sent_becomes_the_readers_own_and_back(real_site: Path, page: Page) -> None:
    _gather(page, real_site, "pukou", "chengdu")
    sent = page.get_by_label("带着清单的链接").input_value().partition("#")[2]
    page.get_by_role("button", name="清空").click()
    _gather(page, real_site, "futian")
    _open(page, real_site, f"course.html#{sent}")
    page.get_by_role("button", name="改这份清单").click()
    expect(page.get_by_label("备注")).to_have_count(2)
    assert "#" not in page.url
    page.get_by_role("button", name="撤消").click()
    expect(page.get_by_label("备注")).to_have_count(1)


def test_a_link_is_pasted(real_site: Path, page: Page) -> None:
    _open(page, real_site, "course.html")
    field = page.get_by_label("粘贴案例、小标题、数据或机制的链接")
    for text, said in (
        ("https://example.org/dangjian/cases/chengdu.html#sources", "加入了“资料来源”"),
        ("ｃｈｅｎｇｄｕ．ｍｄ", "加入了“"),
        ("https://example.org/dangjian/cases/chengdu.html#page-permanent", "已经在清单里"),
        ("https://example.org/dangjian/cases/chengdu.html#none", "没有“#none”这一处"),
        ("nowhere", "没有找到案例“nowhere”"),
        ("<b>", "这不像案例的链接"),
    ):
        field.fill(text)
        field.press("Enter")
        expect(page.locator(".gathering__status")).to_contain_text(said)
    expect(page.locator(".gathering__item")).to_have_count(2)


def test_the_course_file_is_accepted_whatever_was_typed(real_site: Path, page: Page) -> None:
    _gather(page, real_site, "pukou", "chengdu", "futian", "changzhou", "fuling")
    page.get_by_label("课程名称").fill(HOSTILE[0][:80])
    page.get_by_label("导语").fill(HOSTILE[1])
    fields = page.get_by_label("备注")
    for number, text in enumerate(HOSTILE[: fields.count()]):
        fields.nth(number).evaluate(
            "(field, codes) => { field.value = String.fromCharCode(...codes);"
            " field.dispatchEvent(new Event('input')) }",
            [unit for char in text for unit in _units(char)],
        )
    lessons, problems = _read(_saved(page, "课程文件"))
    assert [str(one) for one in problems if "引号" not in one.message] == []
    assert [lesson.link for lesson in lessons][:2] == ["cases/pukou.html", "cases/chengdu.html"]
    assert lessons[1].notes.startswith("=HYPERLINK(1)\n+2\n“引号\" ' \\ 反斜杠")
    assert page.evaluate("window.ran") is None
    page.reload()
    expect(page.get_by_label("备注").nth(1)).to_have_value(HOSTILE[1])
    assert page.evaluate("window.ran") is None


def _units(char: str) -> list[int]:
    return [ord(char)]  # all in the basic plane, or half of another


def test_the_table_and_the_texts_hold_what_was_gathered(real_site: Path, page: Page) -> None:
    _gather(page, real_site, "pukou", "chengdu")
    page.get_by_label("课程名称").fill("*课*")
    page.get_by_label("备注").first.fill("=1+1，“甲”\n<b>乙</b>")
    page.get_by_label("备注").nth(1).fill("＝1")
    first, _ = _titles(page)
    text = _saved(page, "表格")
    assert text.startswith("\ufeff")
    rows = list(csv.reader(StringIO(text[1:], newline="")))
    assert [row[0] for row in rows] == ["序号", "1", "2"]
    assert rows[1][1] == first
    assert rows[1][5:] == ["https://example.org/dangjian/cases/pukou.html", "'=1+1，“甲”\n<b>乙</b>"]
    assert rows[2][6] == "'＝1"
    markdown = _saved(page, "文字")
    assert markdown.startswith("# \\*课\\*\n\n1. [")
    assert "](<https://example.org/dangjian/cases/pukou.html>)" in markdown
    assert "> \\=1+1，“甲”\n" in markdown
    assert "<b>" not in markdown.replace("\\<b", "")
    html = _saved(page, "网页")
    assert "&#60;b&#62;乙" in html
    assert "<b>" not in html


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ("garbage", "没有清单"),
        ("1.WyLwnw", "没有复制完整"),
        ("1.eyJhIjoxfQ", "没有复制完整"),
        ("2.WyIiLCIiXQ", "认不出来"),
        ("1." + "A" * 100001, "太长了"),
        ("<img src=x onerror=alert(1)>", "没有清单"),
    ],
)
def test_a_link_without_a_list_is_told_and_harms_nothing(
    real_site: Path, page: Page, fragment: str, said: str
) -> None:
    _gather(page, real_site, "pukou")
    _open(page, real_site, f"course.html#{fragment}")
    expect(page.locator(".gathering__notice")).to_contain_text(said)
    expect(page.get_by_label("备注")).to_have_count(1)


def _carrying(page: Page, list_: str) -> str:
    return str(
        page.evaluate(
            "text => '1.' + btoa(String.fromCharCode(...new TextEncoder().encode(text)))"
            ".replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '')",
            list_,
        )
    )


def test_unknown_cases_and_places_in_a_link_are_told(real_site: Path, page: Page) -> None:
    _open(page, real_site, "course.html")
    hash_ = _carrying(
        page, '["<img src=x onerror=window.ran=1>","","nowhere","../../x","pukou#none",["futian",7],9,null]'
    )
    _open(page, real_site, f"course.html#{hash_}")
    expect(page.get_by_text("没有找到案例“nowhere”")).to_be_visible()
    expect(page.get_by_text("案例里没有“#none”这一处了")).to_be_visible()
    expect(page.locator(".gathering__item")).to_have_count(3)
    assert page.evaluate("window.ran") is None
    lessons, problems = _read(_saved(page, "课程文件"))
    assert [lesson.link for lesson in lessons] == ["cases/pukou.html", "cases/futian.html"]
    assert [str(one) for one in problems if one.hint] == [
        one for one in map(str, problems) if "网页标签" not in one
    ]


def test_a_list_of_former_times_leads_to_what_has_moved(project: Project, page: Page) -> None:
    for path, text in SITE_FILES.items():
        project.write(path, text)
    assert project.build().published
    _open(page, project.public, "course.html")
    hash_ = _carrying(
        page, '["","","lao-jia#gong-zuo-bei-jing",["lao-jia","甲想"],["jia","乙想"],"jia#jing-yan","yi"]'
    )
    _open(page, project.public, f"course.html#{hash_}")
    expect(page.locator(".gathering__item")).to_have_count(3)
    assert _titles(page) == ["背景", "甲楼的故事", "乙园的故事"]
    expect(page.locator(".gathering__said").nth(1)).to_have_text("甲想\n乙想")
    assert "> 甲想\n   >\n   > 乙想" in _saved(page, "文字")
    page.get_by_role("link", name="背景").click()
    page.wait_for_url("**/cases/jia.html#bei-jing")


def test_where_nothing_is_kept_the_list_holds_for_the_page(real_site: Path, browser: Browser) -> None:
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error() }})")
    page = context.new_page()
    _open(page, real_site, "cases/pukou.html")
    page.get_by_role("button", name="加入备课").click()
    page.wait_for_url("**/course.html")
    expect(page.locator(".gathering__item")).to_have_count(1)
    expect(page.get_by_text("清单只在这一页里")).to_be_visible()
    context.close()


def test_paper_has_the_list_with_its_codes_and_no_controls(real_site: Path, page: Page) -> None:
    _gather(page, real_site, "pukou", "chengdu")
    page.get_by_label("备注").first.fill("想一想")
    page.get_by_label("导语").fill("两个案例")
    page.emulate_media(media="print")
    for name in ("button", "input", "textarea", "select"):
        assert page.locator(f"#gathering {name}:visible").count() == 0
    expect(page.locator(".gathering__said").first).to_be_visible()
    expect(page.locator(".gathering__introduction")).to_be_visible()
    expect(page.get_by_role("link", name="https://example.org/dangjian/cases/pukou.html")).to_be_visible()
    codes = page.locator(".gathering__code:visible")
    assert codes.evaluate_all("all => all.map(one => one.naturalWidth > 0)") == [True, True]


def test_without_scripts_the_page_says_how_to_make_a_list(real_site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _open(page, real_site, "cases/pukou.html")
    assert page.get_by_role("button", name="加入备课").count() == 0
    page.get_by_role("link", name="备课").click()
    expect(page.locator("noscript p")).to_contain_text("没有它也能备课")
    expect(page.locator("noscript").get_by_role("link", name="全部案例")).to_be_visible()
    context.close()
