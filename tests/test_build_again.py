"""Building again does no more than the change needs, and gives what building anew would."""

import os
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from publish.shop import plain_project
from render.plain import PLAIN
from support import CASE, REPOSITORY, SITE, Project, case

from showcase.build import build, check
from showcase.bundle import making
from showcase.load import recalled
from showcase.load.case import LoadedCase, load_case
from showcase.plan.page import Page
from showcase.problems import Problem
from showcase.render import former
from showcase.render.pages import Layout, laid_out
from showcase.render.rendered import Rendered
from showcase.search.index import WHOLE, index_again

OTHER = case("## 背景\n\n见[甲](jia.md)。", title="乙园的故事", brand="乙品牌", tags="\n  - 园区党建")
PLACE = "四川省成都市武侯区"


@dataclass
class Work:
    """What builds really do: the files that they load and the pages that they render."""

    loaded: set[str] = field(default_factory=set)
    rendered: set[str] = field(default_factory=set)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = plain_project(tmp_path / "案例 库")
    made.write("cases/yi.md", OTHER)
    made.write("cases/bing.md", case(title="丙楼的故事", region=PLACE, carrier="园区"))
    made.build()
    return made


@pytest.fixture
def work(project: Project, monkeypatch: pytest.MonkeyPatch) -> Work:
    """The work of the builds after the first."""
    assert project.public.is_dir()
    done = Work()

    def load(path: str, *rest: object) -> LoadedCase:
        done.loaded.add(path)
        return load_case(path, *rest)  # type: ignore[arg-type]  # what it was called with

    def rendered(layout: Layout, page: Page) -> Rendered | Problem:
        done.rendered.add(page.address)
        return laid_out(layout, page)

    monkeypatch.setattr(recalled, "load_case", load)
    for module in (making, former):
        monkeypatch.setattr(module, "laid_out", rendered)
    return done


def of(slug: str) -> set[str]:
    """Return what is rendered of one case."""
    pages = {f"{folder}/{slug}.html" for folder in ("cases", "handouts", "slides", "embed")}
    return pages | {f"plaques/{slug}.svg", f"compare/{slug}.js", f"course/{slug}.js"}


def test_where_nothing_has_changed_nothing_is_done(project: Project, work: Work) -> None:
    assert not project.build().changed
    assert (work.loaded, work.rendered) == (set(), set())


def test_new_words_in_a_text_touch_the_pages_of_its_case_alone(project: Project, work: Work) -> None:
    project.write("cases/jia.md", CASE.replace("很多", "许多"))
    assert project.build().changed
    assert work.loaded == {"cases/jia.md"}
    assert work.rendered == of("jia") | {"cases/jia.html"}
    assert "许多" in project.published()["cases/jia.html"].decode()


