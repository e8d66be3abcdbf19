from pathlib import Path

import pytest
from render.plain import MASTHEAD, page, template_problems

from showcase.render.pages import Layout, render
from showcase.render.templates import load_templates


def test_a_mistake_on_many_pages_is_told_once_and_the_progress_goes_on() -> None:
    done: list[int] = []
    shown = [page(f"{number}.html") for number in range(3)]
    templates, _ = load_templates({"templates/page.html": b"{{ x }}"})
    outputs, found = render(shown, Layout(MASTHEAD, templates, frozenset()), done.append)
    assert (outputs, len(found), done) == ((), 1, [1, 2, 3])


def test_a_template_with_a_mark_and_windows_line_ends_renders_plain_lines() -> None:
    sources = {"templates/page.html": "\ufeff{{ page.title }}\r\n{{ site.title }}\r\n".encode()}
    (output,), found = render([page()], Layout(MASTHEAD, load_templates(sources)[0], frozenset()))
    assert found == ()
    assert output.content.decode() == "题名\n网站\n"


def test_rendering_reads_no_template_from_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/page.html").write_text("from the disk")
    monkeypatch.chdir(tmp_path)
    assert len(template_problems({})) == 1


def test_a_mistake_on_one_page_leaves_the_others() -> None:
    sources = {"templates/page.html": b"{{ page.content | href }}"}
    shown = [
        page("a.html", content="b.html"),
        page("b.html", content="gone.html"),
        page("c/d.html", content="a.html"),
    ]
    layout = Layout(MASTHEAD, load_templates(sources)[0], frozenset(("a.html", "b.html")))
    outputs, found = render(shown, layout)
    assert [(output.address, output.content) for output in outputs] == [
        ("a.html", b"b.html"),
        ("c/d.html", b"../a.html"),
    ]
    assert [str(problem) for problem in found] == [
        "templates/page.html:1:1: 网站里没有“gone.html”这个文件或页面 → 检查 href 前面的名字"
    ]
