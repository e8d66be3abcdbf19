from linked_data.graphs import graphs, one, rich
from support import case

BASE = "https://anli.example/base/"


def test_a_case_is_an_article_about_a_brand_at_a_place_with_its_sources() -> None:
    article = one(rich()["cases/jia.html"], "Article")
    picture, cover = article.pop("image")
    assert picture.startswith(f"{BASE}social/jia-")
    assert cover == f"{BASE}cases/jia/cover.jpg"
    place = article.pop("spatialCoverage")
    area = place["containedInPlace"]
    assert (place["name"], area["name"]) == ("甲大厦", "浦口区")
    assert area["containedInPlace"]["containedInPlace"]["url"] == f"{BASE}regions/jiangsu.html"
    assert article == {
        "@id": f"{BASE}cases/jia.html#case",
        "@type": ["Article", "LearningResource"],
        "headline": "甲楼的故事",
        "alternativeHeadline": "把支部建到楼上",
        "abstract": "甲楼怎样做。",
        "about": [
            {"@type": "Brand", "name": "甲品牌", "slogan": "把支部建到楼上"},
            {"@type": "Organization", "name": "甲楼综合党委"},
        ],
        "articleSection": "楼宇",
        "keywords": ["楼宇党建"],
        "temporalCoverage": "2020-11/..",
        "datePublished": "2026-01-02",
        "dateModified": "2026-02-01",
        "inLanguage": "zh-CN",
        "isAccessibleForFree": True,
        "publisher": {"@type": "Organization", "name": "主办方"},
        "learningResourceType": "案例",
        "teaches": ["说清难点"],
        "citation": [
            {
                "@type": "CreativeWork",
                "name": "甲楼这样做",
                "url": "https://example.org/a",
                "author": [{"@type": "Person", "name": "张三"}],
                "publisher": {"@type": "Organization", "name": "日报"},
                "datePublished": "2022-06-30",
            }
        ],
        "mainEntityOfPage": {"@id": f"{BASE}cases/jia.html"},
    }


def test_what_is_not_known_is_not_said() -> None:
    sources = "\n  - {id: a, title: 材料}"
    article = one(graphs({"cases/jia.md": case(sources=sources)})["cases/jia.html"], "Article")
    assert article["@type"] == "Article"
    assert article["citation"] == [{"@type": "CreativeWork", "name": "材料"}]
    unsaid = {"alternativeHeadline", "temporalCoverage", "dateModified", "publisher", "teaches"}
    assert not unsaid & article.keys()


def test_a_picture_with_a_chinese_name_has_an_address_in_ascii() -> None:
    files = {"cases/jia.md": case(cover="\n  image: 大楼 外景.png\n  alt: 外景")}
    article = one(graphs(files, ("cases/jia/大楼 外景.png",))["cases/jia.html"], "Article")
    assert article["image"][1] == f"{BASE}cases/jia/%E5%A4%A7%E6%A5%BC%20%E5%A4%96%E6%99%AF.png"
