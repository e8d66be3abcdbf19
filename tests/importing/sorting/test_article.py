from showcase.importing.blocks import Block, Kind, PageFacts, Removed
from showcase.importing.lines.imprint import Imprint
from showcase.importing.sorting.article import Article, sort_out, without_furniture

LEAD = (
    "早上八点半，云锦大厦的电梯口已经排起了队，党员志愿者在大堂里引路、答疑，忙了整整一个钟头，直到人群散去。"
)


def text(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, line) for line in lines)


def test_everything_finds_its_place() -> None:
    blocks = text(
        "首页 > 正文",
        "云锦大厦的党建圈",
        "来源：甲报 2022-06-30",
        LEAD,
        "三张清单",
        "很好。",
        "▲书屋。",
        "张三 李四",
        "相关阅读",
        "别的标题",
    )
    assert sort_out(blocks, PageFacts()) == Article(
        "云锦大厦的党建圈",
        (
            Block(Kind.TEXT, LEAD),
            Block(Kind.HEADING, "三张清单", 2),
            Block(Kind.TEXT, "很好。"),
            Block(Kind.CAPTION, "▲书屋。"),
        ),
        Imprint("甲报", "2022-06-30", ("张三", "李四")),
        (
            Removed("首页 > 正文", "导航"),
            Removed("相关阅读", "其他文章的列表"),
            Removed("别的标题", "其他文章的标题"),
            Removed("来源：甲报 2022-06-30", "来源和日期"),
            Removed("张三 李四", "署名"),
        ),
    )


def test_what_the_page_says_fills_what_its_lines_do_not() -> None:
    article = sort_out(text(LEAD), PageFacts("页面的标题", "乙报", "2023-01-02", ("王五",)))
    assert (article.title, article.imprint) == ("页面的标题", Imprint("乙报", "2023-01-02", ("王五",)))


def test_a_list_of_other_articles_ends_where_prose_begins() -> None:
    assert without_furniture(text(LEAD, "推荐阅读", "别的标题", LEAD)) == (
        text(LEAD, LEAD),
        (Removed("推荐阅读", "其他文章的列表"), Removed("别的标题", "其他文章的标题")),
    )


def test_questions_of_an_interview_stay_in_the_text() -> None:
    blocks = text(
        "对话书记",
        "记者：为什么要做？",
        "沈立：企业没人管，我们就试了两年，把五件事一件一件办好了。",
        "记者：有哪些变化？",
        "沈立：企业多了。",
    )
    assert sort_out(blocks, PageFacts()).body == blocks[1:]
