import pytest
from feeds.fed import ATOM, atom, fed
from support import case

from showcase.feeds.identity import moment, tag_uri
from showcase.model.date import PartialDate


@pytest.mark.parametrize(
    "base",
    [
        "https://a.example/",
        "http://a.example/",
        "https://a.example:8080/deep/er/",
        "https://A.example/库/",
    ],
)
def test_a_name_outlives_every_move_within_a_host(base: str) -> None:
    assert tag_uri(base, "cases/jia") == "tag:a.example,2026:cases/jia"


def test_a_host_in_chinese_has_a_name_in_ascii() -> None:
    assert tag_uri("https://案例.中国/", "feeds/all") == "tag:xn--fsqx61d.xn--fiqs8s,2026:feeds/all"


@pytest.mark.parametrize(
    ("known", "begins"),
    [
        (PartialDate(2022), "2022-01-01T00:00:00+08:00"),
        (PartialDate(2022, 6), "2022-06-01T00:00:00+08:00"),
        (PartialDate(222, 6, 9), "0222-06-09T00:00:00+08:00"),
    ],
)
def test_a_date_begins_in_china(known: PartialDate, begins: str) -> None:
    assert moment(known) == begins


def test_a_case_keeps_its_name_when_its_address_changes() -> None:
    def ids(slug: str, aliases: str = "") -> list[str]:
        feed = atom(fed({slug: case(aliases=aliases), "shi": case(draft="是")}))
        return [str(entry.findtext(f"{ATOM}id")) for entry in feed.iter(f"{ATOM}entry")]

    once = ids("lao")
    assert once == ["tag:anli.example,2026:cases/lao"]
    assert ids("xin", "\n  - lao") == once
    assert ids("zui-xin", "\n  - lao\n  - xin") == once
