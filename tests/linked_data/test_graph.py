import json
import re
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from linked_data.graphs import FILES, HOSTILE, PICTURES, SCRIPT, Node, graphs, one, rich
from plan.sites import planned, site_of
from pyld import jsonld
from support import SITE, case, made, pages
from typescript import type_errors

from showcase.linked_data.graph import linked_data
from showcase.plan.site import masthead

CONTEXT = "https://schema.org"
BASE = "https://anli.example/base/"
OF_A_LESSON = ("learningResourceType", "teaches")
# What the published context of schema.org says, as far as these pages use it.
TERMS = {
    "@context": {
        "@vocab": "http://schema.org/",
        **{name: {"@id": f"http://schema.org/{name}", "@type": "@id"} for name in ("url", "item", "image")},
    }
}


def expanded(nodes: list[Node], where: str) -> list[dict[str, Any]]:
    """Return what a processor of JSON-LD reads on the page `where`, with no context but our own."""

    def load(address: str, _: object) -> dict[str, object]:
        assert address == CONTEXT
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": address,
            "document": TERMS,
        }

    options = {"base": where, "documentLoader": load}
    found: list[dict[str, Any]] = jsonld.expand({"@context": CONTEXT, "@graph": nodes}, options)
    return found


def by_type(nodes: list[Node]) -> list[Node]:
    """Return the nodes, one that has two types as two: the published types know no such node."""
    found = []
    for node in nodes:
        if isinstance(node["@type"], str):
            found.append(node)
            continue
        lesson = {name: node[name] for name in OF_A_LESSON}
        article = {name: value for name, value in node.items() if name not in OF_A_LESSON}
        found += [article | {"@type": "Article"}, lesson | {"@type": "LearningResource"}]
    return found


def test_every_page_keeps_to_the_vocabulary(tmp_path: Path) -> None:
    found = list(rich().values())
    for node in chain.from_iterable(found):  # an annotation of a property, in no list of properties
        node.get("potentialAction", {}).pop("query-input", None)
    values = [{"@context": CONTEXT, "@graph": by_type(nodes)} for nodes in found]
    assert len(values) > 10
    assert type_errors(tmp_path, "schema-dts", "{ Graph }", values) == ""
    wrong = [{"@context": CONTEXT, "@graph": [{"@type": "Article", "headlime": "甲"}]}]
    assert "TS2353" in type_errors(tmp_path, "schema-dts", "{ Graph }", wrong)


def test_a_processor_reads_every_word() -> None:
    for address, nodes in rich().items():
        read = json.dumps(expanded(nodes, BASE + address), ensure_ascii=False)
        for name in re.findall(r'"([a-zA-Z]+)":', json.dumps(nodes)):
            assert f"http://schema.org/{name}" in read, (address, name)


@pytest.mark.parametrize("site", [SITE, re.sub("base_url.*\n", "", SITE)], ids=["whole", "relative"])
def test_addresses_are_the_same_whether_or_not_the_site_knows_its_own(site: str) -> None:
    """Without it they are relative, and a processor resolves them against the page."""
    files = {"site.yaml": site, "cases/jia.md": case(region="江苏省南京市浦口区")}
    for address, nodes in graphs(files).items():
        found = re.findall(r'"(https?://anli[^"]*)"', json.dumps(expanded(nodes, BASE + address)))
        assert BASE + address in found
        assert all(one.startswith(BASE) for one in found)


def test_nothing_in_a_title_ends_the_script() -> None:
    text = pages(made(FILES, PICTURES))["cases/yi.html"]
    (script,) = SCRIPT.findall(text)
    assert not re.search("[<>&]", script)
    assert "</script x" not in text
    assert one(rich()["cases/yi.html"], "Article")["headline"] == HOSTILE


def test_pages_that_do_not_stand_for_themselves_say_nothing() -> None:
    found = rich()
    assert "cases/old-jia.html" not in found
    assert "404.html" not in found


def test_the_way_to_a_page_ends_with_the_page() -> None:
    steps = one(rich()["cases/jia.html"], "BreadcrumbList")["itemListElement"]
    assert [(step["position"], step["name"], step["item"]) for step in steps] == [
        (1, "首页", f"{BASE}index.html"),
        (2, "全部案例", f"{BASE}cases/index.html"),
        (3, "甲楼的故事", f"{BASE}cases/jia.html"),
    ]
    assert "BreadcrumbList" not in [node["@type"] for node in rich()["index.html"]]


def test_the_home_page_tells_of_the_site_and_of_its_search() -> None:
    website = one(rich()["index.html"], "WebSite")
    assert (website["name"], website["alternateName"]) == ("小案例库", "副标题")
    assert website["publisher"] == {"@type": "Organization", "name": "主办方"}
    assert website["potentialAction"]["target"]["urlTemplate"].startswith(f"{BASE}search.html?q=")


def test_a_page_for_searching_is_offered_to_search_engines(tmp_path: Path) -> None:
    home, face = planned({})["index.html"], masthead(site_of({}).settings)
    graph = json.loads(linked_data(home, face, frozenset(("search.html",))))
    website = one(graph["@graph"], "WebSite")
    assert website["potentialAction"] == {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": f"{BASE}search.html?q={{search_term_string}}"},
        "query-input": "required name=search_term_string",
    }
    del website["potentialAction"]["query-input"]  # an annotation of a property, in no list of properties
    assert type_errors(tmp_path, "schema-dts", "{ Graph }", [graph]) == ""


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("index.html", "CollectionPage"),
        ("cases/index.html", "CollectionPage"),
        ("tags/index.html", "CollectionPage"),
        ("carriers/louyu.html", "CollectionPage"),
        ("regions/jiangsu.html", "CollectionPage"),
        ("regions/index.html", "WebPage"),
        ("cases/jia.html", "WebPage"),
        ("about.html", "AboutPage"),
    ],
)
def test_each_kind_of_page_has_its_type(address: str, kind: str) -> None:
    page = one(rich()[address], kind)
    assert page["@id"] == page["url"] == BASE + address
    assert page["isPartOf"] == {"@id": f"{BASE}index.html#website"}
