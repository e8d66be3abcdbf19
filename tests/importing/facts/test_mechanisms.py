from showcase.importing.blocks import Block, Kind
from showcase.importing.facts.mechanisms import mechanisms_in
from showcase.importing.facts.working import Component, Working


def text(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, line) for line in lines)


def test_a_part_has_the_sentence_that_begins_with_its_name() -> None:
    blocks = text("推进“向心、堡垒”两大工程。", "“向心工程”每月开展学习，党员都来参加。别的。")
    assert mechanisms_in("", blocks)[0].parts == (
        Component("向心", "每月开展学习，党员都来参加"),
        Component("堡垒"),
    )


def test_what_is_listed_first_and_told_later_is_one_mechanism() -> None:
    blocks = text(
        "提出“三力驱动”工作法，即组织力、凝聚力、创新力。",
        "组织力：让散沙成塔。下设支部。",
        "凝聚力：让邻居成友。办歌会。",
        "创新力：让点子成金。办大赛。",
    )
    assert mechanisms_in("", blocks) == (
        Working(
            "“三力驱动”",
            (
                Component("组织力", "让散沙成塔。"),
                Component("凝聚力", "让邻居成友。"),
                Component("创新力", "让点子成金。"),
            ),
        ),
    )


def test_a_text_without_lists_has_none() -> None:
    assert mechanisms_in("", text("物业、街道、银行轮流接单。")) == ()
