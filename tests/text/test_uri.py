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
        ("https://甲@案例.中国/", "https://%E7%94%B2@xn--fsqx61d.xn--fiqs8s/"),
    ],
)
def test_an_address_becomes_ascii(iri: str, ascii_form: str | None) -> None:
    assert uri(iri).isascii()
    assert ascii_form in (uri(iri), None)
    assert uri(uri(iri)) == uri(iri)


@pytest.mark.parametrize(
    "host", ["".join(map(chr, range(0x4E00, 0x4E00 + 60 * 97, 97))) + ".cn", "א1党.cn", "\ue000.cn"]
)
def test_a_host_that_no_name_server_could_know_is_none(host: str) -> None:
    with pytest.raises(ValueError, match="codec"):
        uri(f"https://{host}/")


@given(st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="%?#/:[]"), min_size=1))
def test_a_path_can_be_read_back(name: str) -> None:
    assert unquote(uri(f"https://a.example/{name}")) == f"https://a.example/{name}"