ALWAYS = ("api/v1/cases/jia.json", "checksums.txt", "search/index.js")
FEEDS = ("all", "carriers/louyu", "regions/jiangsu", "regions/jiangsu/nanjing", "tags/louyu-dangjian")
EDITS = {
    "a text": ("很多", "许多", ("cases/jia.html", "search/variants.js")),
    "a source": (
        "甲楼这样做}",
        "甲楼怎样做}",
        [f"cases/jia.sources.{ending}" for ending in ("bib", "csl.json", "ris")],
    ),
    "a summary": (
        "甲楼怎样做",
        "甲楼这样做",
        (
            *(f"cases/jia.{ending}" for ending in ("html", "bib", "csl.json", "ris")),
            *("embed/jia.html", "handouts/jia.html", "slides/jia.html", "carriers/louyu.html"),
            *("regions/jiangsu.html", "regions/jiangsu/nanjing.html", "regions/jiangsu/nanjing/pukou.html"),
            *("tags/louyu-dangjian.html", "api/v1/index.json", "api/v1/cases.csv", "api/v1/cases.xlsx"),
            *(f"feeds/{feed}.{ending}" for feed in FEEDS for ending in ("json", "xml")),
        ),
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_rewrites_what_shows_it_and_nothing_else(project: Project, edit: str) -> None:
    old, new, shown = EDITS[edit]
    before = project.published()
    project.write("cases/jia.md", CASE.replace(old, new))
    project.build()
    after = project.published()
    assert before.keys() == after.keys()
    assert {where for where in before if before[where] != after[where]} == {*ALWAYS, *shown}


def test_for_new_words_below_headings_with_anchors_no_dictionary_is_loaded(project: Project) -> None:
    text = CASE.replace("## 背景", "## 背景 {#bei-jing}")
    project.write("cases/jia.md", text)
    project.build()
    project.write("cases/jia.md", text.replace("很多", "许多"))
    code = (
        "import sys, pathlib; from showcase.build import build\n"
        "assert build(pathlib.Path('.'), pathlib.Path('public').absolute()).changed\n"
        "assert 'showcase.search.spelling' in sys.modules\n"
        "assert 'pypinyin' not in sys.modules"
    )
    subprocess.run(
        [sys.executable, "-c", code],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        check=True,
    )


def test_a_new_title_touches_what_shows_it(project: Project, work: Work) -> None:
    project.write("cases/jia.md", CASE.replace("甲楼的故事", "甲楼的新事"))
    project.build()
    assert work.loaded == {"cases/jia.md"}
    assert {"cases/jia.html", "index.html"} <= work.rendered
    assert {"about.html", "404.html", "search.html", "compare.html"} & work.rendered == set()


def test_words_of_the_site_that_cases_do_not_refer_to_load_none_again(project: Project, work: Work) -> None:
    project.write("site.yaml", SITE.replace("用来测试的案例库", "给大家看的案例库"))
    project.build()
    assert work.loaded == set()
    project.write("site.yaml", SITE.replace("楼宇里的党建", "楼里的党建"))
    project.build()
    assert work.loaded == {f"cases/{slug}.md" for slug in ("jia", "yi", "bing")}


def test_a_promise_touches_the_case_that_it_was_made_of(project: Project, work: Work) -> None:
    line = "cases/jia.html#bei-jing\t2026-01-01\t背景\n"
    project.write(
        "ledger.txt", f"# 网址\t登记日期\t名称\t所在\ncases/jia.html\t2026-01-01\t甲楼的故事\n{line}"
    )
    project.build()
    assert work.loaded == {"cases/jia.md"}


def test_an_anchor_that_was_promised_is_in_the_lists_too(project: Project, tmp_path: Path) -> None:
    figure = "figures:\n  - {label: 楼, value: 3, unit: 栋, source: ribao}\nsources:"
    project.write("cases/jia.md", CASE.replace("sources:", figure))
    project.build()
    head = "# 网址\t登记日期\t名称\t所在\ncases/jia.html\t2026-01-01\t甲楼的故事\n"
    project.write("ledger.txt", head)
    project.build()
    project.write("ledger.txt", f"{head}cases/jia.html#figure-dong\t2026-01-01\t楼\n")
    project.build()
    assert b"figure-dong" in project.published()["api/v1/figures.csv"]
    clean = Project(tmp_path / "clean")
    shutil.copytree(project.root, clean.root, ignore=shutil.ignore_patterns("public", ".*"))
    clean.build()
    assert clean.published() == project.published()


def test_a_template_touches_every_page_and_no_case(project: Project, work: Work) -> None:
    project.write("templates/pages/about.html", PLAIN["templates/pages/about.html"] + "<!-- -->")
    project.build()
    assert work.loaded == set()
    assert len(work.rendered) > 30  # any template may be part of any page


def test_an_asset_that_is_gone_is_missed_by_the_page_that_leads_to_it(project: Project, work: Work) -> None:
    link = '{% extends "bare.html" %}{% block main %}{{ "assets/a.txt" | href }}{% endblock %}'
    project.write("templates/pages/about.html", link)
    project.write("assets/a.txt", "甲")
    assert project.build().published
    work.rendered.clear()
    (project.root / "assets/a.txt").unlink()
    built = project.build()
    assert [str(problem) for problem in built.made.problems] == [
        "templates/pages/about.html:1:46: 网站里没有“assets/a.txt”这个文件或页面 → 检查 href 前面的名字"
    ]
    project.write("assets/a.txt", "乙")
    work.rendered.clear()
    assert project.build().published
    assert work.rendered == set()


def test_a_published_page_that_somebody_has_changed_is_made_again(project: Project, work: Work) -> None:
    whole = project.published()
    for spoilt in ("别的内容", "", None):
        page = project.public / "cases/jia.html"
        page.write_text(spoilt, "utf-8") if spoilt is not None else page.unlink()
        assert project.build().changed
        assert project.published() == whole
        assert work.rendered == of("jia")


def test_problems_are_told_again(project: Project, work: Work) -> None:
    project.write("cases/jia.md", CASE.replace("## 背景", "#背景"))
    first = project.build().made.problems
    assert first
    assert project.build().made.problems == check(project.root).problems == first
    assert work.loaded == {"cases/jia.md"}


def test_another_folder_gets_the_whole_site(project: Project, work: Work) -> None:
    assert build(project.root, project.root / "elsewhere").published
    assert work.loaded == set()
    assert (project.root / "elsewhere/cases/jia.html").read_bytes() == project.published()["cases/jia.html"]


def _edits(chance: random.Random) -> dict[str, str | None]:
    """Return a change: the new text of files, None for one that goes."""
    slug = chance.choice(("jia", "yi", "bing", "ding"))
    text = chance.choice(
        ("很多企业", "不少企业", "很多楼", "很多**企业**", "[乙](yi.md)", "[丁](ding.md#bei-jing)")
    )
    fields = {
        "title": chance.choice(("甲楼的故事", "乙园的故事", "“新”的故事 & 其他")),
        "region": chance.choice(("江苏省南京市浦口区", PLACE, "重庆市")),
        "tags": chance.choice(("\n  - 楼宇党建", "\n  - 楼宇党建\n  - 园区党建")),
        "carrier": chance.choice(("楼宇", "园区", "楼宇", "大楼")),
        "published": chance.choice(("2026-01-02", "2025", "2026-03")),
        "草稿": chance.choice(("", "", "", "是")),
        "aliases": chance.choice(("", "", f"\n  - lao-{slug}")),
    }
    changes: tuple[dict[str, str | None], ...] = (
        {f"cases/{slug}.md": case(f"## 背景\n\n甲楼有{text}。", **fields)},
        {f"cases/{slug}.md": case(f"## 背景\n\n甲楼有{text}。", **fields)},
        {f"cases/{slug}.md": None} if slug != "jia" else {},
        {"site.yaml": SITE.replace("小案例库", chance.choice(("小案例库", "大案例库")))},
        {"site.yaml": SITE.replace("楼宇里的党建", chance.choice(("楼宇里的党建", "楼里的党建")))},
        {"templates/bare.html": PLAIN["templates/bare.html"] + chance.choice(("", "<!-- -->", "{% if"))},
        {"assets/a.txt": chance.choice(("甲", "乙", None))},
    )
    return chance.choice(changes)


@pytest.mark.parametrize(("seed", "whole"), [(0, WHOLE), (1, WHOLE), (2, WHOLE), (1, 0)])
def test_after_any_edits_the_site_is_what_a_build_from_nothing_gives(
    seed: int, whole: int, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("showcase.make.index_again", partial(index_again, whole=whole))
    chance = random.Random(seed)  # noqa: S311 - no secret
    published = 0
    for _ in range(8):
        for path, text in _edits(chance).items():
            if text is not None:
                project.write(path, text)
            else:
                (project.root / path).unlink(missing_ok=True)
        again = project.build()
        clean = project.root.parent / "从头"
        shutil.copytree(
            project.root, clean, ignore=shutil.ignore_patterns("public*", ".public*", ".showcase")
        )
        anew = build(clean, clean / "public")
        assert again.made.problems == anew.made.problems
        assert again.published == anew.published
        if anew.published:
            published += 1
            assert Project(clean).published() == project.published()
        shutil.rmtree(clean)
    assert published > 1
