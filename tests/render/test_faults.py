import pytest
from render.plain import template_problems

from showcase.plan.page import Page
from showcase.render.faults import failed

MACRO = '{% from "parts/macro.html" import broken %}\n\n{{ broken(page) }}'
SPELLING = "检查这个名字的拼写"
NO_RESULT = "模板的这一行算不出结果 → 检查用到的名字和过滤器（页面模板：templates/page.html）"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a\n {% if x %}", "2:2", "“{% if x %}”到文件的末尾也没有关上 → 在它管到的内容后面补上 {% endif %}"),
        (
            "{% block a %}\n{% if x %}\n{% endblock %}",
            "2:1",
            "“{% if x %}”到第 3 行的“{% endblock %}”还没有关上 → 在它管到的内容后面补上 {% endif %}",
        ),
        (
            "{% block a %}\n{% block b %}{% endblock %}\n",
            "1:1",
            "“{% block a %}”到文件的末尾也没有关上 → 在它管到的内容后面补上 {% endblock %}",
        ),
        (
            "\n{% for a in b %}{% endif %}{% endfor %}",
            "2:17",
            "“{% endif %}”是多余的，前面没有打开的“if” → 删掉它，或在前面补上 {% if … %}",
        ),
        (
            "{% raw %}甲",
            "1:1",
            "“{% raw %}”到文件的末尾也没有关上 → 在它管到的内容后面补上 {% endraw %}",
        ),
        ("\n甲{{ 'a' \n乙", "2:2", "“{{ 'a'”没有写完：“{{”后面没有“}}” → 在它的末尾补上 }}"),
        ("{{ a } 甲 {{ b }}", "1:1", "“{{ a } 甲 {{ b }}”没有写完：“{{”后面没有“}}” → 在它的末尾补上 }}"),
        ("甲{# 乙\n丙", "1:2", "“{# 乙”没有写完：“{#”后面没有“#}” → 在它的末尾补上 #}"),
        (
            "{% if x %}{% include 'a.html'",
            "1:11",
            "“{% include 'a.html'”没有写完：“{%”后面没有“%}” → 在它的末尾补上 %}",
        ),
    ],
    ids=repr,
)
def test_what_was_left_open_is_named_where_it_begins(text: str, place: str, message: str) -> None:
    assert template_problems({"page.html": text}) == [f"templates/page.html:{place}: {message}"]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("\n{{ nothing }}", "2:4", f"模板里用到的“nothing”不存在 → {SPELLING}"),
        ("\n\n{{ page.titel }}", "3:9", f"模板里用到的“titel”不存在 → {SPELLING}"),
        ("{% for a in page.titel %}\n{% endfor %}", "1:18", f"模板里用到的“titel”不存在 → {SPELLING}"),
        ("a {{ page.title.a.b }}", "1:17", f"模板里用到的“a”不存在 → {SPELLING}"),
        ("\n{{\n  page.titel }}", "3:8", f"模板里用到的“titel”不存在 → {SPELLING}"),
        ("\n甲 {{ 1 / 0 }}", "2:3", NO_RESULT),
        ("\n{{ page.title + 1 }}", "2:1", NO_RESULT),
        ("\n{{ [] | first | upper }}{{ [1][3] + 1 }}", "2:1", None),
        ("\n{{ 'a'.index('b') }}", "2:1", NO_RESULT),
        ("\n{{ '%d' | format('a') }}", "2:1", NO_RESULT),
        ("{{ {'a': 1} | dictsort(by='x') }}", "1:1", None),
        ("\n{% if page.section %}{{ 1 | bold }}{% endif %}", "2:29", None),
    ],
)
def test_a_mistake_that_shows_when_a_page_is_made_is_placed(
    text: str, place: str, message: str | None
) -> None:
    (found,) = template_problems({"page.html": text}, [Page("a.html", "page.html", "题", "", "x", (), None)])
    assert found.startswith(f"templates/page.html:{place}: ")
    if message:
        assert found == f"templates/page.html:{place}: {message}"


def test_a_mistake_in_a_macro_is_placed_in_the_file_of_the_macro() -> None:
    macro = "{% macro broken(page) %}\n\n\n{{ page.titel }}{% endmacro %}"
    assert template_problems({"page.html": MACRO, "parts/macro.html": macro}) == [
        f"templates/parts/macro.html:4:9: 模板里用到的“titel”不存在 → {SPELLING}"
    ]


def test_a_macro_that_is_not_there_is_placed_where_it_is_called() -> None:
    (found,) = template_problems({"page.html": MACRO, "parts/macro.html": ""})
    assert found.startswith("templates/page.html:3:1: ")


@pytest.mark.parametrize("name", ['"gone.html"', "'gone.html'"])
@pytest.mark.parametrize("tag", ["include", "extends", "import"])
def test_a_template_that_is_not_there_is_placed_where_it_is_named(tag: str, name: str) -> None:
    tail = " as gone" if tag == "import" else ""
    column = len(f"{{% {tag} x")
    assert template_problems({"page.html": f"\n\n{{% {tag} {name}{tail} %}}"}) == [
        f"templates/page.html:3:{column + 1}: 没有找到模板 templates/gone.html → 检查文件名，或把模板复制回来"
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
        "templates/page.html:2:5: 网站里没有“assets/b.css”这个文件或页面 → 检查 href 前面的名字"
    ]


def test_an_error_that_comes_from_no_template_is_ours() -> None:
    with pytest.raises(ZeroDivisionError):
        failed(ZeroDivisionError("ours"), "page.html", {"templates/page.html": ""})
