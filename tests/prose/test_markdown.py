from contextlib import suppress

import pytest

from showcase.prose.markdown import to_html
from showcase.prose.meter import Boundless


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**“链”盟**行动", "<p><strong>“链”盟</strong>行动</p>"),
        ("词\n:   解释", "<dl>\n<dt>词</dt>\n<dd>解释</dd>\n</dl>"),
        ("甲\n{: .lead #x }", '<p class="lead" id="x">甲</p>'),
        ("![甲](a.png){: width=20 }", '<p><img alt="甲" src="a.png" width="20"></p>'),
        ("1. 甲\n2. 乙", "<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>"),
        ("- 甲\n\n1. 乙", "<ul>\n<li>甲</li>\n</ul>\n<ol>\n<li>乙</li>\n</ol>"),
        ("甲_乙_丙", "<p>甲_乙_丙</p>"),
        ("```py\na < b\n```", '<pre><code class="language-py">a &lt; b\n</code></pre>'),
        ("\"甲\" '乙' -- ...", "<p>\"甲\" '乙' -- ...</p>"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_markdown_becomes_html(text: str, html: str) -> None:
    assert to_html(text) == html


def test_columns_are_aligned_by_a_class_because_a_style_would_be_blocked() -> None:
    html = to_html("| 甲 | 乙 | 丙 | 丁 |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |")
    cells = ['<td class="align-left">1', '<td class="align-center">2', '<td class="align-right">3', "<td>4"]
    assert [cell for cell in cells if cell not in html] == []
    assert "align=" not in html


@pytest.mark.parametrize(
    "before", ["甲[^1]\n\n[^1]: 注", "[r]: http://a.cn", "<div>甲", "- " * 600 + "甲", "```\n甲"]
)
def test_nothing_of_one_text_is_left_in_the_next(before: str) -> None:
    fresh = to_html("甲[^1] [乙][r]\n\n丙")
    with suppress(Boundless):
        to_html(before)
    assert to_html("甲[^1] [乙][r]\n\n丙") == fresh == "<p>甲[^1] [乙][r]</p>\n<p>丙</p>"
