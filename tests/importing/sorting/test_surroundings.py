from showcase.importing.blocks import Block, Kind, PageFacts, Reading, Removed
from showcase.importing.sorting.surroundings import with_head

PROSE = Block(
    Kind.TEXT,
    "早上八点半，大厦的电梯口已经排起了队，党员志愿者在大堂里引路、答疑，忙了整整一个钟头，直到人群散去，大家才歇一口气。",
)


def line(text: str, *, linked: bool = False) -> Block:
    return Block(Kind.TEXT, text, linked=linked)


def test_the_articles_head_is_taken_from_around_it_and_the_rest_put_aside() -> None:
    before = (line("首页", linked=True), line("大厦的党建圈"), line("记者 张三"), line("今日天气晴"))
    behind = (line("来源：甲报"), line("别的文章"))
    reading = Reading(
        (PROSE,), PageFacts(window="大厦的党建圈_乙新闻网"), before=before, behind=behind, whole=True
    )
    assert with_head(reading) == Reading(
        (line("大厦的党建圈"), line("记者 张三"), line("今日天气晴"), PROSE, line("来源：甲报")),
        PageFacts("大厦的党建圈", window="大厦的党建圈_乙新闻网", site="乙新闻网"),
        removed=(Removed("首页", "正文以外的网页内容"), Removed("别的文章", "正文以外的网页内容")),
        whole=True,
    )


def test_a_headline_far_above_the_text_brings_no_lines_with_it() -> None:
    before = (line("大厦的党建圈"), *(line(f"第{n}条导航") for n in range(20)), line("来源：甲报"))
    reading = Reading((PROSE,), PageFacts(window="大厦的党建圈"), before=before)
    assert [block.text for block in with_head(reading).blocks] == ["来源：甲报", PROSE.text]


def test_pictures_between_headline_and_text_belong_to_the_article() -> None:
    picture = Block(Kind.PICTURE, "a.jpg")
    reading = Reading((PROSE,), PageFacts(window="大厦的党建圈"), before=(line("大厦的党建圈"), picture))
    assert picture in with_head(reading).blocks


def test_links_that_stand_alone_behind_the_first_paragraph_go() -> None:
    reading = Reading((PROSE, line("往期回顾一二三", linked=True)), PageFacts())
    assert with_head(reading).removed == (Removed("往期回顾一二三", "正文里单独成行的链接"),)


def test_a_document_that_is_no_page_stays_as_it_is() -> None:
    reading = Reading((line("题"), PROSE), PageFacts("题"))
    assert with_head(reading) == reading
