"""A page's value changes exactly when its bytes do: what is not shown is not in it, what is shown is."""

import re

import pytest
from plan.sites import by_address, site_of
from support import SITE, case, made
from support import files as made_files

from benchmarks.pages import plan
from showcase.plan.page import Page

WHOLE = case(
    slogan="把支部建到楼上",
    organisation="甲楼综合党委",
    founded="2020",
    updated="2026-02",
    figures="\n  - label: 企业\n    value: 4\n    date: 2021\n    source: ribao\n    note: 全楼",
    mechanisms="\n  - name: 五力\n    parts:\n      - name: 组织力\n        text: 建组织",
    teaching="\n  objectives:\n    - 说清难点\n  duration: 45分钟\n  notes: 先提问",
    cover="\n  image: a.png\n  alt: 阅览室\n  credit: 某摄",
    aliases="\n  - lao",
)
FILES = {"site.yaml": SITE, "cases/jia.md": WHOLE, "cases/yi.md": case(), "cases/zi.md": case(region="北京")}
PICTURES = ("cases/jia/a.png", "cases/jia/b.png")
OWN = {"cases/jia.html"}
SLIDES = {"slides/jia.html"}
HANDOUT = {"handouts/jia.html"}
LESSON = SLIDES | HANDOUT
COMPARED = {"compare/jia.js", "compare/lao.js"}
GATHERED = {"course/jia.js", "course/lao.js"}
LISTS = {"cases/index.html", "cases/yi.html", "index.html", "tags/louyu-dangjian.html", "carriers/louyu.html"}
REGIONS = {"regions/jiangsu.html", "regions/jiangsu/nanjing.html", "regions/jiangsu/nanjing/pukou.html"}
PICTURED = OWN | {"cases/yi.html", "cases/zi.html", "index.html"}  # where cards have a picture
CARDS = OWN | LISTS | REGIONS  # `zi` in Beijing shows only a card that is related

