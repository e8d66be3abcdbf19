import pytest
from render.plain import template_problems

from showcase.render.templates import load_templates

NOT_FILTERED = "没有用 href 过滤器，换一个文件夹里的页面就打不开"


def test_mistakes_in_templates_that_no_page_uses_are_found_too() -> None:
    found = template_problems(
        {"page.html": "", "a.html": "{% if %}", "b.html": "{% end %}", "c.html": b"\xff"}
    )
    assert [message.partition(":")[0] for message in found] == [
        "templates/c.html",
        "templates/a.html",
        "templates/b.html",
    ]


def test_a_template_in_another_encoding_is_refused() -> None:
    text = "在页面的最上面，有网站的名称和主要的导航"
    assert template_problems({"page.html": text.encode("gb18030")}) == [
        "templates/page.html:1:1: 这个文件是 GBK 编码，应当是 UTF-8 → 运行 python build.py fix 可以转成 UTF-8"
    ]


def test_destroyed_characters_in_a_template_are_told() -> None:
    assert template_problems({"page.html": "甲\n乙锟斤拷"}) == [
        "templates/page.html:2:2: “锟斤拷”是乱码，原来的字在转换编码时坏掉了 → 对照原来的模板改成正确的字"
    ]


def test_templates_are_decoded_and_held_under_their_paths() -> None:
    templates, problems = load_templates({"templates/a.html": "\ufeff甲\r\n".encode()})
    assert problems == ()
    assert templates.texts == {"templates/a.html": "甲\n"}
    assert templates.environment.get_template("a.html").render() == "甲\n"


@pytest.mark.parametrize(
    ("text", "place", "link"),
    [
        ('<a href="../a.html">', "1:10", "../a.html"),
        ("<p>\n  <img src='a.png'>", "2:13", "a.png"),
        ('<script src="//a.cn/a.js"></script>', "1:14", "//a.cn/a.js"),
        ('<a class="b" href="cases/index.html#c">', "1:20", "cases/index.html#c"),
    ],
)
def test_a_link_that_is_written_out_is_a_problem_with_the_way_to_write_it(
    text: str, place: str, link: str
) -> None:
    assert template_problems({"page.html": text}) == [
        f'templates/page.html:{place}: 链接“{link}”{NOT_FILTERED} → 写成 {{{{ "{link}" | href }}}}'
    ]


@pytest.mark.parametrize(
    "text",
    [
        '<a href="#main">',
        '<a href="https://example.org/">',
        '<a href="mailto:a@example.org">',
        """<a href="{{ 'a.html' | href }}">""",
        """<a href='{{ "a.html" | href }}#b'>""",
        '<a href="{% if page %}#a{% endif %}">',
        "href 写在引号里",
    ],
)
def test_other_links_are_sound(text: str) -> None:
    assert template_problems({"page.html": text}, addresses=("a.html",)) == []


def test_every_problem_of_every_template_is_told_at_once() -> None:
    found = template_problems({"a.html": '{% if %}<a href="b">', "b.html": '<a href="c">\n<a href="d">'})
    assert [message.partition(": ")[0] for message in found] == [
        "templates/a.html:1:7",
        "templates/a.html:1:18",
        "templates/b.html:1:10",
        "templates/b.html:2:10",
    ]


@pytest.mark.parametrize(
    ("text", "place", "sign"),
    [
        ("甲｛{ page.title }}", "1:2", "｛{"),
        ("甲\n{％ if page %}", "2:1", "{％"),
        ("{ % if page %}", "1:1", "{ %"),
        ("｛｛ page.title ", "1:1", "｛｛"),
    ],
)
def test_signs_that_make_no_tag_are_a_problem(text: str, place: str, sign: str) -> None:
    told = template_problems({"page.html": text})
    assert told[0].startswith(
        f"templates/page.html:{place}: “{sign}”不是标签的记号，这个标签会照原样显示在网页上 → "
    )


def test_braces_and_percent_signs_of_style_sheets_and_of_texts_are_none() -> None:
    assert (
        template_problems({"page.html": "<style>p { width: 50% } @media (a) { b { c: 1% } }</style>｛甲｝"})
        == []
    )
