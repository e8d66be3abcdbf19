import re
from html.parser import HTMLParser
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.prose.convert import convert
from showcase.prose.sanitise import TAGS, Removal, sanitise

VOID = {"br", "col", "hr", "img", "wbr"}
ADDRESSES = ("http:", "https:", "mailto:", "tel:")
OTHER = "提醒：{}不安全或不需要，没有放进网页 → 删掉它，或改用 Markdown 的写法"
TOLD = {
    "链接": "提醒：这个链接的地址不安全，已去掉，只留下文字"
    " → 链接只能指向网页（http、https）、邮箱（mailto）、电话（tel）和网站里的页面",
    "尖括号": "“<javascript:alert(1)>”会被当作网页标签，不会显示出来"
    " → 去掉尖括号，或写成“…”、`…`；书名号写作《》，小于号写作 &lt;",
    "图片": "这个图片地址别人打不开 → 把图片复制到与案例同名的文件夹里，写作 ![说明](文件夹/文件名)",
}
ATTACKS = {  # what is written; what is reported to be removed, with the column of its place
    "<script>alert(1)</script>": ["1: <script> 标签"],
    "甲 <script src=x></script> 乙": ["3: <script> 标签"],
    "<img src=x onerror=alert(1)>": ["12: <img> 的 onerror 属性"],
    "[a](javascript:alert(1))": ["1: 链接"],
    "[a](JaVaScRiPt:alert(1))": ["1: 链接"],
    "[a](&#106;avascript:alert(1))": ["1: 链接"],
    "[a]( javascript:alert(1))": ["1: 链接"],
    "[a](vbscript:x)": ["1: 链接"],
    "[a](data:text/html,x)": ["1: 链接"],
    "[a](ftp://a.b/)": ["1: 链接"],
    "![a](javascript:alert(1))": ["1: 图片"],
    "![a](data:image/svg+xml;base64,xx)": ["1: 图片"],
    "[甲][a]\n\n[a]: javascript:alert(1)": ["3: 链接"],
    '<a href="javascript:alert(1)">x</a>': ["4: 链接"],
    "<a href='java&#10;script:alert(1)'>x</a>": ["4: 链接"],
    "<javascript:alert(1)>": ["1: 尖括号"],
    '<iframe src="//evil"></iframe>': ["1: <iframe> 标签"],
    "<svg onload=alert(1)>": ["1: <svg> 标签"],
    "<svg><script>alert(1)</script></svg>": ["1: <svg> 标签", "6: <script> 标签"],
    "<math><mtext></mtext></math>": ["1: <math> 标签", "7: <mtext> 标签"],
    "<object data=x></object>": ["1: <object> 标签"],
    "<embed src=x>": ["1: <embed> 标签"],
    "<form action=x><input name=a></form>": ["1: <form> 标签", "16: <input> 标签"],
    "<style>*{}</style>": ["1: <style> 标签"],
    "<link rel=stylesheet href=x>": ["1: <link> 标签"],
    "<meta http-equiv=refresh content=0>": ["1: <meta> 标签"],
    '<base href="//evil/">': ["1: <base> 标签"],
    "<video src=x onerror=a></video>": ["1: <video> 标签"],
    '<p style="position:fixed">x</p>': ["4: <p> 的 style 属性"],
    '<div onclick="a()">x</div>': ["6: <div> 的 onclick 属性"],
    '甲\n{: onclick="alert(1)" }': ["4: <p> 的 onclick 属性"],
    "## 甲 {onclick=alert(1)}": ["7: <h2> 的 onclick 属性"],
    "[a](b.html){: onclick=x }": ["15: <a> 的 onclick 属性"],
    '<a href="b.html" target="_blank">x</a>': ["18: <a> 的 target 属性"],
    "<details open ontoggle=alert(1)><summary>a</summary>b</details>": ["15: <details> 的 ontoggle 属性"],
    '<table background="javascript:x"><tr><td>a</td></tr></table>': ["8: <table> 的 background 属性"],
    '<img srcset="x 1x" src="a.png">': ["6: <img> 的 srcset 属性"],
    "<![CDATA[<script>x</script>]]>": ["1: <!…> 标签"],
    "<?php echo 1 ?>": ["1: <?…> 标签"],
    "<scr<script>ipt>alert(1)</script>": ["5: <script> 标签"],
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">': ["1: <noscript> 标签", "11: <p> 标签"],
    "<textarea><script>x</script></textarea>": ["1: <textarea> 标签", "11: <script> 标签"],
    "<body onload=a>": ["1: <body> 标签"],
    "<script>1</script> <script>2</script>": ["1: <script> 标签", "20: <script> 标签"],
    "`<script>` <script>1</script>": ["12: <script> 标签"],
}
HARMLESS = {
    "`<script>`": "<p><code>&lt;script&gt;</code></p>",
    "```\n<script>alert(1)</script>\n```": "<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>",
    "&lt;script&gt;": "<p>&lt;script&gt;</p>",
    "1 < 2 > 0": "<p>1 &lt; 2 &gt; 0</p>",
    "<甲> & 乙 &nbsp; &foo;": "<p>&lt;甲&gt; &amp; 乙 &nbsp; &amp;foo;</p>",
    "甲 <!-- 说明 <script> --> 乙": "<p>甲  乙</p>",
    "<!-- 没有写完\n\n乙": "<p>&lt;!-- 没有写完</p>\n<p>乙</p>",
    "<![CDATA[甲\n\n乙": "<p>&lt;![CDATA[甲</p>\n<p>乙</p>",
    "甲 <? 乙": "<p>甲 &lt;? 乙</p>",
    "甲<!乙": "<p>甲&lt;!乙</p>",
    "<b>甲": "<p><b>甲</b></p>",
    "</div>甲": "<p>甲</p>",
    "<div><p>甲": "<div><p>甲</p></div>",
    "<u>甲</u><mark>乙</mark>": "<p><u>甲</u><mark>乙</mark></p>",
}


