import pytest

from showcase.importing.blocks import Block, Kind
from showcase.importing.sorting.joining import MARK, cut_between, joined


def text(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, line) for line in lines)


@pytest.mark.parametrize(
    ("before", "after", "certainty"),
    [
        ("今年年初，高新区发布了“首", "席健康官”的制度。", 2),
        ("物业、街道、", "银行轮流接单。", 2),
        ("大家都说好", "，还想再来。", 2),
        ("综合党委成立了。党员们", "一起报到。", 2),
        ("走进高新区的科技生产车间可", "以看到机器在转。", 2),
        ("园区的会议室常年开放，来预约", "的人很多。", 2),
        ("在楼里党员带着租户们，一起动手整理出", "一间书屋。", 1),
        ("三张清单 管到每一层", "综合党委把服务写成清单。", 0),
        ("聚合力，促发展，办实事，暖人心", "综合党委说到做到。", 0),
        ("他走了。", "她来了。", 0),
    ],
)
def test_a_cut_is_told_by_what_no_whole_line_has(before: str, after: str, certainty: int) -> None:
    words = frozenset({"可以"})
    assert cut_between(before, after, words) == certainty


def test_a_sentence_cut_by_captions_is_joined_and_the_captions_follow() -> None:
    blocks = text(
        "党委摸清了底数，对有需要的党员进行", "▲志愿者答疑。", "▲共享书屋。", "针对性沟通。", "下一段。"
    )
    assert joined(blocks) == (
        Block(Kind.TEXT, "党委摸清了底数，对有需要的党员进行针对性沟通。", mark=MARK),
        Block(Kind.CAPTION, "▲志愿者答疑。"),
        Block(Kind.CAPTION, "▲共享书屋。"),
        Block(Kind.TEXT, "下一段。"),
    )


def test_a_join_that_only_looks_right_is_marked() -> None:
    assert joined(text("在楼里党员带着热心肠的租户们，一起动手整理出", "一间书屋。")) == (
        Block(Kind.TEXT, "在楼里党员带着热心肠的租户们，一起动手整理出一间书屋。", mark=MARK),
    )
    heading = text("聚焦企业所需，打造“一站式”服务平台", "大厦里有一间书屋。")
    assert joined(heading) == heading


def test_latin_words_are_joined_with_a_space() -> None:
    assert joined(text("他们开发了，Party", "Map，很好用。")) == text("他们开发了，Party", "Map，很好用。")
    assert joined(text("他们用的是“Party", "Map”。")) == (Block(Kind.TEXT, "他们用的是“Party Map”。"),)


def test_whole_paragraphs_are_joined_only_where_they_cannot_be_whole() -> None:
    blocks = text("早上，党员们来了。视频截图", "新京报讯，大家都好。", "急救箱一应俱全", "，全部免费。")
    assert [block.text for block in joined(blocks, is_whole=True)] == [
        "早上，党员们来了。视频截图",
        "新京报讯，大家都好。",
        "急救箱一应俱全，全部免费。",
    ]


def test_a_view_between_two_halves_of_a_sentence_is_a_caption() -> None:
    blocks = text("楼里的人都说，一年来的变化是从三", "冰城广场外景。", "张清单开始的，大家都说好。")
    assert [(block.kind, block.text) for block in joined(blocks)] == [
        (Kind.TEXT, "楼里的人都说，一年来的变化是从三张清单开始的，大家都说好。"),
        (Kind.CAPTION, "冰城广场外景。"),
    ]
