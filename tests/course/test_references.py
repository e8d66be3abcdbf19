import re

import pytest
from course.courses import BODY, course_of, read, site, told
from support import CASE, SITE, case, made

WITHDRAWN = SITE + "withdrawn:\n  - {案例: lao-lou, 日期: 2026-05-01, 原因: 园区合并, 改看: yi}\n"


PLACES = "#zuo-fa（做法）、#sources（资料来源）、#page-cite（引用本案例）"


@pytest.mark.parametrize(
    ("item", "link", "title", "within"),
    [
        ("jia", "cases/jia.html", "甲楼的故事", ""),
        ("lao-jia", "cases/jia.html", "甲楼的故事", ""),
        ("jia#main", "cases/jia.html", "甲楼的故事", ""),
        (
            "https://anli.example/base/cases/lao-jia.html#bei-jing",
            "cases/jia.html#bei-jing",
            "背景",
            "甲楼的故事",
        ),
        ("cases/jia.html#figure-qi-ye", "cases/jia.html#figure-qi-ye", "企业", "甲楼的故事"),
        ("jia#mechanism-wu-li-ti-sheng", "cases/jia.html#mechanism-wu-li-ti-sheng", "五力提升", "甲楼的故事"),
        ("jia.md#source-ribao", "cases/jia.html#source-ribao", "甲楼这样做", "甲楼的故事"),
        ("jia#sources", "cases/jia.html#sources", "资料来源", "甲楼的故事"),
    ],
)
def test_an_item_names_a_case_or_a_place_in_one(item: str, link: str, title: str, within: str) -> None:
    (lesson,), problems = read(course_of(item))
    assert (lesson.link, lesson.title, lesson.within) == (link, title, within)
    assert problems == ()


def test_an_item_may_have_a_title_and_notes_of_its_own() -> None:
    (lesson,), problems = read(
        course_of("案例: jia\n    标题: 先看甲楼\n    notes: |\n      想一想。\n      再说。")
    )
    assert (lesson.title, lesson.notes) == ("先看甲楼", "想一想。\n再说。")
    assert problems == ()


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        ("jai", "没有“jai”这个案例 → 是不是“jia”？"),
        ("xxxxxxx", "没有“xxxxxxx”这个案例 → 写 cases 文件夹里的一个文件名，不带 .md，或者复制网页的网址"),
        ("乙品牌", "没有“乙品牌”这个案例 → 写它的文件名：yi"),
        ("乙园的故事", "没有“乙园的故事”这个案例 → 写它的文件名：yi"),
        ("cao", "案例“cao”还是草稿，没有放进网站 → 发布以后再放进课程，或换一个案例"),
        ("lao-lou", "案例“lao-lou”已经撤下：园区合并 → 改用“yi”（乙园的故事）"),
        ("tags/x.html", "“tags/x.html”不是案例，课程里只能放案例和案例里的一处 → 打开案例，复制它的网址"),
        (
            "https://x.example/a",
            (
                "“https://x.example/a”不是本网站的网址"
                " → 本网站的网址以 https://anli.example/base/ 开头；写案例的文件名也可以"
            ),
        ),
        ("jia#bei-jin", "案例“jia”里没有“#bei-jin”这一处 → 是不是“#bei-jing”？"),
        ("jia#成效", "案例“jia”里没有“#成效”这一处 → 是不是“#cheng-xiao”？"),
        ("jia#jing-yan", "案例“jia”的“#jing-yan”已经删去：已并入乙楼 → 换一处，或写整个案例"),
        (
            "yi#nothing-like-it",
            f"案例“yi”里没有“#nothing-like-it”这一处 → 可以写：{PLACES}",
        ),
    ],
)
def test_what_is_not_there_is_told_with_what_was_meant(item: str, problem: str) -> None:
    assert told(course_of("yi", item), site({"site.yaml": WITHDRAWN})) == [f"4:5: {problem}"]


def test_a_place_that_has_moved_is_followed_and_told() -> None:
    (lesson,), (problem,) = read(course_of("jia#gong-zuo-bei-jing"))
    assert lesson.anchor == "bei-jing"
    message = "案例“jia”的“#gong-zuo-bei-jing”现在是“#bei-jing”，已经照新的做"
    assert str(problem) == f"course.yaml:3:5: 提醒：{message} → 改成 jia#bei-jing"


def test_the_same_place_is_named_once() -> None:
    again = "https://anli.example/base/cases/jia.html#bei-jing"
    assert told(course_of("jia#bei-jing", "jia", again)) == ["5:5: 案例“jia#bei-jing”写了两次 → 只留一处"]


def test_what_has_become_one_since_the_course_was_written_is_taught_once_with_the_notes_of_both() -> None:
    items = [f"案例: {one}\n    备注: {notes}" for one, notes in (("jia", "甲想"), ("lao-jia", "乙想"))]
    (lesson,), (problem,) = read(course_of(*items))
    assert (lesson.link, lesson.notes) == ("cases/jia.html", "甲想\n乙想")
    message = "“lao-jia”和前面的一项现在是同一处，只做一项，备注并在一起"
    assert str(problem) == f"course.yaml:5:9: 提醒：{message} → 只留一处"


def test_the_names_of_items_stay_when_their_order_changes() -> None:
    one, other = read(course_of("jia", "yi"))[0]
    assert [lesson.id for lesson in read(course_of("yi", "jia"))[0]] == [other.id, one.id]


def test_what_a_learner_has_done_outlives_new_names_of_case_and_place() -> None:
    before = read(course_of("jia", "jia#zuo-fa"), site({"cases/jia.md": case("## 做法\n\n甲。")}))[0]
    moved = case("## 写法\n\n甲。", aliases="\n  - jia", 旧锚点="\n  - {旧: zuo-fa, 新: xie-fa}")
    renamed = site({"cases/jia.md": "", "cases/ding.md": moved})
    after = read(course_of("ding", "ding#xie-fa"), renamed)[0]
    assert [lesson.id for lesson in after] == [lesson.id for lesson in before]


def test_what_a_learner_has_done_outlives_the_merging_of_cases() -> None:
    one, other = read(course_of("jia", "yi"))[0]
    merged = made({"cases/jia.md": case(aliases="\n  - lao-jia\n  - yi")})
    (lesson,) = read(course_of("jia"), merged)[0]
    assert {one.id, other.id} <= set(lesson.ids)


def test_a_case_with_errors_is_not_told_twice() -> None:
    broken = site({"cases/yi.md": CASE.replace("carrier: ", "carrier：")})
    assert told(course_of("yi"), broken) == []


def test_of_many_places_the_first_are_listed() -> None:
    body = "".join(f"## 第{number}件事\n\n甲。\n\n" for number in range(20))
    (line,) = told(course_of("jia#qqqqqqq"), site({"cases/jia.md": case(BODY + body)}))
    assert line.count("#") == 1 + 12
    assert re.search(r"……共 \d+ 处", line)
