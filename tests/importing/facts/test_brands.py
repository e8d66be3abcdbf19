import pytest

from showcase.importing.facts.brands import brand_candidates


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("“链”盟党建品牌发布", "产业社区“链”盟党建品牌。", ("“链”盟",)),
        ("开启“党建+创业”双孵化模式", "孵化", ("“党建+创业”双孵化",)),
        ("", "推进“向心、堡垒、利剑”三大工程，开展“银龄伴飞”计划。", ("“三大工程”", "“银龄伴飞”")),
        ("", "推行“三送三问”工作法。", ("“三送三问”工作法",)),
        ("", "“五力提升”项目。", ("“五力提升”",)),
        ("", "“两新”党建和“最后一公里”。", ()),
        ("", "坚持“一楼一策”。", ("“一楼一策”",)),
        ("", "走进大厦，“温度党建”四个字映入眼帘。", ("“温度党建”",)),
        ("", "墙上写着“安全生产”四个字。", ()),
    ],
)
def test_quoted_names_are_weighed_by_the_word_behind_them(
    title: str, text: str, expected: tuple[str, ...]
) -> None:
    assert brand_candidates(title, text) == expected


def test_a_quoted_name_of_the_place_is_no_brand() -> None:
    text = "推行“红纺里”计划，推行“经纬党建”。"
    assert brand_candidates("", text, place="红纺里产业园") == ("“经纬党建”",)


def test_a_part_of_a_likelier_name_is_none() -> None:
    text = "结成“红色合伙人”品牌，“合伙人”会议，“合伙人”来了。"
    assert brand_candidates("“红色合伙人”激活产业链", text) == ("“红色合伙人”",)


def test_the_name_of_a_mechanism_is_likelier() -> None:
    text = "“五力提升”项目，“走访企业”行动计划。"
    assert brand_candidates("", text, mechanisms=("“五力提升”",))[0] == "“五力提升”"


def test_a_name_for_which_little_speaks_is_left_to_the_editor() -> None:
    assert brand_candidates("一杯茶的“城市温度”", "有人说“扫楼”，有人说“我们来了”。") == ()
