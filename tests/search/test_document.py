from hypothesis import given
from plan.sites import FEW, FILES, site_of
from search.sites import documents
from support import case

from benchmarks.pages import plan
from showcase.plan import address
from showcase.search.document import document_of
from showcase.search.folding import indexed
from showcase.search.passages import Passage


def test_the_head_of_a_page_is_searched_without_the_words_of_its_layout() -> None:
    text = case(
        slogan="建到楼上", organisation="甲楼综合党委", founded="2020-11", region="江苏省南京市浦口区"
    )
    document = documents({"cases/jia.md": text})["jia"]
    assert document.passages[:2] == (
        Passage("main", "摘要", "甲楼怎样做。"),
        Passage("facts", "基本信息", "建到楼上 楼宇 江苏省南京市浦口区 甲楼综合党委 2020年11月成立 楼宇党建"),
    )


def test_names_count_most_then_the_head_then_headings() -> None:
    body, headings, head, names = documents({})["jia"].levels
    assert names.split("\n") == ["甲楼的故事", "甲品牌", "甲大厦"]
    assert "甲楼怎样做" in head
    assert headings.split("\n") == ["背景", "资料来源"]
    assert "甲楼有很多企业" in body


def test_names_are_spelled_with_those_of_the_regions() -> None:
    names = documents({"cases/jia.md": case(region="山西省长治市", organisation="甲党委")})["jia"].names
    assert [name.text for name in names] == [
        "甲楼的故事",
        "甲品牌",
        "甲大厦",
        "甲党委",
        "楼宇党建",
        "山西省",
        "长治市",
    ]
    assert names[-1].syllables == ("chang", "zhi", "shi")


def test_the_document_says_how_its_variants_are_folded() -> None:
    assert documents({"cases/jia.md": case("《黨史》", title="乾元大厦")})["jia"].unlike == "乾干黨党"


def test_another_case_changes_nothing() -> None:
    alone = documents({})["jia"]
    assert documents({"cases/yi.md": case(title="乙楼"), "cases/zi.md": case()})["jia"] == alone


@FEW
@given(FILES)
def test_what_a_case_says_is_in_its_document_and_its_anchors_are_on_its_page(files: dict[str, str]) -> None:
    site = site_of(files)
    pages = {page.address: page for page in plan(site)}
    for case_ in site.cases:
        page = pages[address.of_case(case_)]
        document = document_of(case_, page.content)
        assert indexed(page.title) in indexed("\n".join(document.levels))
        assert {passage.anchor for passage in document.passages} <= page.anchors
