import pytest
from editor.expanding import expanded
from support import case, made, pages

from showcase.editor.snippets import case_snippets
from showcase.load.unfinished import TO_FILL

BODIES = {snippet.name: snippet.body for snippet in case_snippets()}


@pytest.mark.parametrize(
    ("name", "typed", "around", "shown"),
    [
        ("小标题", "概况", "{}正文。", '<h2 id="gai-kuang">概况'),
        ("小标题编号", "own", "## 概况 {}\n\n正文。", '<h2 id="own">概况'),
        ("列表", "项", "{}", "<ul>\n<li>项</li>\n<li>项</li>\n</ul>"),
        ("编号列表", "项", "{}", "<ol>\n<li>项</li>\n<li>项</li>\n</ol>"),
        ("表格", "格", "{}", "<td>格</td>"),
        ("图片", "", "{}", 'alt="图上是什么"'),
        ("链接", "https://example.org/", "{}", 'href="https://example.org/"'),
        ("案例链接", "yi", "{}", 'href="yi.html"'),
        ("脚注", "1", "正文{}。\n\n[^1]: 注。", '<a class="footnote-ref"'),
        ("脚注内容", "1", "正文[^1]。\n\n{}", 'class="footnote"'),
        ("加粗", "甲", "正文{}。", "<strong>甲</strong>"),
    ],
)
def test_the_forms_of_the_body_become_what_they_are_called(
    name: str, typed: str, around: str, shown: str
) -> None:
    body = expanded(BODIES[name], typed).replace(TO_FILL, "")
    files = {"cases/jia.md": case(around.format(body)), "cases/yi.md": case(title="乙", place="乙")}
    site = made(files, ("cases/jia/文件名.jpg",))
    assert site.problems == ()
    assert shown in pages(site)["cases/jia.html"]
