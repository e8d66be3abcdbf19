import pytest

from showcase.prose.convert import convert

HINT = "检查前面有没有没写完的 <!-- 或 HTML 标签；以“[文字]:”开头的行会被当作链接的地址"


def lost(text: str) -> list[str]:
    return [str(problem) for problem in convert(text, "f", 1)[1] if "没有出现在网页上" in problem.message]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("正文。\n\n[2]: 人民日报，2022年\n\n结尾。", "3:6", "人民日报"),
        ("<div>\n甲乙 <![CDATA[丙丁\n</div>\n\n## 后面", "2:13", "丙丁"),
        ("<div>\n甲乙 <!丙丁\n</div>\n\n后面", "2:6", "丙丁"),
        ("## 标题 {党建引领}", "1:8", "党建引领"),
        ("**重点**{注：见下文}之后", "1:10", "见下文"),
        ("前面\n\n<script>\n丙丁戊\n\n后面的话", "4:1", "丙丁戊"),
    ],
)
def test_text_that_would_vanish_is_an_error_at_its_place(text: str, place: str, words: str) -> None:
    assert f"f:{place}: 这里的文字没有出现在网页上：“{words}…” → {HINT}" in lost(text)


def test_an_unclosed_comment_takes_nothing_with_it_in_silence() -> None:
    text = "<details>\n<summary>甲乙</summary>\n乙丙 <!-- 待补\n</details>\n\n## 丙丁\n\n丁戊"
    assert len(lost(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "<!-- 给同事的话 -->\n\n正文",
        '<span style="font-family:宋体">甲乙</span><font face="宋体">丙丁</font>',
        '见[链接][标签]和![替代文字](x.png "图的标题")。\n\n[标签]: https://a.b/ "提示文字"',
        "## 标题文字 {#编号文字}\n\n正文{: .类名 }",
        "```python 说明文字\n代码文字\n```\n\n`行内代码`",
        "正文[^注释名]。\n\n[^注释名]: 注释文字",
        "| 表头 | 表头 |\n| --- | --- |\n| 单元 | **单**元 |",
        "[文字](目录/文件.md) <https://例子.中国/路径>",
        "一行\n二行\n&amp; 三行 &lt; 四行\n\n术语\n:   定义",
    ],
)
def test_what_is_meant_to_be_hidden_or_stands_elsewhere_is_no_loss(text: str) -> None:
    assert lost(text) == []
