import random

from support import CASE, SITE, case, messages, tree

from showcase.load.site import Loaded, load
from showcase.read.tree import Tree

COVER = "\n  image: {}\n  alt: 图"
HINT = "案例以 .md 结尾，直接放在 cases 文件夹里；图片放进与案例同名的文件夹"
LEFT_OUT = f"提醒：这个文件不是案例，没有放进网站 → {HINT}"


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
    assert [str(problem) for problem in site.problems] == [
        "cases/yi.md:1:1: 提醒：这是草稿，没有放进网站 → 要发布时删掉“草稿”一行"
    ]


def test_a_draft_with_errors_is_only_told_of_its_errors() -> None:
    assert found({"cases/yi.md": case(draft="是", carrier="楼宇群")}) == [
        "cases/yi.md:14:10: 没有“楼宇群”这种载体 → 是不是“楼宇”？"
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


def test_a_picture_that_is_missing_or_mistyped_is_placed() -> None:
    files = {"cases/jia.md": case("![图](jia/covr.jpg) ![图](q.gif)")}
    assert found(files, ("cases/jia/cover.jpg",)) == [
        "cases/jia.md:16:6: 没有找到图片“jia/covr.jpg” → 是不是“jia/cover.jpg”？",
        "cases/jia.md:16:25: 没有找到图片“q.gif” → 把图片放进 cases/jia/，写作 jia/文件名",
    ]


def test_a_picture_in_another_case_of_letters_is_missing_on_every_system() -> None:
    files = {"cases/jia.md": case("![图](jia/Cover.JPG)")}
    assert found(files, ("cases/jia/cover.jpg",)) == [
        "cases/jia.md:16:6: 没有找到图片“jia/Cover.JPG” → 是不是“jia/cover.jpg”？"
    ]


def test_pictures_from_outside_the_cases_and_other_files_are_refused() -> None:
    body = "![图](../assets/a.png) ![图](/etc/a.png) ![图](../../a.png) ![图](jia/a.pdf)"
    assert found({"cases/jia.md": case(body)}, ("assets/a.png", "cases/jia/a.pdf")) == [
        "cases/jia.md:16:6: 图片“../assets/a.png”不在 cases 文件夹里 → 把图片放进 cases/jia/",
        "cases/jia.md:16:28: 图片“/etc/a.png”不在 cases 文件夹里 → 把图片放进 cases/jia/",
        "cases/jia.md:16:45: 图片“../../a.png”不在 cases 文件夹里 → 把图片放进 cases/jia/",
        "cases/jia.md:16:63: “jia/a.pdf”不是能用的图片 → 换成 .jpg、.jpeg、.png、.gif、.webp、.avif 格式",
    ]


def test_a_cover_is_looked_for_in_the_folder_of_the_case() -> None:
    files = {"cases/jia.md": case(cover=COVER.format("cover.png"))}
    assert found(files, ("cases/jia/cover.png",)) == []
    assert found(files, ("cases/jia/cover.jpg",)) == [
        "cases/jia.md:15:10: 没有找到图片“jia/cover.png” → 是不是“jia/cover.jpg”？"
    ]


def test_pictures_with_chinese_names_and_spaces_are_found() -> None:
    body = "![图](<jia/封面 一.jpg>) ![图](jia/%E5%B0%81%E9%9D%A2%20%E4%B8%80.jpg)"
    assert found({"cases/jia.md": case(body)}, ("cases/jia/封面 一.jpg",)) == []


def test_a_case_in_the_wrong_folder_or_with_the_wrong_ending_is_not_lost_in_silence() -> None:
    files = ("cases/2026/yi.md", "cases/bing.txt", "cases/jia/unused.png", "cases/loose.png")
    assert found({}, files) == [
        f"cases/2026/yi.md:1:1: {LEFT_OUT}",
        f"cases/bing.txt:1:1: {LEFT_OUT}",
        f"cases/loose.png:1:1: {LEFT_OUT}",
    ]


def test_a_picture_beside_the_cases_that_is_shown_is_not_called_left_out() -> None:
    assert found({"cases/jia.md": case("![图](loose.png)")}, ("cases/loose.png",)) == []


def test_a_picture_of_the_about_page_lies_among_the_assets() -> None:
    site = SITE.replace("  关于这个网站。", "  ![图](assets/img/a.png)")
    assert found({"site.yaml": site}, ("assets/img/a.png",)) == []
    (problem,) = found({"site.yaml": site}, ("assets/img/b.png", "cases/img/a.png"))
    assert problem.endswith("没有找到图片“assets/img/a.png” → 是不是“assets/img/b.png”？")
    assert problem.startswith("site.yaml:5:")


def test_cases_are_judged_by_their_form_where_the_settings_are_of_no_use() -> None:
    files = {
        "site.yaml": SITE.replace("title: 小案例库\n", "", 1),
        "cases/jia.md": case("# 太大"),
        "cases/yi.md": CASE.replace("carrier: ", "carrier："),
        "cases/zi.md": case(carrier="没有"),
    }
    assert messages(files) == [
        "cases/jia.md:16:1: 正文里不要用一级标题，页面的标题已经是一级标题 → 改成二级标题：## …",
        "cases/yi.md:5:8: “carrier”后面用了中文冒号 → 改成英文冒号加一个空格：carrier: …",
        "site.yaml:1:1: 必填的“标题”没有写 → 加上一行 标题: 党建品牌案例库",
    ]


def test_the_problems_of_all_files_come_in_one_run_sorted_by_place() -> None:
    files = {
        "cases/yi.md": case(carrier="没有"),
        "cases/jia.md": case("[没有](x.md)\n\n[没有](y.md)"),
        "site.yaml": SITE.replace("slug: yuanqu\n", "slug: louyu\n"),
    }
    places = [message.partition(": ")[0] for message in messages(files)]
    assert places == ["cases/jia.md:16:6", "cases/jia.md:18:6", "cases/yi.md:13:10", "site.yaml:11:11"]
