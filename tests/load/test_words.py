import pytest
from support import SITE, case, messages

from showcase.load.settings import load_settings

ZONE_LESS = SITE[: SITE.index("zones:")] + SITE[SITE.index("tags:\n") :]
TAGGED = "\n  - 楼宇党建\n  - 园区党建"
ZONE = "江苏省南京市浦口经济开发区"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("slug: yuanqu\n", "slug: 园区\n"),
        ("    slug: jizhi\n", ""),
        ("within: 江苏省南京市浦口区", "within: 蓬莱仙岛"),
        ("slug: pukou-jingkaiqu", "slug: PUKOU"),
        ("carriers:", "carriers："),
    ],
    ids=repr,
)
def test_words_of_which_one_cannot_be_read_make_no_site(old: str, new: str) -> None:
    loaded = load_settings(SITE.replace(old, new).encode())
    assert (loaded.settings and loaded.vocabulary, len(loaded.problems)) == (None, 1)
    assert loaded.about.html == "<p>关于这个网站。</p>"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("        slug: yuanqu-dangjian\n", ""),
        ("        slug: yuanqu-dangjian\n", "        slug: 园区\n"),
        (
            "      - name: 园区党建\n        slug: yuanqu-dangjian\n        description: 园区里的党建。\n",
            "      - 园区党建\n",
        ),
        ("      - name: 园区党建\n", "      - mane: 园区党建\n"),
        ("    slug: lingyu\n", ""),
        ("    slug: jizhi\n    tags:", "    slug: jizhi\n    old:"),
        ("    slug: lingyu\n    tags:", "    slug: lingyu\n    tag:"),
        ("\ntags:\n", "\ntaqs:\n"),
        ("    slug: yuanqu\n", ""),
        ("  - name: 园区\n", "  - 园区:\n"),
        ("carriers:", "carriers: 楼宇\ncarirers:"),
        ("slug: pukou-jingkaiqu", "slug: PUKOU"),
        ("within: 江苏省南京市浦口区", "within: 蓬莱仙岛"),
        ("zones:", "zone:"),
        ("zones:", "zones: 浦口\n功能区:"),
        ("title: 小案例库", "title：小案例库"),
    ],
    ids=repr,
)
def test_no_case_is_blamed_for_a_word_that_is_there_and_cannot_be_read(old: str, new: str) -> None:
    site = SITE.replace(old, new, 1)
    assert site != SITE
    told = messages({"site.yaml": site, "cases/yi.md": case(tags=TAGGED, carrier="园区", region=ZONE)})
    assert told
    assert [message for message in told if not message.startswith("site.yaml:")] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("        slug: yuanqu-dangjian\n", ""),
        ("    slug: yuanqu\n", ""),
        ("slug: pukou-jingkaiqu", "slug: PUKOU"),
        ("    slug: lingyu\n", ""),
        ("title: 小案例库", "title：小案例库"),
        ("zones:", "zones:\nfooter: 页脚\nold:"),
    ],
    ids=repr,
)
def test_cases_are_judged_by_the_words_that_can_be_read(old: str, new: str) -> None:
    wrong = case(carrier="商圈", region="蓬莱仙岛", tags="\n  - 红色", published="昨天")
    told = messages({"site.yaml": SITE.replace(old, new, 1), "cases/yi.md": wrong})
    assert [
        message.split(": ")[1].partition(" → ")[0] for message in told if message.startswith("cases/")
    ] == [
        "没有“商圈”这种载体",
        "没有找到“蓬莱仙岛”这个地区",
        "没有“红色”这个标签",
        "“昨天”不是日期",
    ]


def test_without_zones_an_unknown_region_is_told() -> None:
    told = messages({"site.yaml": ZONE_LESS + "subtitle：二\n", "cases/jia.md": case(region="蓬莱仙岛")})
    assert any("没有找到“蓬莱仙岛”这个地区" in message for message in told)
