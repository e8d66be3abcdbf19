from showcase.importing.blocks import Block, Kind
from showcase.importing.sorting.headline import headline, without_site


def lines(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, text) for text in texts)


def test_the_line_that_says_most_is_the_title() -> None:
    assert (
        headline(lines("学习贯彻大会精神", "“红领带”系住大厦 二十三层楼的党建圈", "新时代新征程"), "")
        == "“红领带”系住大厦 二十三层楼的党建圈"
    )


def test_a_line_that_begins_with_a_dash_belongs_to_the_title_above() -> None:
    assert headline(lines("“让企业觉得有用”", "——对话园区书记"), "") == "“让企业觉得有用”——对话园区书记"


def test_the_pages_own_title_goes_first_without_the_sites_name() -> None:
    assert headline(lines("别的"), "大厦的党建圈_某某新闻网") == "大厦的党建圈"
    assert without_site("大厦的党建圈-党建频道-某某网") == "大厦的党建圈"


def test_a_document_without_headlines_has_no_title() -> None:
    assert headline((), "") == ""
