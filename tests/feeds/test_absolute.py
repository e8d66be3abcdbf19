import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.feeds.absolute import absolute

HERE = "https://a.example/base/cases/jia.html"


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("yi.html", "https://a.example/base/cases/yi.html"),
        ("../index.html", "https://a.example/base/index.html"),
        ("#bei-jing", f"{HERE}#bei-jing"),
        ("jia/大楼 外景.png", "https://a.example/base/cases/jia/%E5%A4%A7%E6%A5%BC%20%E5%A4%96%E6%99%AF.png"),
        ("jia/%E5%A4%A7.png", "https://a.example/base/cases/jia/%E5%A4%A7.png"),
        ("https://b.example/?a=1&amp;b=2", "https://b.example/?a=1&amp;b=2"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("tel:010-1", "tel:010-1"),
    ],
)
@pytest.mark.parametrize("tag", ['<a href="{}">', '<img src="{}" alt="a &gt; b">'])
def test_links_and_pictures_get_whole_addresses(tag: str, written: str, whole: str) -> None:
    assert absolute(f"<p>{tag.format(written)}</p>", HERE) == f"<p>{tag.format(whole)}</p>"


def test_each_picture_of_a_set_gets_its_whole_address() -> None:
    html = '<img srcset="jia/a-400.webp 400w, jia/a-800.webp 800w" src="jia/a.jpg">'
    where = "https://a.example/base/cases/jia"
    assert absolute(html, HERE) == (
        f'<img srcset="{where}/a-400.webp 400w, {where}/a-800.webp 800w" src="{where}/a.jpg">'
    )


@given(st.text(st.characters(exclude_characters='<>"', exclude_categories=["Cs"])))
def test_text_stays_as_it_is(text: str) -> None:
    assert absolute(f"<p>{text}</p>", HERE) == f"<p>{text}</p>"
