import pytest

from showcase.prose.convert import convert

FOREIGN = "在别的网站上 → 把图片存到与案例同名的文件夹里，再写文件名；网页不从别的网站取东西"


@pytest.mark.parametrize(
    ("written", "href", "target"),
    [
        ("[a](b.md)", "b.html", "b.md"),
        ("[a](b.md#c)", "b.html#c", "b.md#c"),
        ("[a](../b.md)", "../b.html", "../b.md"),
        ("[a](#c)", "#c", "#c"),
        ("[a](甲.md)", "甲.html", "甲.md"),
        ("[a](%E7%94%B2.md)", "%E7%94%B2.html", "甲.md"),
        ("[a](<b c.md>)", "b%20c.html", "b c.md"),
        ("[a](b&amp;c.md)", "b&amp;c.html", "b&c.md"),
        ("[a](b.mdx)", "b.mdx", "b.mdx"),
        ("[a][r]\n\n[r]: b.md", "b.html", "b.md"),
        ('<a href="b.md">a</a>', "b.html", "b.md"),
    ],
)
def test_a_link_to_a_case_file_becomes_one_to_its_page_and_is_remembered_as_it_is_written(
    written: str, href: str, target: str
) -> None:
    prose, problems = convert(written, "f", 1)
    assert f'href="{href}"' in prose.html
    assert [link.target for link in prose.links] == [target]
    assert problems == ()


@pytest.mark.parametrize("address", ["http://a.cn/b.md", "https://a.cn/b.md#c", "mailto:a@b.cn", "tel:010"])
def test_a_link_to_the_outside_stays_and_is_none_to_check(address: str) -> None:
    prose, problems = convert(f"[a]({address})", "f", 1)
    assert f'href="{address}"' in prose.html
    assert (prose.links, problems) == ((), ())


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("[a](//b.cn)", "f:1:5: 链接“//b.cn”少了 http: 或 https: → 写完整的网址"),
        ("甲\n[a](\\\\b.cn)", "f:2:5: 链接“\\b.cn”少了 http: 或 https: → 写完整的网址"),
        ('<a href="//b.cn">a</a>', "f:1:10: 链接“//b.cn”少了 http: 或 https: → 写完整的网址"),
        ("[a]()", "f:1:5: 链接没有写地址 → 在圆括号里写网址或文件名：[文字](文件名.md)"),
        ("![a]()", "f:1:6: 图片没有写文件名 → 在圆括号里写文件名：![说明](文件名.jpg)"),
        ("![a](https://b.cn/a.png)", f"f:1:6: 图片“https://b.cn/a.png”{FOREIGN}"),
        ("![a](//b.cn/a.png)", f"f:1:6: 图片“//b.cn/a.png”{FOREIGN}"),
        ('<IMG SRC="HTTP://b.cn/a.png">', f"f:1:11: 图片“HTTP://b.cn/a.png”{FOREIGN}"),
        ("![a][r]\n\n[r]: http://b.cn/a.png", f"f:3:6: 图片“http://b.cn/a.png”{FOREIGN}"),
    ],
)
def test_what_would_load_from_or_lead_to_nowhere_is_refused(written: str, message: str) -> None:
    assert [str(problem) for problem in convert(written, "f", 1)[1]] == [message]


def test_a_picture_is_collected_and_loads_lazily() -> None:
    prose, problems = convert("![图](jia/a%20b.png)\n\n<img src='jia/c.png' loading='eager'>", "f", 1)
    assert [picture.target for picture in prose.pictures] == ["jia/a b.png", "jia/c.png"]
    assert '<img alt="图" src="jia/a%20b.png" loading="lazy">' in prose.html
    assert '<img src="jia/c.png" loading="eager">' in prose.html
    assert problems == ()


@pytest.mark.parametrize(
    ("written", "column", "name", "value"),
    [
        ("![图](jia/a.png){width=50%}", 17, "width", "50%"),
        ('![图](jia/a.png){height="3em"}', 17, "height", "3em"),
        ("<img src='jia/a.png' alt='图' width='百'>", 30, "width", "百"),
        ("![图](jia/a.png){width=480px}", 17, "width", "480px"),
    ],
)
def test_a_size_that_is_no_number_of_pixels_is_told(written: str, column: int, name: str, value: str) -> None:
    assert [str(problem) for problem in convert(written, "f", 1)[1]] == [
        (
            f"f:1:{column}: 提醒：图片的 {name}（{value}）不是像素数，没有用上"
            f" → 只写一个整数，例如 {{{name}=480}}，或删掉"
        )
    ]


def test_a_size_in_pixels_is_sound() -> None:
    assert convert("![图](jia/a.png){width=480 height=30}", "f", 1)[1] == ()


def test_a_picture_whose_unsafe_address_was_removed_is_told_once() -> None:
    prose, problems = convert("![a](javascript:b)", "f", 1)
    assert prose.html == '<p><img alt="a" loading="lazy"></p>'
    assert (prose.pictures, len(problems)) == ((), 1)


def test_every_link_knows_its_own_place_even_where_the_same_words_stand_elsewhere() -> None:
    text = "见 b.md 和 `[a](b.md)`\n\n[a](b.md) [a](b.md#c)\n\n[a](b.md)"
    places = [(link.place.line, link.place.column) for link in convert(text, "f", 10)[0].links]
    assert places == [(12, 5), (12, 15), (14, 5)]


def test_links_between_a_footnote_and_its_mark_are_sound_by_themselves() -> None:
    assert convert("甲[^1]\n\n[^1]: 乙", "f", 1)[0].links == ()
