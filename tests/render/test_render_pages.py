from collections.abc import Iterable
from pathlib import Path

import pytest
from render.plain import page

from showcase.plan.page import Masthead, Page
from showcase.render.pages import render
from showcase.render.templates import load_templates

MASTHEAD = Masthead("网站", "", "", (), "", "", "", "", ())
MACRO = '{% from "parts/macro.html" import broken %}\n\n{{ broken(page) }}'
SPELLING = "检查这个名字的拼写"
NO_RESULT = "模板的这一行算不出结果 → 检查用到的名字和过滤器（页面模板：templates/page.html）"


def problems(templates: dict[str, str | bytes], shown: Iterable[Page] = (page(),)) -> list[str]:
    sources = {
        f"templates/{name}": text.encode() if isinstance(text, str) else text
        for name, text in templates.items()
    }
    loaded, found = load_templates(sources)
    met = () if found else render(shown, MASTHEAD, loaded, frozenset(), lambda _: None)[1]
    return [str(problem) for problem in (*found, *met)]


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
    assert problems({"page.html": text}) == [f"templates/page.html:{place}: {message}"]


def test_mistakes_in_templates_that_no_page_uses_are_found_too() -> None:
    found = problems({"page.html": "", "a.html": "{% if %}", "b.html": "{% end %}", "c.html": b"\xff"})
    assert [message.partition(":")[0] for message in found] == [
        "templates/c.html",
        "templates/a.html",
        "templates/b.html",
    ]


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
    (found,) = problems({"page.html": text}, [Page("a.html", "page.html", "题", "", "x", (), None)])
    assert found.startswith(f"templates/page.html:{line}:1: ")
    if message:
        assert found == f"templates/page.html:{line}:1: {message}"


def test_a_mistake_in_a_macro_is_placed_in_the_file_of_the_macro() -> None:
    macro = "{% macro broken(page) %}\n\n\n{{ page.titel }}{% endmacro %}"
    assert problems({"page.html": MACRO, "parts/macro.html": macro}) == [
        f"templates/parts/macro.html:4:1: 模板里用到的“titel”不存在 → {SPELLING}"
    ]


def test_a_macro_that_is_not_there_is_placed_where_it_is_called() -> None:
    (found,) = problems({"page.html": MACRO, "parts/macro.html": ""})
    assert found.startswith("templates/page.html:3:1: ")


@pytest.mark.parametrize("name", ['"gone.html"', "'gone.html'"])
@pytest.mark.parametrize("tag", ["include", "extends", "import"])
def test_a_template_that_is_not_there_is_placed_where_it_is_named(tag: str, name: str) -> None:
    tail = " as gone" if tag == "import" else ""
    assert problems({"page.html": f"\n\n{{% {tag} {name}{tail} %}}"}) == [
        "templates/page.html:3:1: 没有找到模板 templates/gone.html → 检查文件名，或把模板复制回来"
    ]


def test_the_template_of_a_page_that_is_not_there_is_named() -> None:
    assert problems({}) == [
        "templates/page.html:1:1: 没有找到模板 templates/page.html → 检查文件名，或把模板复制回来"
    ]


def test_a_template_that_includes_itself_is_a_problem() -> None:
    (found,) = problems({"page.html": '{% include "page.html" %}'})
    assert found == f"templates/page.html:1:1: {NO_RESULT}"


def test_a_template_in_another_encoding_is_refused() -> None:
    assert problems({"page.html": "中文".encode("gb18030")}) == [
        "templates/page.html:1:1: 这个文件不是 UTF-8 编码 → 用记事本打开，选“另存为”，编码选 UTF-8，再保存"
    ]


def test_a_mistake_on_many_pages_is_told_once_and_the_progress_goes_on() -> None:
    done: list[int] = []
    shown = [page(f"{number}.html") for number in range(3)]
    templates, _ = load_templates({"templates/page.html": b"{{ x }}"})
    outputs, found = render(shown, MASTHEAD, templates, frozenset(), done.append)
    assert (outputs, len(found), done) == ((), 1, [1, 2, 3])


def test_a_template_with_a_mark_and_windows_line_ends_renders_plain_lines() -> None:
    sources = {"templates/page.html": "\ufeff{{ page.title }}\r\n{{ site.title }}\r\n".encode()}
    (output,), found = render([page()], MASTHEAD, load_templates(sources)[0], frozenset(), lambda _: None)
    assert found == ()
    assert output.content.decode() == "题名\n网站\n"


def test_rendering_reads_no_template_from_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/page.html").write_text("from the disk")
    monkeypatch.chdir(tmp_path)
    assert len(problems({})) == 1
