import pytest
from support import SITE, case, made


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


def test_links_that_lead_nowhere_are_placed_with_a_guess() -> None:
    nowhere, look = "没有对应的页面", "检查文件名和文件夹"
    targets = ("ji.md", "../tags/louyu.html", "/tags/index.html", "../../etc/passwd", "jia.md#bei-jin")
    assert found({"cases/jia.md": links(*targets)}) == [
        "cases/jia.md:18:5: 链接“ji.html”没有对应的页面 → 是不是“cases/jia.html”？检查文件名和文件夹",
        f"cases/jia.md:20:5: 链接“../tags/louyu.html”{nowhere} → 是不是“tags/louyu-dangjian.html”？{look}",
        f"cases/jia.md:22:5: 链接“/tags/index.html”{nowhere} → 是不是“tags/index.html”？{look}",
        "cases/jia.md:24:5: 链接“../../etc/passwd”没有对应的页面 → 链接到别的案例时写：文件名.md",
        "cases/jia.md:26:5: 链接“jia.html#bei-jin”指向的位置不存在 → 是不是“bei-jing”？",
    ]


def test_a_link_to_a_draft_is_placed_but_a_draft_may_link_to_drafts() -> None:
    files = {
        "cases/jia.md": links("yi.md"),
        "cases/yi.md": case("[字](zi.md) [字](yi.md#x)", draft="是"),
        "cases/zi.md": case("[字](mei-you.md)", draft="是"),
    }
    assert [message.partition(" → ")[0] for message in found(files)] == [
        "cases/jia.md:18:5: 链接“yi.html”指向一篇草稿",
        "cases/zi.md:17:5: 链接“mei-you.html”没有对应的页面",
    ]


def test_links_of_a_case_with_other_errors_are_judged_in_the_same_run() -> None:
    files = {"cases/jia.md": case("[字](mei-you.md)", carrier="没有"), "cases/yi.md": links("jia.md#da")}
    assert [message.partition(" → ")[0] for message in found(files)] == [
        "cases/jia.md:16:5: 链接“mei-you.html”没有对应的页面"
    ]


def test_a_link_in_the_about_page_is_placed_in_the_settings() -> None:
    site = SITE.replace("  关于这个网站。", "  第一段。\n\n  见[这里](jia.md)、[那里](cases/jia.md)。")
    (problem,) = found({"site.yaml": site})
    assert problem.startswith("site.yaml:7:")
    assert problem.endswith("链接“jia.html”没有对应的页面 → 是不是“cases/jia.html”？检查文件名和文件夹")


def test_links_to_other_sites_are_not_judged() -> None:
    assert found({"cases/jia.md": links("https://example.org/a#b", "mailto:a@example.org")}) == []
