import pytest

from showcase.importing.facts.brands import brand_candidates, slogan_candidates


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("“链”盟党建品牌发布", "产业社区“链”盟党建品牌。", ("“链”盟",)),
        ("开启“党建+创业”双孵化模式", "孵化", ("“党建+创业”双孵化", "“党建+创业”")),
        ("", "推进“向心、堡垒、利剑”三大工程，开展“银龄伴飞”计划。", ("“三大工程”", "“银龄伴飞”")),
        ("", "推行“三送三问”工作法。", ("“三送三问”工作法",)),
        ("", "“五力提升”项目。", ("“五力提升”",)),
        ("", "“两新”党建和“最后一公里”。", ()),
        ("", "坚持“一楼一策”。", ("“一楼一策”",)),
    ],
)
def test_quoted_names_are_weighed_by_the_word_behind_them(
    title: str, text: str, expected: tuple[str, ...]
) -> None:
    assert brand_candidates(title, text) == expected


def test_a_slogan_has_two_equal_halves_or_is_called_one() -> None:
    assert slogan_candidates(
        "“上下贯通、执行有力”，“链盟聚红能 奋进新征程”，主题是“把支部建在楼上”，“我们来了，我们走了”"
    ) == (
        "把支部建在楼上",
        "链盟聚红能 奋进新征程",
        "上下贯通、执行有力",
    )
