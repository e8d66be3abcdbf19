import feedparser
import pytest
from feeds.fed import ATOM, HOSTILE, atom, fed
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from site_texts import FULL
from support import REPOSITORY, SITE, case

from showcase.feeds.atom import atom as atom_of
from showcase.model.date import PartialDate
from showcase.plan.feeds import Entry, Feed
from showcase.plan.page import Masthead, Subscription

SCHEMA = etree.RelaxNG(etree.parse(REPOSITORY / "tests/feeds/atom.rng"))
RICH = {
    "jia": FULL,
    "yi": case(title=f'"{HOSTILE}"', published="2025", aliases="\n  - lao"),
    "bing": case(region="北京市朝阳区", published="2024-05"),
}


def names(made_files: dict[str, bytes]) -> list[str]:
    return [
        path.removesuffix(".xml") for path in made_files if path.startswith("feeds/") and path.endswith("l")
    ]


@pytest.mark.parametrize("site", [SITE, SITE.replace("anli.example", "案例.中国").replace("base/", "库/")])
def test_every_feed_keeps_to_the_standard(site: str) -> None:
    made_files = fed(RICH, site)
    assert len(names(made_files)) == 1 + 3 + 2 + 4  # all, tags, carriers, two provinces with a city each
    for name in names(made_files):
        tree = atom(made_files, name)
        assert SCHEMA.validate(tree), (name, SCHEMA.error_log)
        assert tree.find(f"{ATOM}author") is not None  # section 4.1.1, since no entry has one
        for node in (tree, *tree.iter(f"{ATOM}entry")):  # 4.1.1 and 4.1.2: at most one alternate of a kind
            assert len(node.findall(f"{ATOM}link[@rel='alternate']")) == 1


def test_the_schema_finds_what_is_wrong() -> None:
    tree = atom(fed(RICH))
    tree.remove(tree.find(f"{ATOM}updated"))
    assert not SCHEMA.validate(tree)


def test_a_feed_reader_finds_everything() -> None:
    made_files = fed(RICH)
    read = feedparser.parse(made_files["feeds/all.xml"], sanitize_html=False)
    assert not read.bozo
    assert (read.feed.title, read.feed.language) == ("小案例库", "zh-CN")
    links = {link.rel: link.href for link in read.feed.links}
    assert links == {
        "self": "https://anli.example/base/feeds/all.xml",
        "alternate": "https://anli.example/base/index.html",
    }
    first = read.entries[0]
    assert first.title == "甲楼的故事"
    assert first.link == "https://anli.example/base/cases/jia.html"
    assert (first.published, first.updated) == ("2026-01-02T00:00:00+08:00", "2026-02-01T00:00:00+08:00")
    assert [(tag.term, tag.label) for tag in first.tags] == [("louyu-dangjian", "楼宇党建")]
    for text in ("甲楼有很多企业", "超过4", "三步走", "说清难点", "甲楼这样做", "李四摄"):
        assert text in first.content[0].value


def test_whatever_a_title_holds_arrives_as_it_is() -> None:
    read = feedparser.parse(fed(RICH)["feeds/all.xml"], sanitize_html=False)
    assert HOSTILE in [entry.title for entry in read.entries]


@given(st.text(min_size=1))
def test_no_text_can_break_the_document(text: str) -> None:
    day = PartialDate(2026, 1, 2)
    entry = Entry("cases/jia", "jia", text, text, day, day, (), "")
    feed = Feed(
        "feeds/all",
        "index.html",
        Subscription(text, "a.xml", "a.json"),
        text,
        day,
        (entry,),
        is_complete=True,
    )
    site = Masthead(text, "", "https://a.example/", (), text, "", "", "", ())
    document = atom_of(feed, {"cases/jia.html": text}, site, frozenset())
    tree = etree.fromstring(document)
    assert SCHEMA.validate(tree), SCHEMA.error_log


def test_the_name_of_the_feeds_is_that_of_who_runs_the_site() -> None:
    with_organiser = SITE + "organiser: 某组织部\n"
    assert [
        atom(fed(RICH, site)).findtext(f"{ATOM}author/{ATOM}name") for site in (SITE, with_organiser)
    ] == [
        "小案例库",
        "某组织部",
    ]


def test_a_feed_that_has_all_there_is_says_so() -> None:
    complete = "{http://purl.org/syndication/history/1.0}complete"
    many = {f"c{number}": case(region="北京市") for number in range(21)} | {"shanghai": case(region="上海市")}
    made_files = fed(many)
    assert atom(made_files).find(complete) is None
    assert atom(made_files, "feeds/regions/beijing").find(complete) is None
    assert atom(made_files, "feeds/regions/shanghai").find(complete) is not None
