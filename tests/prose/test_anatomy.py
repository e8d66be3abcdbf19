import pytest

from showcase.prose.anatomy import plain_text, rewrite_headings, rewrite_tags


def test_tags_are_rewritten_and_nothing_else() -> None:
    html = '<p title="&lt;a href=&quot;x&quot;&gt;">甲 &lt;a href=&quot;y&quot;&gt;<a href="z">乙</a><br></p>'
    written = rewrite_tags(html, lambda name, before: {"href": "新"} if name == "a" else before)
    assert written == html.replace('href="z"', 'href="新"')


def test_an_attribute_without_a_value_is_met_too() -> None:
    seen: list[dict[str, str]] = []

    def keep(_: str, attributes: dict[str, str]) -> dict[str, str]:
        seen.append(attributes)
        return attributes

    rewrite_tags('<details open class="a">', keep)
    assert seen == [{"open": "", "class": "a"}]


def test_headings_get_the_id_that_is_returned_for_them() -> None:
    html = '<h2 class="a">甲 <em>乙</em></h2><h3 id="x">丙</h3>'
    assert rewrite_headings(html, lambda level, given, text: f"{level}{given}{text}") == (
        '<h2 class="a" id="2甲 乙">甲 <em>乙</em></h2><h3 id="3x丙">丙</h3>'
    )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<b>甲</b> &lt;乙&gt; &amp;", "甲 <乙> &"),
        ('甲<sup id="fnref-1"><a href="#fn-1">1</a></sup>', "甲"),
        ("甲<br>\n 乙", "甲 乙"),
        ('<img alt="a>b">甲', "甲"),
    ],
)
def test_the_text_of_html_is_what_is_read(html: str, text: str) -> None:
    assert plain_text(html) == text
