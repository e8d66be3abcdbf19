from showcase.importing.blocks import Block, Kind, PageFacts, Removed
from showcase.importing.lines.imprint import Imprint
from showcase.importing.sorting.head import head_and_rest, read_head

LEAD = (
    "早上八点半，云锦大厦的电梯口已经排起了队，党员志愿者在大堂里引路、答疑，忙了整整一个钟头，直到人群散去。"
)


def text(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, line) for line in lines)


def test_the_head_ends_where_the_text_begins() -> None:
    blocks = text("学习专栏", "云锦大厦的党建圈", "来源：甲报 2022-06-30", "三张清单", LEAD)
    assert head_and_rest(blocks) == (blocks[:3], blocks[3:])


def test_captions_above_the_text_stay_with_it() -> None:
    blocks = text("云锦大厦的党建圈", "云锦大厦外景", LEAD)
    assert head_and_rest(blocks) == (blocks[:1], blocks[1:])


def test_a_numbered_heading_heads_the_text() -> None:
    blocks = text("云锦大厦的党建圈", "作者：李想 2025-02-11", "一、背景", LEAD)
    assert head_and_rest(blocks) == (blocks[:2], blocks[2:])


def test_an_imprint_above_the_title_does_not_hide_it() -> None:
    blocks = text("2022年9月1日《甲城日报》A10版", "云锦大厦的党建圈", LEAD)
    assert head_and_rest(blocks) == (blocks[:2], blocks[2:])


def test_a_question_may_be_a_title() -> None:
    blocks = text("云锦大厦的党建圈怎样一层一层办起来，又怎样留住年轻的租户？", LEAD)
    assert head_and_rest(blocks) == (blocks[:1], blocks[1:])


def test_a_document_without_head_begins_with_its_text() -> None:
    assert head_and_rest(text("很好。", LEAD)) == ((), text("很好。", LEAD))


def test_a_head_is_read_and_nothing_of_it_lost() -> None:
    head = text("学习专栏", "云锦大厦的党建圈", "来源：甲报 2022-06-30", "记者 张三")
    assert read_head(head, PageFacts()) == (
        "云锦大厦的党建圈",
        Imprint("甲报", "2022-06-30", ("张三",)),
        (
            Removed("来源：甲报 2022-06-30", "来源和日期"),
            Removed("记者 张三", "来源和日期"),
            Removed("学习专栏", "栏目、眉题或副题"),
        ),
    )


def test_an_organisation_below_the_title_gives_out_the_text() -> None:
    head = text("大厦党建情况汇报", "（某市某区某大厦党委）")
    assert read_head(head, PageFacts()) == (
        "大厦党建情况汇报",
        Imprint("某市某区某大厦党委"),
        (Removed("（某市某区某大厦党委）", "来源和日期"),),
    )


def test_a_papers_name_beside_the_date_gives_out_the_text() -> None:
    head = text("“红色陪跑”助力企业闯关", "长三角党建观察", "2023年7月21日")
    assert read_head(head, PageFacts())[:2] == (
        "“红色陪跑”助力企业闯关",
        Imprint("长三角党建观察", "2023-07-21"),
    )


def test_below_the_name_of_a_bulletin_the_title_is_still_to_come() -> None:
    bold = Block(Kind.TEXT, "三链融合赋能", lead="三链融合赋能", centred=True)
    blocks = (*text("两新党建工作简报", "中共某区委两新工委办公室", "2024年3月28日"), bold, *text(LEAD))
    assert head_and_rest(blocks) == (blocks[:4], blocks[4:])
