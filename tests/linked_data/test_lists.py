from linked_data.graphs import graphs, one, rich
from support import case

BASE = "https://anli.example/base/"


def test_a_list_names_its_cases_in_their_order() -> None:
    entity = one(rich()["carriers/louyu.html"], "CollectionPage")["mainEntity"]
    assert (entity["@type"], entity["numberOfItems"]) == ("ItemList", 2)
    assert entity["itemListElement"][0] == {
        "@type": "ListItem",
        "position": 1,
        "name": "甲楼的故事",
        "url": f"{BASE}cases/jia.html",
    }


def test_a_long_list_tells_how_long_it_is_and_writes_out_its_beginning() -> None:
    files = {f"cases/c{number}.md": case() for number in range(101)}
    entity = one(graphs(files)["cases/index.html"], "CollectionPage")["mainEntity"]
    assert (entity["numberOfItems"], len(entity["itemListElement"])) == (102, 100)


def test_an_empty_list_is_none() -> None:
    assert "mainEntity" not in one(rich()["carriers/yuanqu.html"], "CollectionPage")


def test_the_tags_are_a_set_of_defined_terms() -> None:
    entity = one(rich()["tags/index.html"], "CollectionPage")["mainEntity"]
    assert entity["@type"] == "DefinedTermSet"
    assert entity["hasDefinedTerm"][2] == {
        "@type": "DefinedTerm",
        "name": "党建联盟",
        "url": f"{BASE}tags/dangjian-lianmeng.html",
        "description": "结成联盟。",
    }
