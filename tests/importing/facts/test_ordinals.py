from showcase.importing.facts.ordinals import counted, sides
from showcase.importing.facts.working import Component, Working


def test_ordinals_over_several_paragraphs_are_one_mechanism_named_before_them() -> None:
    paragraphs = (
        "这就是“两力提升”项目。",
        "一是以需求推动，提升组织力。开展走访。",
        "插叙。",
        "二是以精神引领，提升凝聚力。讲微党课。",
    )
    assert list(counted(paragraphs)) == [
        Working("“两力提升”", (Component("组织力", "开展走访。"), Component("凝聚力", "讲微党课。"))),
    ]


def test_ordinals_without_a_name_are_for_the_editor_to_name() -> None:
    assert list(counted(("一是摸清底数。逐层走访。二是配强队伍。选派指导员。",))) == [
        Working(
            "两项做法",
            (Component("摸清底数", "逐层走访。"), Component("配强队伍", "选派指导员。")),
            "原文没有给这几项起名",
        ),
    ]


def test_numbers_in_brackets_count_too() -> None:
    (working,) = counted(("（1）一码汇需求。企业扫码。", "（2）一码通资源。接入单位。"))
    assert [part.name for part in working.parts] == ["一码汇需求", "一码通资源"]


def test_what_is_wrong_or_planned_is_no_mechanism() -> None:
    assert list(counted(("三、存在问题", "一是党员少；二是辐射弱。"))) == []


def test_sides_are_told_in_paragraphs_beside_each_other() -> None:
    paragraphs = ("“条块”结合", "条上，主管单位摸清情况。别的。", "块上，街道带动支部。", "完了。")
    assert list(sides(paragraphs)) == [
        Working("“条块”", (Component("条", "主管单位摸清情况"), Component("块", "街道带动支部"))),
    ]
