import random

import pytest
from support import CASE, SITE, case, messages, tree

from showcase.load.site import Loaded, load
from showcase.make import make
from showcase.problems import Place, Problem
from showcase.read.tree import Tree

NOTICE = "提醒：这是草稿，没有放进网站 → 写完以后把“草稿: 是”改成“草稿: 否”"


def loaded(files: dict[str, str], pictures: tuple[str, ...] = ()) -> Loaded:
    return load(tree(files, pictures))


def found(files: dict[str, str], pictures: tuple[str, ...] = ()) -> list[str]:
    return [str(problem) for problem in loaded(files, pictures).problems]


def slugs(site: Loaded) -> list[str]:
    assert site.site
    return [one.slug for one in site.site.cases]


def test_cases_are_in_the_order_of_their_places_then_their_names() -> None:
    site = loaded(
        {
            "cases/bing.md": case(region="北京市朝阳区"),
            "cases/yi.md": case(region="浦口经济开发区"),
            "cases/ding.md": case(region="江苏省南京市"),
            "cases/a.md": CASE,
        }
    )
    assert slugs(site) == ["bing", "ding", "a", "jia", "yi"]


def test_the_order_of_the_files_does_not_show() -> None:
    files = {f"cases/c{number}.md": case(draft="否" if number % 3 else "是") for number in range(9)}
    texts = list(tree(files).texts.items())
    expected = loaded(files)
    for seed in range(4):
        random.Random(seed).shuffle(texts)  # noqa: S311 - no secret
        again = load(Tree(dict(texts), ()))
        assert (again.site and again.site.cases) == (expected.site and expected.site.cases)
        assert sorted(again.problems) == sorted(expected.problems)


def test_a_draft_is_left_out_with_a_notice() -> None:
    site = loaded({"cases/yi.md": case(draft="是")})
    assert slugs(site) == ["jia"]
    assert [str(problem) for problem in site.problems] == [f"cases/yi.md:1:1: {NOTICE}"]


def test_a_draft_with_errors_is_told_of_them_and_left_out_all_the_same() -> None:
    assert messages({"cases/yi.md": case(draft="是", carrier="楼宇群")}) == [
        f"cases/yi.md:1:1: {NOTICE}",
        "cases/yi.md:14:10: 提醒：没有“楼宇群”这种载体 → 是不是“楼宇”？",
    ]


def test_a_former_name_that_is_in_use_is_refused() -> None:
    files = {
        "cases/yi.md": case(aliases="\n  - jia\n  - index\n  - lao"),
        "cases/zi.md": case(aliases="\n  - lao\n  - zi"),
    }
    assert found(files) == [
        "cases/yi.md:15:5: 旧网址名“jia”正由 cases/jia.md 使用 → 删掉这一项",
        "cases/yi.md:16:5: 旧网址名“index”正由 目录页 使用 → 删掉这一项",
        "cases/zi.md:15:5: 旧网址名“lao”正由 cases/yi.md 使用 → 删掉这一项",
        "cases/zi.md:16:5: 旧网址名“zi”正由 cases/zi.md 使用 → 删掉这一项",
    ]


def test_a_former_name_of_a_case_with_errors_is_in_use_too() -> None:
    files = {
        "cases/jia.md": case(carrier="楼", aliases="\n  - lao"),
        "cases/zi.md": case(aliases="\n  - lao"),
    }
    assert messages(files) == [
        "cases/jia.md:13:10: 没有“楼”这种载体 → 是不是“楼宇”？",
        "cases/zi.md:15:5: 旧网址名“lao”正由 cases/jia.md 使用 → 删掉这一项",
    ]


def test_one_wrong_setting_hides_nothing_that_is_wrong_with_the_cases() -> None:
    files = {
        "site.yaml": SITE.replace("title: 小案例库\n", "", 1),
        "cases/jia.md": case("# 太大\n\n![大楼外景](jia/a.png)", tags="\n  - 楼宇"),
        "cases/yi.md": CASE.replace("carrier: ", "carrier："),
        "cases/zi.md": case(carrier="没有"),
        "templates/a.html": "{% fro x %}",
    }
    assert messages(files) == [
        "cases/jia.md:13:5: 没有“楼宇”这个标签 → 是不是“楼宇党建”？",
        "cases/jia.md:16:1: 正文里不要用一级标题，页面的标题已经是一级标题 → 改成二级标题：## …",
        "cases/jia.md:18:9: 没有找到图片“jia/a.png” → 把图片放进 cases/jia/，写作 jia/文件名",
        "cases/yi.md:5:8: “carrier”后面用了中文冒号 → 改成英文冒号加一个空格：carrier: …",
        "cases/zi.md:13:10: 没有“没有”这种载体 → 可以写：楼宇、园区",
        "site.yaml:1:1: 必填的“标题”没有写 → 加上一行 标题: 党建品牌案例库",
        "templates/a.html:1:4: 模板里没有“fro”这种标签 → 是不是“for”？",
    ]


def test_a_site_without_any_case_file_is_an_error() -> None:
    problem = "cases:1:1: 一个案例也没有 → 案例是 cases 文件夹里以 .md 结尾的文件，检查文件夹和文件名"
    texts = {"site.yaml": SITE.encode()}
    assert [str(problem) for problem in load(Tree(texts, ())).problems] == [problem]
    assert loaded({"cases/jia.md": case(draft="是")}).files
    assert found({"cases/jia.md": case(draft="是")}) == [f"cases/jia.md:1:1: {NOTICE}"]


@pytest.mark.parametrize("path", ["cases", "cases/jia.md"])
def test_cases_that_could_not_be_read_are_not_called_missing(path: str) -> None:
    told = Problem(Place(path), "读不了")
    assert load(Tree({"site.yaml": SITE.encode()}, (), (told,))).problems == ()


def test_settings_that_could_not_be_read_are_not_called_missing() -> None:
    told = Problem(Place("site.yaml"), "读不了")
    assert load(Tree({"cases/jia.md": CASE.encode()}, (), (told,))).problems == ()


def test_what_could_not_be_read_hides_no_other_problem() -> None:
    sources = tree({"cases/yi.md": case("[没有](x/y.md)", carrier="没有")})
    told = Problem(Place("cases/zi.md"), "读不了")
    problems = make(Tree(sources.texts, sources.files, (told,))).problems
    assert [str(problem.place) for problem in problems] == [
        *("cases/yi.md:13:10", "cases/yi.md:16:6", "cases/zi.md:1:1")
    ]


def test_the_problems_of_all_files_come_in_one_run_sorted_by_place() -> None:
    files = {
        "cases/yi.md": case(carrier="没有"),
        "cases/jia.md": case("[没有](x.md)\n\n[没有](y.md)"),
        "site.yaml": SITE.replace("slug: yuanqu\n", "slug: louyu\n"),
    }
    places = [message.partition(": ")[0] for message in messages(files)]
    assert places == ["cases/jia.md:16:6", "cases/jia.md:18:6", "cases/yi.md:13:10", "site.yaml:11:11"]
