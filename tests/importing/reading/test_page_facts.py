from showcase.importing.blocks import PageFacts
from showcase.importing.reading.page_facts import declared_charset, page_facts


def test_the_head_of_a_page_is_read() -> None:
    html = """<title>别的</title><meta name="ArticleTitle" content="大厦的党建圈">
    <meta name="PubDate" content="2023-11-06 10:20">
    <meta name="ContentSource" content="清河融媒"><meta name="author" content="方一鸣 编辑部">
    <link rel="canonical" href="https://example.org/a">"""
    assert page_facts(html)[0] == PageFacts(
        "大厦的党建圈", "清河融媒", "2023-11-06", ("方一鸣",), "https://example.org/a", window="别的"
    )


def test_linked_data_are_read() -> None:
    html = """<script type="application/ld+json">{"headline": "甲", "datePublished": "2022-03-04T08:00",
    "author": {"name": "王五"},
    "publisher": [{"name": "乙网"}]}</script><script type="application/ld+json">[1</script>"""
    assert page_facts(html)[0] == PageFacts("甲", "乙网", "2022-03-04", ("王五",), "")


def test_a_saved_page_names_its_address() -> None:
    remark = "<!-- saved from url=(0022)https://example.org/b -->"
    assert page_facts(remark)[0].url == "https://example.org/b"


def test_labels_of_a_source_are_no_part_of_it() -> None:
    assert page_facts('<meta name="source" content="来源：陇原经济报 原创稿">')[0].publisher == "陇原经济报"


def test_the_summary_tells_how_the_article_begins() -> None:
    assert page_facts('<meta name="description" content="早上八点 半，大厦的门口排起了队。">')[1] == (
        "早上八点半，大厦的门口排起了队。"
    )
    assert page_facts('<meta name="description" content="党建网">')[1] == ""


def test_a_page_that_says_nothing_has_no_facts() -> None:
    assert page_facts("<p>甲</p><![foo")[0] == PageFacts()


def test_the_declared_encoding_is_found() -> None:
    assert declared_charset(b'<meta charset="gb2312">') == "gb2312"
    assert declared_charset(b"<p>") == ""
