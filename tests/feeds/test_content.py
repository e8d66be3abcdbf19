"""What a feed holds."""

import re

from feeds.fed import atom, entries, fed, json_feed
from support import CASE, SITE, case, files, made


def numbered(count: int, **fields: str) -> dict[str, str]:
    return {f"c{number:02}": case(title=f"第{number}个", **fields) for number in range(count)}


def test_a_draft_is_in_no_feed_and_a_withdrawn_case_is_gone_from_all() -> None:
    made_files = fed({"jia": case(), "yi": case(title="还没写完", draft="是")})
    assert not [path for path, content in made_files.items() if "还没写完".encode() in content]
    both, one = fed({"jia": case(), "yi": case(title="要撤下的")}), fed({"jia": case()})
    assert [path for path, content in both.items() if "要撤下的".encode() in content]
    assert not [path for path, content in one.items() if "要撤下的".encode() in content]


def test_the_newest_change_comes_first_and_the_oldest_are_left_out() -> None:
    cases = numbered(20, published="2024-01-01") | {
        "new": case(title="新的", published="2025-01-01"),
        "changed": case(title="改过的", published="2020-01-01", updated="2026-01-01"),
        "old": case(title="旧的", published="2020-01-01"),
    }
    titles = entries(fed(cases | {"jia": case(draft="是")}))
    assert (titles[:3], len(titles)) == (["改过的", "新的", "第0个"], 20)
    assert "旧的" not in titles


def test_a_feed_is_as_old_as_its_newest_entry() -> None:
    made_files = fed(
        {
            "jia": case(published="2024"),
            "yi": case(published="2025-03", region="北京市", tags="\n  - 园区党建"),
        }
    )
    for name, day in (
        ("all", "2025-03"),
        ("regions/jiangsu", "2024-01"),
        ("tags/yuanqu-dangjian", "2025-03"),
    ):
        updated = atom(made_files, f"feeds/{name}").findtext("{http://www.w3.org/2005/Atom}updated")
        assert updated == f"{day}-01T00:00:00+08:00"


def test_a_tag_without_cases_has_an_empty_feed_that_can_be_subscribed_to() -> None:
    made_files = fed({"jia": case(published="2024-05-06")})
    assert entries(made_files, "feeds/tags/dangjian-lianmeng") == []
    assert b"2024-05-06T00:00:00+08:00" in made_files["feeds/tags/dangjian-lianmeng.xml"]


def test_there_are_feeds_for_each_tag_carrier_province_and_city() -> None:
    names = {path[6:-4] for path in fed({"jia": case(region="浦口经济开发区")}) if path.endswith(".xml")}
    assert {name for name in names if "/" in name} == {
        *("tags/louyu-dangjian", "tags/yuanqu-dangjian", "tags/dangjian-lianmeng"),
        *("carriers/louyu", "carriers/yuanqu", "regions/jiangsu", "regions/jiangsu/nanjing"),
    }


def test_without_the_sites_address_or_without_a_case_there_is_no_feed_and_nothing_leads_to_one() -> None:
    nowhere = fed({"jia": case()}, re.sub("base_url.*\n", "", SITE))
    empty = fed({"jia": case(draft="是")})
    for made_files in (nowhere, empty):
        assert not [path for path in made_files if path.startswith("feeds/")]
        assert not [path for path, text in made_files.items() if b"feeds/" in text]


def test_links_in_a_feed_hold_everywhere() -> None:
    body = "## 背景\n\n[乙](yi.md)、[标签](../tags/index.html)、[上面](#bei-jing)\n\n![大楼外景](jia/a.png)"
    sources = {"site.yaml": SITE, "cases/jia.md": case(body), "cases/yi.md": CASE}
    (content,) = [
        item["content_html"]
        for item in json_feed(files(made(sources, ("cases/jia/a.png",))))["items"]
        if item["url"].endswith("jia.html")
    ]
    base = "https://anli.example/base/"
    for target in ("cases/yi.html", "tags/index.html", "cases/jia.html#bei-jing"):
        assert f'href="{base}{target}"' in content
    assert f'src="{base}cases/jia/a.png"' in content
    assert not re.findall(r'(?:href|src)="(?!https://)', content)


def test_a_mistake_in_the_template_of_the_feeds_is_told_at_its_place() -> None:
    found = made({"templates/feeds/entry.html": "\n{{ page.contant }}"}).problems
    assert [str(problem) for problem in found] == [
        "templates/feeds/entry.html:2:9: 模板里用到的“contant”不存在 → 检查这个名字的拼写"
    ]


def test_two_builds_give_the_same_feeds() -> None:
    cases = numbered(3)
    assert fed(cases) == fed(dict(reversed(cases.items())))
