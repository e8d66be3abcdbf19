import pytest

from showcase.importing.blocks import Block, Kind, PageFacts
from showcase.importing.sorting.page_title import page_title, same, site_of, without_site


def line(text: str, kind: Kind = Kind.TEXT, *, level: int = 0, centred: bool = False) -> Block:
    return Block(kind, text, level, centred=centred)


def test_the_heading_that_stands_in_the_windows_title_is_the_headline() -> None:
    before = (line("首页"), line("某市要闻"), line("大厦的党建圈 怎样画大"), line("来源：甲报 2022-01-02"))
    facts = PageFacts(window="大厦的党建圈怎样画大_某某新闻网")
    assert page_title(before, (), facts) == "大厦的党建圈 怎样画大"


def test_what_the_page_states_serves_where_no_heading_agrees() -> None:
    assert page_title((line("别的标题在这里"),), (), PageFacts("大厦的党建圈")) == "大厦的党建圈"


def test_a_window_that_names_only_the_site_gives_way_to_the_highest_heading() -> None:
    before = (
        line("深度·两新一线", Kind.HEADING, level=3),
        line("一座园区的年轮", Kind.HEADING, level=1),
        line("——某市某园区十年观察记录", Kind.HEADING, level=2),
    )
    assert page_title(before, (), PageFacts(window="某某日报电子版")) == "一座园区的年轮"


def test_a_line_set_in_the_middle_serves_where_no_heading_is() -> None:
    before = (line("第A01版：要闻与导读"), line("澳青坊：一扇门通两地", centred=True))
    assert page_title(before, (), PageFacts(window="某报电子版")) == "澳青坊：一扇门通两地"


def test_an_original_title_is_no_headline() -> None:
    before = (line("原标题：大厦的党建圈怎样画大"), line("大厦的党建圈怎样画大"))
    assert page_title(before, (), PageFacts(window="大厦的党建圈怎样画大-网")) == "大厦的党建圈怎样画大"


def test_a_page_without_anything_has_no_headline() -> None:
    assert page_title((), (), PageFacts()) == ""


@pytest.mark.parametrize(
    ("window", "title", "site"),
    [
        ("大厦的党建圈-党建频道-某某网", "大厦的党建圈", "某某网"),
        ("图说｜古城的一天_云冈新闻网", "图说｜古城的一天", "云冈新闻网"),
        ("滨海晚报数字报-把服务送上楼", "把服务送上楼", "滨海晚报"),
        ("织密一张网", "织密一张网", ""),
        ("濠江日报电子版", "", "濠江日报"),
        ("新闻动态--某某学会官网", "", "某某学会官网"),
    ],
)
def test_a_windows_title_is_parted_from_the_sites_name(window: str, title: str, site: str) -> None:
    assert (without_site(window), site_of(window)) == (title, site)


def test_headlines_are_compared_without_signs() -> None:
    assert same("“红领带” 系住大厦", "“红领带”系住大厦")
    assert not same("甲", "乙")
