import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from showcase.prose.linebreaks import join_html_lines
from showcase.prose.markdown import to_html

WORDS = st.text("甲乙，。“”（）ab1한글 \n", max_size=30)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("甲\n**乙**\n丙", "<p>甲<strong>乙</strong>丙</p>"),
        ("**甲**\n*乙*", "<p><strong>甲</strong><em>乙</em></p>"),
        ("[甲](a.md)\n乙", '<p><a href="a.md">甲</a>乙</p>'),
        ("甲\nWord **乙**", "<p>甲\nWord <strong>乙</strong></p>"),
        ("甲\n`乙\n丙`\n丁", "<p>甲\n<code>乙\n丙</code>\n丁</p>"),
        ("甲  \n乙", "<p>甲<br>\n乙</p>"),
        ("- 甲\n乙\n- 丙", "<ul>\n<li>甲乙</li>\n<li>丙</li>\n</ul>"),
        ("> 甲\n> 乙", "<blockquote>\n<p>甲乙</p>\n</blockquote>"),
        ("甲\n\n乙", "<p>甲</p>\n<p>乙</p>"),
        ("```\n甲\n乙\n```", "<pre><code>甲\n乙\n</code></pre>"),
        ("    甲\n    乙", "<pre><code>甲\n乙\n</code></pre>"),
        ("<div>甲\n乙</div>", "<div>甲乙</div>"),
        ("甲\n<b>乙</b>\n丙", "<p>甲<b>乙</b>丙</p>"),
    ],
    ids=repr,
)
def test_in_a_text_breaks_are_dropped_across_emphasis_and_never_in_code(markdown: str, html: str) -> None:
    assert join_html_lines(to_html(markdown)) == html


@given(st.text("甲乙，a*_`[]()#->|: \n", max_size=60))
def test_in_a_text_nothing_but_white_space_is_ever_removed(text: str) -> None:
    extensions = ["attr_list", "def_list", "fenced_code", "footnotes", "sane_lists", "tables"]
    library = Markdown(extensions=extensions, output_format="html").convert(text)
    library = re.sub(r'style="text-align: (\w+);"', r'class="align-\1"', library)  # ours does it by class
    assert re.sub(r"\s", "", to_html(text)) == re.sub(r"\s", "", library)