EDITS = {
    "a-comment": ("cases/jia.md", "---\n", "---\n# 说明\n", set()),
    "the-place-of-an-alias": ("cases/jia.md", "  - lao", "\n\n  -   lao", set()),
    "quotation-marks": ("cases/jia.md", "value: 4", "value: '4'", set()),
    "a-draft-that-is-none": ("cases/jia.md", "---\n", "---\ndraft: 否\n", set()),
    "the-form-of-a-cover": ("cases/jia.md", "image: a.png", "image: jia/a.png", set()),
    "a-zone-without-cases": ("site.yaml", "浦口经济开发区", "浦口高新区", set()),
    "a-comment-in-the-body": ("cases/jia.md", "## 背景", "<!-- 待查 -->\n\n## 背景", None),
    "the-body": ("cases/jia.md", "很多企业", "几家企业", OWN),
    "a-heading": ("cases/jia.md", "## 背景", "## 起因", OWN | GATHERED),
    "the-slogan": ("cases/jia.md", "建到楼上", "建到楼里", OWN | LESSON),
    "the-organisation": ("cases/jia.md", "甲楼综合党委", "甲楼党委", OWN | COMPARED | HANDOUT),
    "the-foundation": (
        *("cases/jia.md", "founded: 2020", "founded: 2019"),
        OWN | COMPARED | HANDOUT | {"timeline.html"},
    ),
    "the-update": ("cases/jia.md", "2026-02", "2026-03", OWN | HANDOUT),
    "a-figure": (
        "cases/jia.md",
        "value: 4",
        "value: 4余",
        OWN | COMPARED | LESSON | {"index.html"},
    ),
    "the-date-of-a-figure": ("cases/jia.md", "date: 2021", "date: 2022", OWN | COMPARED | GATHERED | LESSON),
    "the-note-of-a-figure": ("cases/jia.md", "全楼", "半楼", OWN | HANDOUT),
    "a-part": ("cases/jia.md", "建组织", "连组织", OWN | LESSON),
    "a-mechanism": ("cases/jia.md", "五力", "六力", OWN | COMPARED | GATHERED | LESSON),
    "an-objective": ("cases/jia.md", "说清难点", "说清重点", OWN | LESSON),
    "the-notes-for-trainers": ("cases/jia.md", "先提问", "后提问", OWN | SLIDES),
    "the-id-of-a-source": ("cases/jia.md", "ribao", "rb", OWN | GATHERED | LESSON),
    "a-source": ("cases/jia.md", "甲楼这样做", "甲楼那样做", OWN | GATHERED | LESSON),
    "the-cover": ("cases/jia.md", "a.png", "b.png", PICTURED | SLIDES),
    "the-text-for-a-cover": ("cases/jia.md", "阅览室", "书房", PICTURED | SLIDES),
    "the-credit-of-a-cover": ("cases/jia.md", "某摄", "另摄", OWN | SLIDES),
    "the-title": (
        "cases/jia.md",
        "甲楼的故事",
        "甲楼故事",
        CARDS
        | COMPARED
        | GATHERED
        | LESSON
        | {"cases/zi.html", "cases/lao.html", "slides/lao.html", "handouts/lao.html"}
        | {"embed/jia.html", "embed/lao.html"},
    ),
    "the-brand": (
        "cases/jia.md",
        "甲品牌",
        "甲牌",
        CARDS
        | COMPARED
        | GATHERED
        | LESSON
        | {"cases/zi.html", "plaques/jia.svg", "timeline.html", "embed/jia.html"},
    ),
    "the-summary": (
        *("cases/jia.md", "甲楼怎样做", "甲楼如何做"),
        CARDS | COMPARED | LESSON | {"cases/zi.html", "embed/jia.html"},
    ),
    "the-about-page": ("site.yaml", "关于这个网站", "关于本站", {"about.html"}),
    "the-description-of-the-site": ("site.yaml", "用来测试的案例库", "案例库", {"index.html"}),
    "the-description-of-a-tag": (
        *("site.yaml", "楼宇里的党建", "楼里的党建"),
        {"tags/louyu-dangjian.html", "tags/index.html"},
    ),
    "the-description-of-a-carrier": (
        *("site.yaml", "商务楼宇。", "办公楼。"),
        {"carriers/louyu.html", "index.html"},
    ),
}


def planned_and_made(files: dict[str, str]) -> tuple[dict[str, Page], dict[str, str]]:
    values = by_address(plan(site_of(files, PICTURES)))
    texts = made_files(made(files, PICTURES))
    assert values.keys() <= texts.keys()
    return values, {address: texts[address].decode() for address in values}


@pytest.fixture(scope="module")
def before() -> tuple[dict[str, Page], dict[str, str]]:
    """The site before any edit."""
    return planned_and_made(FILES)


@pytest.mark.parametrize(("path", "old", "new", "expected"), EDITS.values(), ids=EDITS.keys())
def test_a_page_changes_exactly_when_what_it_shows_does(
    before: tuple[dict[str, Page], dict[str, str]], path: str, old: str, new: str, expected: set[str] | None
) -> None:
    assert old in FILES[path]
    values, texts = planned_and_made(
        FILES | {path: FILES[path].replace(old, new, 1 if old == "---\n" else -1)}
    )
    changed = {address for address, page in values.items() if page != before[0][address]}
    rewritten = {address for address, text in texts.items() if text != before[1][address]}
    assert changed == rewritten
    if expected is not None:
        assert changed == expected


def test_every_anchor_that_a_page_names_is_on_it_once(
    before: tuple[dict[str, Page], dict[str, str]],
) -> None:
    for address, page in before[0].items():
        ids = re.findall(r' id="([^"]+)"', before[1][address])
        assert {own: ids.count(own) for own in page.anchors} == dict.fromkeys(page.anchors, 1), address
