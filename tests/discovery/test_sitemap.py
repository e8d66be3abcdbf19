from lxml import etree
from support import case, files, made

from showcase.discovery.sitemap import sitemap
from showcase.model.date import PartialDate
from showcase.plan.companions import COMPANIONS
from showcase.plan.locations import Location
from tools import npm_file

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
BASE = "https://anli.example/base/"


def locations(document: bytes) -> list[str]:
    return [str(location.text) for location in etree.fromstring(document).iter(f"{NAMESPACE}loc")]


def many(count: int) -> list[Location]:
    return [Location(f"cases/c{number}.html", PartialDate(2026, 1, 2)) for number in range(count)]


def test_it_keeps_to_the_protocol() -> None:
    schema = etree.XMLSchema(etree.parse(npm_file("sitemap/schema/sitemap.xsd")))
    dates = {"cases/yi.md": case(published="2024"), "cases/bing.md": case(updated="2026-03")}
    assert schema.validate(etree.fromstring(files(made(dates))["sitemap.xml"])), schema.error_log
    (odd,) = sitemap([Location("cases/a&b/大楼.html", None)], "https://案例.中国/库/")
    assert schema.validate(etree.fromstring(odd.content))
    assert locations(odd.content)[0].isascii()
    for part in list(sitemap(many(5), BASE, most=2))[:-1]:
        assert schema.validate(etree.fromstring(part.content))
    assert not schema.validate(etree.fromstring(odd.content.replace(b"loc>", b"link>")))


def test_every_page_is_in_it_but_former_addresses_and_the_one_for_what_is_not_there() -> None:
    site = made({"cases/jia.md": case(aliases="\n  - lao"), "cases/yi.md": case(draft="是")})
    listed = locations(files(site)["sitemap.xml"])
    companions = tuple(place("").removesuffix(".html") for place in COMPANIONS)
    pages = {
        f"{BASE}{path}" for path in files(site) if path.endswith(".html") and not path.startswith(companions)
    }
    assert not [address for address in listed if address.removeprefix(BASE).startswith(companions)]
    assert sorted(pages - set(listed)) == [f"{BASE}404.html", f"{BASE}cases/lao.html"]
    assert listed == sorted(listed)
    assert not [address for address in listed if "yi" in address.rpartition("/")[2]]


def test_a_change_is_dated_only_where_the_day_is_known() -> None:
    dates = {
        "cases/jia.md": case(published="2025-01-02", updated="2026-03-04", tags="\n  - 楼宇党建"),
        "cases/yi.md": case(published="2026-05", tags="\n  - 园区党建"),
        "cases/bing.md": case(published="2025-06-07", updated="2025", tags="\n  - 党建联盟"),
    }
    tree = etree.fromstring(files(made(dates))["sitemap.xml"])
    changed = {
        url.findtext(f"{NAMESPACE}loc", "").removeprefix(BASE): [
            day.text for day in url.iter(f"{NAMESPACE}lastmod")
        ]
        for url in tree
    }
    assert changed["cases/jia.html"] == changed["tags/louyu-dangjian.html"] == ["2026-03-04"]
    assert changed["cases/yi.html"] == changed["index.html"] == changed["about.html"] == []
    assert changed["cases/bing.html"] == ["2025-06-07"]


def test_a_large_one_is_an_index_and_parts_that_hold_everything_once() -> None:
    outputs = {output.address: output.content for output in sitemap(many(5), BASE, most=2)}
    assert list(outputs) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    index = outputs.pop("sitemap.xml")
    assert etree.fromstring(index).tag == f"{NAMESPACE}sitemapindex"
    assert locations(index) == [f"{BASE}{address}" for address in outputs]
    found = [where for part in outputs.values() for where in locations(part)]
    assert found == [f"{BASE}cases/c{number}.html" for number in range(5)]


def test_the_limits_are_those_of_the_protocol() -> None:
    assert [output.address for output in sitemap(many(50_000), BASE)] == ["sitemap.xml"]
    assert len(list(sitemap(many(50_001), BASE))) == 3
    long = [Location(f"{number}{'x' * 2000}", None) for number in range(30_000)]
    parts = list(sitemap(long, BASE))
    assert len(parts) == 3
    assert all(len(part.content) < 50 * 1024 * 1024 for part in parts)
