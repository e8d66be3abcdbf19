import pytest

from showcase.importing.facts.mechanisms import Component, Working, mechanisms_in


@pytest.mark.parametrize(
    ("text", "name", "parts"),
    [
        ("开启“筑基、固本、育才”三大行动。", "“三大行动”", ("筑基", "固本", "育才")),
        (
            "通过建立政企联动、党员联育、发展联促的“三联”机制，探索",
            "“三联”机制",
            ("政企联动", "党员联育", "发展联促"),
        ),
        ("“三微”工作法，即微党课、微电影、微论坛", "“三微”", ("微党课", "微电影", "微论坛")),
    ],
)
def test_an_enumeration_with_its_number_is_a_mechanism(text: str, name: str, parts: tuple[str, ...]) -> None:
    assert mechanisms_in((text,)) == (Working(name, tuple(map(Component, parts))),)


def test_a_part_has_the_sentence_that_begins_with_its_name() -> None:
    paragraphs = ("推进“向心、堡垒”两大工程。", "“向心工程”每月开展学习，党员都来参加。别的。")
    assert mechanisms_in(paragraphs)[0].parts == (
        Component("向心", "每月开展学习，党员都来参加"),
        Component("堡垒"),
    )


def test_ordinals_over_several_paragraphs_are_one_mechanism_named_before_them() -> None:
    paragraphs = (
        "这就是“两力提升”项目。",
        "一是以需求推动，提升组织力。开展走访。",
        "插叙。",
        "二是以精神引领，提升凝聚力。讲微党课。",
    )
    assert mechanisms_in(paragraphs) == (
        Working("“两力提升”", (Component("组织力", "开展走访。"), Component("凝聚力", "讲微党课。"))),
    )


def test_ordinals_without_a_name_are_for_the_editor_to_name() -> None:
    assert mechanisms_in(("一是摸清底数。逐层走访。二是配强队伍。选派指导员。",)) == (
        Working(
            "2项做法",
            (Component("摸清底数", "逐层走访。"), Component("配强队伍", "选派指导员。")),
            "原文没有给这几项起名",
        ),
    )


def test_sides_are_told_in_paragraphs_beside_each_other() -> None:
    paragraphs = ("“条块”结合", "条上，主管单位摸清情况。别的。", "块上，街道带动支部。", "完了。")
    assert mechanisms_in(paragraphs) == (
        Working("“条块”", (Component("条", "主管单位摸清情况"), Component("块", "街道带动支部"))),
    )


def test_plain_lists_are_no_mechanism() -> None:
    assert mechanisms_in(("物业、街道、银行轮流接单。",)) == ()