class _Balance(HTMLParser):
    """Checks that tags balance and that nothing active is among them."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        assert not [
            name for name, _ in attrs if name.startswith("on") or name in ("style", "srcset", "target")
        ]
        for name, value in attrs:
            if name in ("href", "src") and re.match(r"\s*[a-zA-Z][\w+.-]*:", value or ""):
                assert (value or "").lower().startswith(ADDRESSES)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()


def expect_sound(html: str) -> None:
    parser = _Balance()
    parser.feed(html)
    parser.close()
    assert parser.open == []


@pytest.mark.parametrize(("written", "removed"), ATTACKS.items(), ids=ATTACKS.keys())
def test_nothing_active_survives_and_what_is_removed_is_told(written: str, removed: list[str]) -> None:
    prose, problems = convert(f"首行\n\n{written}", "f", 10)
    expect_sound(prose.html)
    line = 12 + written.count("\n")
    expected = [
        f"f:{line}:{column}: {TOLD.get(what, OTHER.format(what))}"
        for column, what in (item.split(": ", 1) for item in removed)
    ]
    assert [str(problem) for problem in problems] == expected


@pytest.mark.parametrize(("written", "html"), HARMLESS.items(), ids=HARMLESS.keys())
def test_what_is_only_text_stays_text(written: str, html: str) -> None:
    prose, problems = convert(written, "f", 1)
    assert (prose.html, problems) == (html, ())


def test_an_attribute_lost_with_its_element_is_not_counted_beside_it() -> None:
    assert sanitise('<iframe src="x"></iframe><p onclick="a">b</p>')[1] == {
        Removal("iframe"): 1,
        Removal("p", "onclick"): 1,
    }


_TAGS = (
    *(
        "<p>",
        "</p>",
        "<td>",
        "</td>",
        "<tr>",
        "<table>",
        "</table>",
        "<li>",
        "<ul>",
        "</ul>",
        "<br>",
        "<hr />",
    ),
    *('<p id="甲">', '<p title="a&amp;b">', '<p onclick="x">', "<p class=x>", '<a href="b.html#c">', "</a>"),
    *('<a href="https://a.b/?c=d&amp;e">', '<a href="javascript:x">', '<a href="java&#10;script:x">'),
    *('<a href="https://a.b／c">', '<a href="https://[a">', '<a href=" javascript:x">'),
    *('<a href="ftp://a">', '<a href="//a.b">', '<img src="a.png" alt="甲" />'),
    *(
        '<img src="data:x">',
        '<img alt="x" onerror="y">',
        "<iframe>",
        "<h2>",
        "</h2>",
        "<script>",
        "</script>",
    ),
    *("甲", "&lt;", "<", ">", '"', "<!--", "-->", "<![CDATA[", "]]>", "<?a?>", "<svg>", "<form>", "<select>"),
)


@given(st.lists(st.sampled_from(_TAGS), max_size=12).map("".join))
def test_the_short_way_tells_of_nothing_gone_only_where_nothing_is_gone(html: str) -> None:
    told = sanitise(html)
    with patch("showcase.prose.sanitise._is_ordinary", return_value=False):
        assert sanitise(html) == told


@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "<",
                    ">",
                    "/",
                    "!--",
                    "-->",
                    "script",
                    "<p>",
                    "</p>",
                    "<b>",
                    "</b>",
                    "<div",
                    " onclick=x",
                    '"',
                    "'",
                ),
                *(
                    "&",
                    "&lt;",
                    "&#106;",
                    "javascript:",
                    "[a](",
                    ")",
                    "`",
                    "\n",
                    "甲",
                    "<table>",
                    "<tr><td>",
                    "</table>",
                ),
                *(
                    "<svg>",
                    "<style>",
                    "<![CDATA[",
                    "]]>",
                    "<?",
                    "?>",
                    "{:",
                    "}",
                    "## ",
                    "- ",
                    "|",
                    "<a href=",
                    "<h2>",
                ),
            ]
        ),
        max_size=20,
    ).map("".join)
)
def test_any_text_becomes_balanced_html_without_anything_active(text: str) -> None:
    prose, problems = convert(text, "f", 1)
    expect_sound(prose.html)
    assert all(1 <= problem.place.line <= text.count("\n") + 1 for problem in problems)
