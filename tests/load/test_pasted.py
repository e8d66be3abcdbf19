import pytest

from showcase.load.pasted import Pasted, taken_apart

BASE = "https://anli.example/base/"


@pytest.mark.parametrize(
    "text",
    [
        *("jia", "jia.md", "jia.html", "cases/jia.md", "./cases/jia.html", "/cases/jia.html", "JIA.html"),
        *("https://anli.example/base/cases/jia.html", "http://anli.example/base/cases/jia.html"),
        *("https://ANLI.example/base/cases/jia.html?from=wx", "ｊｉａ", "cases／jia．html"),
        *("http://127.0.0.1:8000/cases/jia.html", "http://localhost:8000/cases/jia.html"),
        *("file:///D:/%E6%A1%88%E4%BE%8B/public/cases/jia.html", r"D:\案例库\public\cases\jia.html"),
    ],
)
@pytest.mark.parametrize("fragment", ["", "#bei-jing"])
def test_whatever_way_a_case_is_pasted_it_is_known(text: str, fragment: str) -> None:
    assert taken_apart(text + fragment, BASE) == Pasted("jia", fragment[1:])


@pytest.mark.parametrize(
    ("fragment", "anchor"),
    [
        ("%E8%83%8C%E6%99%AF", "背景"),
        ("bei-jing:~:text=%E7%94%B2", "bei-jing"),
        (":~:text=%E7%94%B2", ""),
        ("", ""),
    ],
)
def test_of_a_quotation_the_place_is_kept(fragment: str, anchor: str) -> None:
    assert taken_apart(f"{BASE}cases/jia.html#{fragment}", BASE) == Pasted("jia", anchor)


@pytest.mark.parametrize(
    "text",
    [
        *("https://other.example/base/cases/jia.html", "https://anli.example/cases/jia.html"),
        *("https://anli.example.evil/base/cases/jia.html", "http://[::1/cases/jia.html"),
    ],
)
def test_an_address_of_another_site_is_none_of_ours(text: str) -> None:
    assert taken_apart(text, BASE).is_foreign


@pytest.mark.parametrize(
    "text", ["tags/louyu.html", f"{BASE}tags/louyu.html", f"{BASE}", "cases/jia/fengmian.jpg", "../jia"]
)
def test_what_is_no_case_names_none(text: str) -> None:
    assert taken_apart(text, BASE) == Pasted("")


def test_without_the_sites_address_every_address_is_foreign() -> None:
    assert taken_apart(f"{BASE}cases/jia.html", "").is_foreign


@pytest.mark.parametrize("host", ["案例.中国", "xn--fsqx61d.xn--fiqs8s"])
@pytest.mark.parametrize("folder", ["库", "%E5%BA%93"])
def test_a_chinese_address_is_known_however_a_browser_shows_it(host: str, folder: str) -> None:
    base = "https://xn--fsqx61d.xn--fiqs8s/%E5%BA%93/"
    assert taken_apart(f"https://{host}/{folder}/cases/jia.html#a", base) == Pasted("jia", "a")
