import pytest
from render.plain import template_problems

from showcase.plan.page import Page
from showcase.render.explain import explained, placed

MACRO = '{% from "parts/macro.html" import broken %}\n\n{{ broken(page) }}'
SPELLING = "检查这个名字的拼写"
NO_RESULT = "模板的这一行算不出结果 → 检查用到的名字和过滤器（页面模板：templates/page.html）"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        (
            "a\n{% if x %}",
            "2:1",
            "模板在这里就结束了，前面的块没有关上 → 补上 endif、endfor、endblock 或 endmacro",
        ),
        ("\n\n{% fro x %}", "3:1", "模板里没有“fro”这种标签 → 检查拼写；end… 要和前面打开的块配对"),
        ("{{ 'a' | bold }}", "1:1", "模板里没有“bold”这个过滤器 → 检查过滤器的拼写"),
        ("{{ 1 is bold }}", "1:1", "模板里没有“bold”这个判断 → 检查 is 后面的拼写"),
        (
            "\n{{ 'a' ",
            "2:1",
            "模板在这里就结束了，前面的块没有关上 → 补上 endif、endfor、endblock 或 endmacro",
        ),
        ("{{ （1） }}", "1:1", "模板的标签里有不认识的字符“（” → 标签里只用英文标点"),
        ("{{ (1 }}", "1:1", "模板里多了“}” → 检查括号和百分号是否配对"),
        (
            "{% block a %}{% endblock %}\n{% block a %}{% endblock %}",
            "2:1",
            "模板里块“a”定义了两次 → 只留一处",
        ),
    ],
)
def test_a_mistake_of_writing_is_placed(text: str, place: str, message: str) -> None:
    assert template_problems({"page.html": text}) == [f"templates/page.html:{place}: {message}"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("\n{{ nothing }}", 2, f"模板里用到的“nothing”不存在 → {SPELLING}"),
        ("\n\n{{ page.titel }}", 3, f"模板里用到的“titel”不存在 → {SPELLING}"),
        ("{% for a in page.titel %}\n{% endfor %}", 1, f"模板里用到的“titel”不存在 → {SPELLING}"),
        ("{{ page.title.a.b }}", 1, f"模板里用到的“a”不存在 → {SPELLING}"),
        ("\n{{ 1 / 0 }}", 2, NO_RESULT),
        ("\n{{ page.title + 1 }}", 2, NO_RESULT),
        ("\n{{ [] | first | upper }}{{ [1][3] + 1 }}", 2, None),
        ("\n{{ 'a'.index('b') }}", 2, NO_RESULT),
        ("\n{{ '%d' | format('a') }}", 2, NO_RESULT),
        ("{{ {'a': 1} | dictsort(by='x') }}", 1, None),
        ("\n{% if page.section %}{{ 1 | bold }}{% endif %}", 2, None),
    ],
)
def test_a_mistake_that_shows_when_a_page_is_made_is_placed(
    text: str, line: int, message: str | None
) -> None:
    (found,) = template_problems({"page.html": text}, [Page("a.html", "page.html", "题", "", "x", (), None)])
    assert found.startswith(f"templates/page.html:{line}:1: ")
    if message:
        assert found == f"templates/page.html:{line}:1: {message}"


def test_a_mistake_in_a_macro_is_placed_in_the_file_of_the_macro() -> None:
    macro = "{% macro broken(page) %}\n\n\n{{ page.titel }}{% endmacro %}"
    assert template_problems({"page.html": MACRO, "parts/macro.html": macro}) == [
        f"templates/parts/macro.html:4:1: 模板里用到的“titel”不存在 → {SPELLING}"
    ]


def test_a_macro_that_is_not_there_is_placed_where_it_is_called() -> None:
    (found,) = template_problems({"page.html": MACRO, "parts/macro.html": ""})
    assert found.startswith("templates/page.html:3:1: ")


@pytest.mark.parametrize("name", ['"gone.html"', "'gone.html'"])
@pytest.mark.parametrize("tag", ["include", "extends", "import"])
def test_a_template_that_is_not_there_is_placed_where_it_is_named(tag: str, name: str) -> None:
    tail = " as gone" if tag == "import" else ""
    assert template_problems({"page.html": f"\n\n{{% {tag} {name}{tail} %}}"}) == [
        "templates/page.html:3:1: 没有找到模板 templates/gone.html → 检查文件名，或把模板复制回来"
    ]


def test_the_template_of_a_page_that_is_not_there_is_named() -> None:
    assert template_problems({}) == [
        "templates/page.html:1:1: 没有找到模板 templates/page.html → 检查文件名，或把模板复制回来"
    ]


def test_a_template_that_includes_itself_is_a_problem() -> None:
    (found,) = template_problems({"page.html": '{% include "page.html" %}'})
    assert found == f"templates/page.html:1:1: {NO_RESULT}"


def test_a_link_to_what_the_site_does_not_have_is_placed() -> None:
    text = '\n{{ "assets/b.css" | href }}{{ "assets/a.css" | href }}'
    assert template_problems({"page.html": text}, addresses=("assets/a.css",)) == [
        "templates/page.html:2:1: 网站里没有“assets/b.css”这个文件或页面 → 检查 href 前面的名字"
    ]


def test_what_jinja_says_and_nobody_has_translated_is_told_in_chinese_all_the_same() -> None:
    assert explained("something new") == (
        "模板的这一行读不懂",
        "检查这一行的括号、引号、百分号和名字",
    )


def test_an_error_that_comes_from_no_template_is_ours() -> None:
    with pytest.raises(ZeroDivisionError):
        placed(ZeroDivisionError("ours"), "page.html", {"templates/page.html": ""})
