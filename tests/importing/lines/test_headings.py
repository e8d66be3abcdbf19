import pytest

from showcase.importing.lines.headings import (
    heading_level,
    heading_text,
    is_numbered,
    is_parallel,
    is_sidebar,
)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("三张清单 管到每一层", 2),
        ("一、健全组织", 2),
        ("（一）阵地建设", 3),
        ("学深做实，激活“红色基因”", 2),
        ("钱从哪里来？", 2),
        ("党建引领……", 2),
        ("记者：有哪些变化？", 0),
        ("他走了。", 0),
        ("园区有党组织74个。[1]", 0),
        ("党组织74个。①", 0),
        ("在这片土地上，园区的企业和职工们共同努力，把党支部建在了生产线和项目组上面", 0),
        ("123", 0),
    ],
)
def test_a_heading_is_short_and_has_no_final_mark(text: str, level: int) -> None:
    assert heading_level(text) == level


def test_a_box_of_the_same_article_is_known_by_its_head() -> None:
    assert (is_sidebar("链接》 集中攻坚"), is_sidebar("党建引领")) == (True, False)


def test_signs_of_a_heading_go() -> None:
    assert [
        heading_text(text) for text in ("链接》 集中攻坚", "【组织】", "■ 阵地", "📍把站点建在最近处", "背景")
    ] == [
        "链接：集中攻坚",
        "组织",
        "阵地",
        "把站点建在最近处",
        "背景",
    ]


def test_clauses_of_one_length_are_parallel() -> None:
    assert (is_parallel("聚合力，促发展，办实事"), is_parallel("在楼里，党员们带着居民一起做")) == (
        True,
        False,
    )


def test_a_number_at_the_beginning_is_known() -> None:
    texts = ("一、背景", "（一）背景", "1.目标", "第二章 背景", "一是背景", "2022年")
    assert [is_numbered(text) for text in texts] == [True, True, True, True, False, False]
