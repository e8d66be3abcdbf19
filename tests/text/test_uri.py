from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.text.uri import uri


@pytest.mark.parametrize(
    ("iri", "ascii_form"),
    [
        ("https://a.example/cases/jia.html#bei-jing", "https://a.example/cases/jia.html#bei-jing"),
        ("https://案例.中国/库/", "https://xn--fsqx61d.xn--fiqs8s/%E5%BA%93/"),
        ("https://案例.中国:8080/", "https://xn--fsqx61d.xn--fiqs8s:8080/"),
        ("https://a.example/a%20b/大 楼.png?q=党建#甲", None),
        ("../cases/大楼.png", "../cases/%E5%A4%A7%E6%A5%BC.png"),
        ("mailto:a@b.example", "mailto:a@b.example"),
    ],
)
def test_an_address_becomes_ascii(iri: str, ascii_form: str | None) -> None:
    assert uri(iri).isascii()
    assert ascii_form in (uri(iri), None)
    assert uri(uri(iri)) == uri(iri)


@given(st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="%?#/:[]"), min_size=1))
def test_a_path_can_be_read_back(name: str) -> None:
    assert unquote(uri(f"https://a.example/{name}")) == f"https://a.example/{name}"
