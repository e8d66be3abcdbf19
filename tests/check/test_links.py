import pytest
from support import SITE, case, made, messages

NOWHERE, NO_ANCHOR = "没有对应的页面", "指向的位置不存在"
LOOK = "检查文件名；链接到别的案例时写：文件名.md"
WHOLE = "链接到别的网站时，写完整的网址，以 https:// 开头"
NUMBER = "检查“#”后面的编号；给标题加编号写作 ## 标题 {#编号}"


def found(files: dict[str, str]) -> list[str]:
    return [str(problem) for problem in made(files).problems if "链接" in problem.message]


def links(*targets: str, body: str = "## 背景") -> str:
    return case(body + "\n\n" + "\n\n".join(f"[字]({target})" for target in targets))


SOUND = [
    *("yi.md", "yi.md#bei-jing", "yi.html#zuo-fa", "index.html", "../index.html", "../tags/index.html"),
    *("../tags/louyu-dangjian.html", "../regions/jiangsu/nanjing.html", "../carriers/yuanqu.html"),
    *("#bei-jing", "#figure-qi-ye", "#source-ribao", "#sources", "lao.html", "../about.html#fan-wei"),
    *("../tags/index.html#group-jizhi", "index.html#region-jiangsu", "../404.html#main"),
]


@pytest.mark.parametrize("target", SOUND)
def test_a_link_to_a_page_or_an_anchor_of_the_site_is_sound(target: str) -> None:
    figures = "\n  - label: 企业\n    value: 4\n    source: ribao"
    files = {
        "site.yaml": SITE.replace("  关于这个网站。", "  ## 范围"),
        "cases/jia.md": case(f"## 背景\n\n[字]({target})", figures=figures),
        "cases/yi.md": case("## 背景\n\n## 做法", aliases="\n  - lao"),
    }
    assert found(files) == []


@pytest.mark.parametrize("target", ["../tags/index.html#group-none", "index.html#region-beijing"])
def test_an_anchor_that_an_index_does_not_have_is_placed(target: str) -> None:
    (problem,) = found({"cases/jia.md": links(target)})
    assert problem.startswith(f"cases/jia.md:18:5: 链接“{target}”指向的位置不存在")


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("ji.md", f"{NOWHERE} → 是不是“jia.md”？"),
        ("jia", f"{NOWHERE} → 是不是“jia.md”？"),
        ("Jia.md", f"{NOWHERE} → 是不是“jia.md”？"),
        ("../jia.md", f"{NOWHERE} → 是不是“jia.md”？"),
        ("../tags/louyu.html", f"{NOWHERE} → 是不是“../tags/louyu-dangjian.html”？"),
        ("../abuot.html", f"{NOWHERE} → 是不是“../about.html”？"),
        ("/tags/index.html", f"{NOWHERE} → {LOOK}"),
        ("../../etc/passwd", f"{NOWHERE} → {LOOK}"),
        ("mei-you-zhe-ge.md", f"{NOWHERE} → {LOOK}"),
        ("www.example.org", f"{NOWHERE} → {WHOLE}"),
        ("example.com/a", f"{NOWHERE} → {WHOLE}"),
        ("jia.md#bei-jin", f"{NO_ANCHOR} → 是不是“#bei-jing”？"),
        ("jia.html#bei-jin", f"{NO_ANCHOR} → 是不是“#bei-jing”？"),
        ("#bei-jin", f"{NO_ANCHOR} → 是不是“#bei-jing”？"),
        ("#qi-ta", f"{NO_ANCHOR} → {NUMBER}"),
        ("#related", f"{NO_ANCHOR} → {NUMBER}"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_as_it_is_written_with_a_guess(target: str, message: str) -> None:
    assert found({"cases/jia.md": links(target)}) == [f"cases/jia.md:18:5: 链接“{target}”{message}"]


def test_a_link_that_is_written_in_percents_is_told_in_words() -> None:
    assert found({"cases/jia.md": links("%E7%94%B2%E6%A5%BC%E9%82%A3%E4%B8%80%E7%AF%87.md")}) == [
        f"cases/jia.md:18:5: 链接“甲楼那一篇.md”{NOWHERE} → {LOOK}"
    ]


def test_a_link_to_a_draft_is_placed_but_a_draft_may_link_to_drafts() -> None:
    files = {
        "cases/jia.md": links("yi.md"),
        "cases/yi.md": case("[字](zi.md) [字](yi.md#x)", draft="是"),
        "cases/zi.md": case("[字](mei-you-zhe-ge.md)", draft="是"),
    }
    assert found(files) == [
        "cases/jia.md:18:5: 链接“yi.md”指向一篇草稿 → 先发布那一篇，或去掉链接",
        f"cases/zi.md:17:5: 提醒：链接“mei-you-zhe-ge.md”{NOWHERE} → {LOOK}",
    ]


def test_links_of_a_case_with_other_errors_are_judged_in_the_same_run() -> None:
    files = {
        "cases/jia.md": case(
            "## 背景\n\n[字](mei-you-zhe-ge.md) [字](#bei-jin) [字](#sources)", carrier="没有"
        ),
        "cases/yi.md": links("jia.md#da"),
    }
    assert found(files) == [
        f"cases/jia.md:18:5: 链接“mei-you-zhe-ge.md”{NOWHERE} → {LOOK}",
        f"cases/jia.md:18:28: 链接“#bei-jin”{NO_ANCHOR} → 是不是“#bei-jing”？",
    ]


def test_links_to_a_case_with_errors_are_not_judged_nor_those_to_its_former_addresses() -> None:
    files = {
        "cases/jia.md": links("yi.md#x", "lao.md", "lao.html"),
        "cases/yi.md": case(carrier="没有", aliases="\n  - lao"),
    }
    assert found(files) == []


def test_links_in_the_about_page_are_placed_in_the_settings() -> None:
    site = SITE.replace(
        "  关于这个网站。", "  第一段。\n\n  见[一](jia.md)、[二](cases/jia.md)、[三](cases/ji.md)。"
    )
    assert found({"site.yaml": site}) == [
        f"site.yaml:7:8: 链接“jia.md”{NOWHERE} → 是不是“cases/jia.md”？",
        f"site.yaml:7:38: 链接“cases/ji.md”{NOWHERE} → 是不是“cases/jia.md”？",
    ]


def test_the_same_problem_in_two_places_is_told_at_both() -> None:
    places = [message.partition(": ")[0] for message in found({"cases/jia.md": links("x/y.md", "x/y.md")})]
    assert places == ["cases/jia.md:18:5", "cases/jia.md:20:5"]


def test_links_to_other_sites_are_not_judged() -> None:
    assert found({"cases/jia.md": links("https://example.org/a#b", "mailto:a@example.org")}) == []


@pytest.mark.parametrize(
    ("link", "hint"),
    [
        ("a@b.cn", "邮箱写作 mailto:a@b.cn"),
        (
            "jia/a.pdf",
            "案例里不放附件：写它在网上的完整网址，以 https:// 开头（assets 里的也是）；没有就去掉链接",
        ),
        ("jia/a.jpg", "要显示图片，前面加英文感叹号：![图上是什么](…)"),
        ("https：//a.cn", "链接到别的网站时，写完整的网址，以 https:// 开头"),
        ("cases/jia.html", "是不是“jia.md”？"),
        ("#背景", "是不是“#bei-jing”？"),
    ],
)
def test_what_was_meant_is_proposed(link: str, hint: str) -> None:
    told = messages({"cases/jia.md": case(f"## 背景\n\n见[甲]({link})。")})
    assert any(message.endswith(f" → {hint}") for message in told)
